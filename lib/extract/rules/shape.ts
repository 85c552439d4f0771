import { unknownWord, type Word } from "../language/word";
import type { Reading } from "../reading";
import type { Token } from "../token";

const nothing: Token = {
  kind: "sign",
  start: 0,
  end: 0,
  lower: "",
  isCapital: false,
  word: unknownWord,
  digits: null,
};

/** A token of the sentence, seen from the number: -1 is right before the whole expression, 0 right after it; past the ends an empty sign. */
export function around(reading: Reading, offset: number): Token {
  const { mention, inSentence } = reading;
  const at = offset < 0 ? mention.first + offset : mention.next + offset;
  const { from, to } = inSentence.sentence;
  return at < from || at >= to ? nothing : (inSentence.tokens[at] ?? nothing);
}

/** Whether a word has one of the tags; false where there is no word. */
export function has(word: Word | undefined, bits: number): boolean {
  return word !== undefined && (word.tags & bits) !== 0;
}

/** The first token before the number, within `reach` tokens of the same sentence, that passes; -1 when none does. Clause signs stop it. */
export function tokenBefore(reading: Reading, reach: number, passes: (token: Token, at: number) => boolean): number {
  const { mention, inSentence } = reading;
  const { tokens, sentence } = inSentence;
  const limit = Math.max(sentence.from, mention.first - reach);
  for (let at = mention.first - 1; at >= limit; at -= 1) {
    const token = tokens[at] as Token;
    if (token.lower === ";") return -1;
    if (passes(token, at)) return at;
  }
  return -1;
}

/** The first token after the noun phrase, within `reach` tokens of the same sentence, that passes; -1 when none does. */
export function tokenAfter(reading: Reading, reach: number, passes: (token: Token, at: number) => boolean): number {
  const { phrase, inSentence } = reading;
  const { tokens, sentence } = inSentence;
  const limit = Math.min(sentence.to, phrase.next + reach);
  for (let at = phrase.next; at < limit; at += 1) {
    const token = tokens[at] as Token;
    if (token.lower === ";") return -1;
    if (passes(token, at)) return at;
  }
  return -1;
}

/** Whether the sentence, within `reach` tokens of the number, has a word of the tags. */
export function isNear(reading: Reading, bits: number, reach: number): boolean {
  const passes = (token: Token): boolean => has(token.word, bits);
  return tokenBefore(reading, reach, passes) >= 0 || tokenAfter(reading, reach, passes) >= 0;
}

/** Whether any token of the sentence passes. */
export function sentenceHas(reading: Reading, passes: (token: Token) => boolean): boolean {
  const { tokens, sentence } = reading.inSentence;
  for (let at = sentence.from; at < sentence.to; at += 1) if (passes(tokens[at] as Token)) return true;
  return false;
}

/** Whether any of tokens `from` to `to` (exclusive) passes; `to` may lie before `from`. */
export function anyBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  passes: (token: Token) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && passes(token)) return true;
  }
  return false;
}

/** Whether any token of the noun phrase passes. */
export function phraseHas({ mention, phrase, inSentence }: Reading, passes: (token: Token) => boolean): boolean {
  return anyBetween(inSentence.tokens, mention.next, phrase.next, passes);
}
