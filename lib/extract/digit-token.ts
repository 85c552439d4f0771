import type { Language } from "./language/language";
import { unknownWord } from "./language/word";
import type { Digits, Token, TokenKind } from "./token";

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
const longestWritten = 40;

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

function token(text: string, kind: TokenKind, start: number, end: number, digits: Digits | null): Token {
  const written = text.slice(start, Math.min(end, start + longestWritten));
  const lower = digits?.suffix === "" ? written : written.toLowerCase();
  return { kind, start, end, lower, isCapital: false, word: unknownWord, digits };
}

/** The number that digits with signs between thousands, and perhaps a fraction, stand for. */
function digitsValue(text: string, start: number, whole: number, end: number): number {
  let value = 0;
  for (let at = start; at < whole; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  return end > whole ? Number(`${value}${text.slice(whole, end)}`) : value;
}

/** A name that begins with a digit: "3M22". */
function modelToken(text: string, start: number, end: number, language: Language): Token {
  const lower = text.slice(start, Math.min(end, start + longestWritten)).toLowerCase();
  const word = language.wordOf(lower, true);
  return { kind: "model", start, end, lower, isCapital: true, word, digits: null };
}

/** The token that begins with the digit at `start`: a number, a date, a time or an ordinal. A run of over 15 digits has no value (NaN). */
export function digitToken(text: string, start: number, language: Language): Token {
  const plainEnd = runEnd(text, start);
  if (plainEnd - start > 15)
    return token(text, "number", start, plainEnd, { value: Number.NaN, suffix: "", isGrouped: false });
  const dated = dateEnd(text, plainEnd);
  if (dated > plainEnd) return token(text, "date", start, dated, null);
  const timed = timeEnd(text, start, plainEnd);
  if (timed > plainEnd) return token(text, "time", start, timed, null);
  const whole = groupsEnd(text, start, plainEnd);
  let end = whole;
  if (text.charCodeAt(end) === 46 && isDigitAt(text, end + 1)) end = Math.min(runEnd(text, end + 1), end + 12);
  const glued = text.charCodeAt(end) === 45 && isLetterAt(text, end + 1) ? end + 1 : end;
  const tail = suffixEnd(text, glued);
  if (tail > end && glued === end && isDigitAt(text, tail))
    return modelToken(text, start, runEnd(text, tail), language);
  const suffix = text.slice(glued, tail).toLowerCase();
  const known = suffix === "" ? null : language.digitSuffix(suffix);
  if (known !== null && known.kind !== "number") return token(text, known.kind, start, tail, null);
  const value = digitsValue(text, start, whole, end) * (known?.times ?? 1);
  return token(text, "number", start, tail, {
    value,
    suffix: known === null ? suffix : "",
    isGrouped: whole > plainEnd,
  });
}
