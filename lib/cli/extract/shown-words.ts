import { wordsInText } from "../../document/words-in-text";
import type { Span } from "../../extract/extracted";

// Escape sequences of a hostile text would otherwise reach the terminal, and turned writing directions its neighbours.
const unshown = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A piece of a text on one line, without characters that steer a terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(unshown, " ").replaceAll(/ {2,}/g, " ");
}

/** How the words of a span are set off: in colour for a terminal, else in marks. */
export function highlighted(words: string, isColoured: boolean): string {
  return isColoured ? `\x1b[1;33m${words}\x1b[0m` : `«${words}»`;
}

/** The sentence around a span on one line, its words set off; cut with "…" where it goes on for over 160 characters to a side. */
export function sentenceAround(text: string, [start, end]: Span, isColoured: boolean): string {
  const { before, words, after } = wordsInText(text, start, end);
  return `${oneLine(before).trimStart()}${highlighted(oneLine(words), isColoured)}${oneLine(after).trimEnd()}`;
}
