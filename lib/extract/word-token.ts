import { character, characterAt } from "./characters";
import type { Language } from "./language/language";
import type { Token } from "./token";

const longestWord = 60;
const fullStop = 46;
const slash = 47;

const firstCapital = 65;
const lastCapital = 90;

function straightened(lower: string): string {
  return lower.replaceAll("’", "'").replaceAll("ʼ", "'").replaceAll("‑", "-").replaceAll("‐", "-");
}

/** Whether a hyphen or an apostrophe joins what stands at both of its sides: "Kh-101", "region's". */
function isJoined(text: string, at: number, kind: number): boolean {
  const next = characterAt(text, at + 1);
  return next === character.letter || (kind === character.hyphen && next === character.digit);
}

/** Whether the full stop at an offset is one of initials, as in "U.S.". */
function isInitial(text: string, start: number, at: number): boolean {
  return (
    (at - start) % 2 === 1 && characterAt(text, at + 1) === character.letter && text.charCodeAt(at + 2) === fullStop
  );
}

/** The word or model's name that begins with the letter at `start`; at most 60 code units. */
export function wordToken(text: string, start: number, language: Language): Token {
  let at = start;
  let hasDigit = false;
  let isMarked = false;
  let hasStop = false;
  let isLower = true;
  let isStraight = true;
  const limit = Math.min(text.length, start + longestWord);
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    const kind = characterAt(text, at);
    if (kind === character.letter) isLower = false;
    else if (kind === character.digit) hasDigit = true;
    else if ((kind === character.hyphen || kind === character.apostrophe) && isJoined(text, at, kind)) {
      isMarked = true;
      if (code >= 0x80) isStraight = false;
    } else if (code === slash && hasDigit && characterAt(text, at + 1) === character.digit) isMarked = true;
    else if (code === fullStop && isInitial(text, start, at)) hasStop = true;
    else break;
  }
  // The last full stop of "U.S." belongs to it.
  if ((hasStop || isMarked) && text.charCodeAt(at) === fullStop && text.charCodeAt(at - 2) === fullStop) at += 1;
  const written = text.slice(start, at);
  const folded = isLower ? written : written.toLowerCase();
  const lower = isStraight ? folded : straightened(folded);
  const first = text.charCodeAt(start);
  return {
    kind: hasDigit ? "model" : "word",
    start,
    end: at,
    lower,
    isCapital: (first >= firstCapital && first <= lastCapital) || lower.charCodeAt(0) !== first,
    word: language.wordOf(lower, hasDigit || isMarked),
    digits: null,
  };
}
