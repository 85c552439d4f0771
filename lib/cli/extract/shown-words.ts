import type { Span } from "../../extract/extracted";

const reach = 160;
const sentenceEnd = /[.!?…]["'”’»)]*\s+|\n\s*\n/gu;

// Escape sequences of a hostile text would otherwise reach the terminal, and turned writing directions its neighbours.
const unshown = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A piece of a text on one line, without characters that steer a terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(unshown, " ").replaceAll(/ {2,}/g, " ");
}

function sentenceStart(text: string, start: number): { from: number; isCut: boolean } {
  const earliest = Math.max(0, start - reach);
  const before = text.slice(earliest, start);
  const last = [...before.matchAll(sentenceEnd)].at(-1);
  if (last !== undefined) return { from: earliest + last.index + last[0].length, isCut: false };
  return { from: earliest, isCut: earliest > 0 };
}

function sentenceStop(text: string, end: number): { to: number; isCut: boolean } {
  const after = text.slice(end, end + reach);
  const first = after.matchAll(sentenceEnd).next().value;
  if (first !== undefined) return { to: end + first.index + first[0].trimEnd().length, isCut: false };
  return { to: Math.min(text.length, end + reach), isCut: end + reach < text.length };
}

/** How the words of a span are set off: in colour for a terminal, else in marks. */
export function highlighted(words: string, isColoured: boolean): string {
  return isColoured ? `\x1b[1;33m${words}\x1b[0m` : `«${words}»`;
}

/** The sentence around a span on one line, its words set off; cut with "…" where it goes on for over 160 characters to a side. */
export function sentenceAround(text: string, [start, end]: Span, isColoured: boolean): string {
  const { from, isCut: isCutBefore } = sentenceStart(text, start);
  const { to, isCut: isCutAfter } = sentenceStop(text, end);
  const before = `${isCutBefore ? "…" : ""}${oneLine(text.slice(from, start))}`.trimStart();
  const after = `${oneLine(text.slice(end, to))}${isCutAfter ? "…" : ""}`.trimEnd();
  return `${before}${highlighted(oneLine(text.slice(start, end)), isColoured)}${after}`;
}
