import { type Anchor, anchorWordLimit, wordCount } from "../ledger/anchor";
import { anchorFault } from "../store/curated/checks/anchors";

/** The words right before an offset, on its line, the nearest last. */
function wordsBefore(text: string, at: number): string[] {
  return (
    /[^\n\r\u2028\u2029]*$/u
      .exec(text.slice(Math.max(0, at - 200), at))?.[0]
      .split(/\s+/u)
      .filter(Boolean) ?? []
  );
}

function wordsAfter(text: string, at: number): string[] {
  return (
    /^[^\n\r\u2028\u2029]*/u
      .exec(text.slice(at, at + 200))?.[0]
      .split(/\s+/u)
      .filter(Boolean) ?? []
  );
}

function withContext(anchor: Anchor, before: readonly string[], after: readonly string[]): Anchor {
  const prefix = before.join(" ");
  const suffix = after.join(" ");
  return { ...anchor, ...(prefix === "" ? {} : { prefix }), ...(suffix === "" ? {} : { suffix }) };
}

/**
 * The anchor of a stretch of a text. Words that stand more than once get as many of their neighbours as make them the only ones, before
 * them first, within the words that an anchor may keep; where that is not enough they keep the most.
 */
export function anchorAt(text: string, start: number, end: number): Anchor {
  const bare: Anchor = { start, end, exact: text.slice(start, end) };
  const room = anchorWordLimit - wordCount(bare.exact);
  const [before, after] = [wordsBefore(text, start), wordsAfter(text, end)];
  let anchor = bare;
  for (let taken = 0; taken <= room; taken += 1) {
    const fromBefore = Math.min(Math.ceil(taken / 2), before.length);
    anchor = withContext(bare, before.slice(before.length - fromBefore), after.slice(0, taken - fromBefore));
    if (anchorFault(anchor, text) === null) return anchor;
  }
  return anchor;
}
