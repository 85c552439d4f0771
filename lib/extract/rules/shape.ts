import { tag, type Word } from "../language/word";
import type { Reading } from "../reading";
import type { Token } from "../token";

const nothing = {
  lower: "",
  kind: "sign",
  word: { head: null, isPlural: false, act: null, form: null, tags: 0, subtype: null },
} as const;

/** A token of the sentence, seen from the number: -1 is right before the whole expression, 0 right after it. */
export function around(reading: Reading, offset: number): Pick<Token, "lower" | "kind" | "word"> & Partial<Token> {
  const { mention, inSentence } = reading;
  const at = offset < 0 ? mention.first + offset : mention.next + offset;
  const { from, to } = inSentence.sentence;
  return at < from || at >= to ? nothing : (inSentence.tokens[at] ?? nothing);
}

/** Whether a word has one of the tags. */
export function has(word: Word, bits: number): boolean {
  return (word.tags & bits) !== 0;
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

/** The time words that make a number a length or a point of time. */
export function isTimeWord(word: Word): boolean {
  return has(word, tag.timeUnit);
}
