import { unknownWord } from "./language/word";
import type { Token, TokenKind } from "./token";

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

function runEnd(text: string, start: number): number {
  let at = start;
  while (isDigitAt(text, at)) at += 1;
  return at;
}

const groupSigns = new Set([0x2c, 0x20, 0xa0, 0x2009, 0x202f, 0x27, 0x2019]);
const longestNumber = 18;

/** Where groups of three digits after `at` end; `at` itself when none follows. */
function groupsEnd(text: string, start: number, at: number): number {
  if (at - start > 3 || text.charCodeAt(start) === 48) return at;
  const sign = text.charCodeAt(at);
  if (!groupSigns.has(sign)) return at;
  let end = at;
  while (text.charCodeAt(end) === sign && end - start < longestNumber) {
    const groupEnd = runEnd(text, end + 1);
    if (groupEnd - end !== 4) break;
    end = groupEnd;
  }
  return end;
}

const ordinals = new Set(["st", "nd", "rd", "th"]);
const clocks = new Set(["am", "pm"]);
const magnitudes: Readonly<Record<string, number>> = { k: 1_000, bn: 1e9, mln: 1e6 };

function suffixEnd(text: string, at: number): number {
  let end = at;
  const limit = at + 24;
  while (end < limit && (isLetterAt(text, end) || (text.charCodeAt(end) === 45 && isLetterAt(text, end + 1)))) end += 1;
  return end;
}

function dateEnd(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign !== 47 && sign !== 46 && sign !== 45) return at;
  const second = runEnd(text, at + 1);
  if (second === at + 1 || second - at > 5 || text.charCodeAt(second) !== sign) return at;
  const third = runEnd(text, second + 1);
  return third === second + 1 || third - second > 5 ? at : third;
}

function timeEnd(text: string, start: number, at: number): number {
  if (at - start > 2 || text.charCodeAt(at) !== 58 || runEnd(text, at + 1) !== at + 3) return at;
  return text.charCodeAt(at + 3) === 58 && runEnd(text, at + 4) === at + 6 ? at + 6 : at + 3;
}

/** The token that begins with the digit at `start`: a number, a date, a time or an ordinal. A run of over 15 digits has no value (NaN). */
export function digitToken(text: string, start: number): Token {
  const plainEnd = runEnd(text, start);
  const token = (kind: TokenKind, end: number, value: number, suffix = "", isGrouped = false): Token => ({
    kind,
    start,
    end,
    lower: text.slice(start, Math.min(end, start + 40)).toLowerCase(),
    isCapital: false,
    word: unknownWord,
    value,
    suffix,
    isGrouped,
  });
  if (plainEnd - start > 15) return token("number", plainEnd, Number.NaN);
  const dated = dateEnd(text, plainEnd);
  if (dated > plainEnd) return token("date", dated, Number.NaN);
  const timed = timeEnd(text, start, plainEnd);
  if (timed > plainEnd) return token("time", timed, Number.NaN);
  const grouped = groupsEnd(text, start, plainEnd);
  let end = grouped;
  if (text.charCodeAt(end) === 46 && isDigitAt(text, end + 1)) end = Math.min(runEnd(text, end + 1), end + 12);
  const digits = text.slice(start, end).replaceAll(/[^\d.]/g, "");
  const tail = suffixEnd(text, text.charCodeAt(end) === 45 && isLetterAt(text, end + 1) ? end + 1 : end);
  const suffix = text.slice(end, tail).replace(/^-/, "").toLowerCase();
  if (ordinals.has(suffix)) return token("ordinal", tail, Number.NaN);
  if (clocks.has(suffix)) return token("time", tail, Number.NaN);
  const magnitude = magnitudes[suffix];
  const value = Number(digits) * (magnitude ?? 1);
  return token("number", tail, value, magnitude === undefined ? suffix : "", grouped > plainEnd);
}
