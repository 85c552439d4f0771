import type { ChartDocument } from "../../document/chart-document";
import type { Mark, TextMark } from "../drawing/drawing-reader";
import { printable } from "../printable";

/** A drawing's marks by what they are to a reader: the words of its frame apart from the picture. */
export interface DrawingParts {
  /** Empty where the drawing has no title of its own. */
  readonly title: readonly TextMark[];
  readonly subtitle: readonly TextMark[];
  readonly picture: readonly Mark[];
  /** The notes and the source line, each with its lines. */
  readonly words: readonly (readonly TextMark[])[];
}

function letters(text: string): string {
  return printable(text).replace(/[\s\ufffd]/gu, "");
}

/**
 * The parts of a drawing whose texts begin with its title, subtitle, notes and source line, in that order, wrapped as they may be. Words that
 * are not found so stay part of the picture.
 */
export function drawingParts(
  marks: readonly Mark[],
  { title, subtitle, notes, sourceLine }: Pick<ChartDocument, "title" | "subtitle" | "notes" | "sourceLine">,
): DrawingParts {
  const texts = marks.filter((mark) => mark.kind === "text");
  let at = 0;
  const taken = (text: string): TextMark[] => {
    const wanted = letters(text);
    let found = "";
    let until = at;
    for (let next = texts[until]; next !== undefined && found !== wanted; next = texts[until]) {
      if (!wanted.startsWith(found + letters(next.text))) return [];
      found += letters(next.text);
      until += 1;
    }
    if (found !== wanted) return [];
    const lines = texts.slice(at, until);
    at = until;
    return lines;
  };
  const [ofTitle, ofSubtitle] = [taken(title), taken(subtitle)];
  const words = [...notes, sourceLine].map(taken).filter((lines) => lines.length > 0);
  const framed = new Set<Mark>([...ofTitle, ...ofSubtitle, ...words.flat()]);
  return { title: ofTitle, subtitle: ofSubtitle, picture: marks.filter((mark) => !framed.has(mark)), words };
}
