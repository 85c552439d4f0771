import { digitToken } from "./digit-token";
import type { Language } from "./language/language";
import { unknownWord } from "./language/word";
import type { Token, TokenKind } from "./token";

const apostrophes = new Set([0x27, 0x2019, 0x02bc]);

/** Whether a UTF-16 code unit is a letter of Latin or Cyrillic, as far as names in reports need it. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x400 && code <= 0x52f);
}

/** Whether a UTF-16 code unit is a digit 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Whether a UTF-16 code unit is white space within a line; no-break, thin and zero-width spaces are. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x3000
  );
}

const longestWord = 60;

/** The end of a word, negative when it has a digit in it: one number, since every word asks. */
function wordEnd(text: string, start: number): number {
  let at = start;
  let hasDigit = false;
  let isMarked = false;
  const limit = Math.min(text.length, start + longestWord);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at += 1;
    else if (isDigit(code)) {
      hasDigit = true;
      at += 1;
    } else {
      const next = text.charCodeAt(at + 1);
      const joins = isHyphen(code) || apostrophes.has(code);
      const isModelSlash = code === 47 && hasDigit && isDigit(next);
      const isInitial = code === 46 && isLetter(next) && text.charCodeAt(at + 2) === 46 && (at - start) % 2 === 1;
      if (!(joins && (isLetter(next) || (isHyphen(code) && isDigit(next)))) && !isModelSlash && !isInitial) break;
      isMarked = true;
      at += 1;
    }
  }
  // The last full stop of "U.S." belongs to it.
  const isInitials = isMarked && text.charCodeAt(at) === 46 && text.charCodeAt(at - 2) === 46;
  const end = isInitials ? at + 1 : at;
  return hasDigit ? -end : end;
}

function linkEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === 10 || code === 13 || code === 60 || code === 62 || code === 34 || code === 41) break;
    at += 1;
  }
  return at;
}

function isLinkStart(text: string, at: number, code: number): boolean {
  if (code === 64 || code === 35) return isLetter(text.charCodeAt(at + 1));
  if (code === 104) return text.startsWith("http://", at) || text.startsWith("https://", at);
  return code === 119 && text.startsWith("www.", at);
}

function foldedWord(text: string, start: number, end: number): string {
  const lower = text.slice(start, end).toLowerCase();
  let isPlain = true;
  for (let at = 0; at < lower.length && isPlain; at += 1) isPlain = lower.charCodeAt(at) < 0x80;
  if (isPlain) return lower;
  return lower.includes("’") || lower.includes("ʼ") || lower.includes("‑") || lower.includes("‐")
    ? lower.replaceAll("’", "'").replaceAll("ʼ", "'").replaceAll("‑", "-").replaceAll("‐", "-")
    : lower;
}

const ownedBy = /'s?$/;

function wordToken(language: Language, text: string, start: number): Token {
  const signed = wordEnd(text, start);
  const hasDigit = signed < 0;
  const end = hasDigit ? -signed : signed;
  const lower = foldedWord(text, start, end);
  const first = text.charCodeAt(start);
  const known = language.wordOf(lower, hasDigit || lower.includes("-"));
  const word =
    known === unknownWord && lower.includes("'") ? language.wordOf(lower.replace(ownedBy, ""), hasDigit) : known;
  return {
    kind: hasDigit ? "model" : "word",
    start,
    end,
    lower,
    isCapital: lower.charCodeAt(0) !== first || (first >= 65 && first <= 90),
    word,
    value: Number.NaN,
    suffix: "",
    isGrouped: false,
  };
}

function plainToken(kind: TokenKind, start: number, end: number, lower: string, language: Language): Token {
  const word = kind === "sign" ? language.wordOf(lower, false) : unknownWord;
  return { kind, start, end, lower, isCapital: false, word, value: Number.NaN, suffix: "", isGrouped: false };
}

/** The tokens of a text in one pass, in order, without overlap; white space within lines is left out. Linear in length. */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    let token: Token;
    if (code === 10 || code === 13) {
      const end = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
      token = plainToken("line", at, end, "\n", language);
    } else if (isLinkStart(text, at, code)) token = plainToken("link", at, linkEnd(text, at), "", language);
    else if (isLetter(code)) token = wordToken(language, text, at);
    else if (isDigit(code)) token = digitToken(text, at);
    else {
      const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length;
      token = plainToken("sign", at, isPair ? at + 2 : at + 1, isPair ? "" : text.charAt(at), language);
    }
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
