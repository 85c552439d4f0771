import { character, characterAt } from "./characters";
import type { Language } from "./language/language";
import type { Word } from "./language/word";
import { foldedCode, hashWith } from "./language/word-table";
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

function lowerOf(written: string, isLower: boolean, isAscii: boolean): string {
  const folded = isLower ? written : written.toLowerCase();
  return isAscii ? folded : straightened(folded);
}

/** `isUnlisted`: whether it was looked for in the lists already. */
function wordOf(lower: string, isUnlisted: boolean, isMarked: boolean, language: Language): Word {
  return isUnlisted ? language.unlistedWord(lower, isMarked) : language.wordOf(lower, isMarked);
}

/** The word or model's name that begins with the letter at `start`; at most 60 code units. */
export function wordToken(text: string, start: number, language: Language): Token {
  let at = start;
  let hash = 0;
  let hasDigit = false;
  let isMarked = false;
  let hasStop = false;
  let isAscii = true;
  let isLower = true;
  const limit = Math.min(text.length, start + longestWord);
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      hash = hashWith(hash, code);
      continue;
    }
    const kind = characterAt(text, at);
    if (kind === character.letter) isLower = false;
    else if (kind === character.digit) hasDigit = true;
    else if ((kind === character.hyphen || kind === character.apostrophe) && isJoined(text, at, kind)) isMarked = true;
    else if (code === slash && hasDigit && characterAt(text, at + 1) === character.digit) isMarked = true;
    else if (code === fullStop && isInitial(text, start, at)) hasStop = true;
    else break;
    if (code >= 0x80) isAscii = false;
    hash = hashWith(hash, foldedCode(code));
  }
  // The last full stop of "U.S." belongs to it.
  if ((hasStop || isMarked) && text.charCodeAt(at) === fullStop && text.charCodeAt(at - 2) === fullStop) {
    hash = hashWith(hash, fullStop);
    at += 1;
  }
  const listed = isAscii ? language.listed.at(text, start, at, hash) : null;
  const lower = listed === null ? lowerOf(text.slice(start, at), isLower, isAscii) : listed.lower;
  const first = text.charCodeAt(start);
  return {
    kind: hasDigit ? "model" : "word",
    start,
    end: at,
    lower,
    isCapital: (first >= firstCapital && first <= lastCapital) || (!isAscii && lower.charCodeAt(0) !== first),
    word: listed === null ? wordOf(lower, isAscii, hasDigit || isMarked, language) : listed.word,
    digits: null,
  };
}
