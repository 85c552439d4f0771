import type { Anchor } from "../ledger/anchor";
import { wordCount } from "../ledger/anchor";
import type { Claim } from "../ledger/claim";
import type { RowReport } from "./format";

/** A report's text made of rows, and where its words stand. */
export interface ToldText {
  readonly text: string;
  /** The anchor of words in a line of the report's own. */
  readonly anchorOf: (words: { readonly row: number; readonly start: number; readonly end: number }) => Anchor;
  /** The anchor that words of the earlier text have in this one; null where their line is not in it. */
  readonly movedAnchor: (anchor: Claim["anchor"]) => Anchor | null;
}

const mostWords = 8;

/** The words between the last comma or colon and a place in a line, which tell equal figures apart; none where they would be too many. */
function prefixOf(line: string, start: number, exact: string): string | null {
  const before = line.slice(0, start).trimEnd();
  const cut = Math.max(before.slice(0, -1).lastIndexOf("; "), -2) + 2;
  const words = before.slice(cut);
  return words === "" || wordCount(words) + wordCount(exact) > mostWords ? null : words;
}

/**
 * The text of a report: its rows, a line each, then those lines of its earlier text that the file has no longer, so that figures read from them
 * keep their words. The same rows over the text that they gave give the same text.
 */
export function toldText({ lines }: RowReport, earlier: string | null): ToldText {
  const own = new Set(lines);
  const before = earlier === null ? [] : earlier.split("\n");
  const all = [...lines, ...before.filter((line) => !own.has(line))];
  const offsets: number[] = [];
  let length = 0;
  for (const line of all) {
    offsets.push(length);
    length += line.length + 1;
  }
  const anchorIn = (index: number, start: number, end: number): Anchor => {
    const [line = "", offset = 0] = [all[index], offsets[index]];
    const exact = line.slice(start, end);
    const prefix = prefixOf(line, start, exact);
    return { start: offset + start, end: offset + end, exact, ...(prefix === null ? {} : { prefix }) };
  };
  return {
    text: all.join("\n"),
    anchorOf: ({ row, start, end }) => anchorIn(row, start, end),
    movedAnchor: ({ start, end }) => {
      let from = 0;
      for (const line of before) {
        if (start < from + line.length) {
          const index = all.indexOf(line);
          return index < 0 || end > from + line.length ? null : anchorIn(index, start - from, end - from);
        }
        from += line.length + 1;
      }
      return null;
    },
  };
}
