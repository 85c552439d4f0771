import { character, characterAt } from "./characters";
import { digitToken } from "./digit-token";
import type { Language } from "./language/language";
import { unknownWord, type Word } from "./language/word";
import type { Token, TokenKind } from "./token";
import { wordToken } from "./word-token";

const linkStops = new Set(['"', ")", "<", ">"]);

function linkEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = characterAt(text, at);
    if (kind === character.space || kind === character.line || linkStops.has(text.charAt(at))) break;
    at += 1;
  }
  return at;
}

function isLinkStart(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 35:
    case 64:
      return characterAt(text, at + 1) === character.letter;
    case 104:
      return text.startsWith("http://", at) || text.startsWith("https://", at);
    case 119:
      return text.startsWith("www.", at);
    default:
      return false;
  }
}

function plainToken(kind: TokenKind, start: number, end: number, lower: string, word: Word): Token {
  return { kind, start, end, lower, isCapital: false, word, digits: null };
}

/** The line end at `start` with all that follow it before the next letter or sign: "\n" for one, "\n\n" for several. */
function lineToken(text: string, start: number): Token {
  let end = start;
  let count = 0;
  for (let at = start, kind: number = character.line; ; kind = characterAt(text, at)) {
    if (kind === character.line) {
      at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      end = at;
      count += 1;
    } else if (kind === character.space) at += 1;
    else break;
  }
  return plainToken("line", start, end, count > 1 ? "\n\n" : "\n", unknownWord);
}

function signToken(text: string, at: number, kind: number, language: Language): Token {
  if (kind === character.pair && at + 1 < text.length) return plainToken("sign", at, at + 2, "", unknownWord);
  const code = text.charCodeAt(at);
  const listed = code < 0x80 ? language.listed.at(text, at, at + 1, code) : null;
  if (listed !== null) return plainToken("sign", at, at + 1, listed.lower, listed.word);
  const sign = text.charAt(at);
  return plainToken("sign", at, at + 1, sign, code < 0x80 ? unknownWord : language.wordOf(sign, false));
}

/** The token that begins at an offset, which holds no space. */
function tokenAt(text: string, at: number, language: Language): Token {
  const kind = characterAt(text, at);
  if (kind === character.line) return lineToken(text, at);
  if (isLinkStart(text, at)) return plainToken("link", at, linkEnd(text, at), "", unknownWord);
  if (kind === character.letter) return wordToken(text, at, language);
  return kind === character.digit ? digitToken(text, at, language) : signToken(text, at, kind, language);
}

/** Reads a text's tokens piece by piece, so that they need not all be held at once. */
export interface TokenReader {
  /** Adds up to `count` more tokens to a list, in order, without overlap; white space within lines is left out. Whether there are more. */
  read(into: Token[], count: number): boolean;
}

/** A reader at the beginning of a text. One pass, linear in length. */
export function tokenReader(text: string, language: Language): TokenReader {
  let at = 0;
  return {
    read: (into, count) => {
      for (let left = count; left > 0; left -= 1) {
        while (characterAt(text, at) === character.space) at += 1;
        if (at >= text.length) return false;
        const token = tokenAt(text, at, language);
        into.push(token);
        at = token.end;
      }
      return true;
    },
  };
}
