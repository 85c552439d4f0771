import { type Qualifier, type VagueWord, type Value, vagueBands } from "../ledger/value";

/** How many numbers a wording has: one, the two ends of a range, a vague word's band, or none. */
export type WordedShape = "one" | "two" | "word" | "none";

/** The numbers of every wording. */
export const wordedShapes: Readonly<Record<Qualifier, WordedShape>> = {
  exact: "one",
  at_least: "one",
  over: "one",
  up_to: "one",
  nearly: "one",
  about: "one",
  range: "two",
  vague: "word",
  none_reported: "none",
  stated_unknown: "none",
};

/** What a person gives of a value: as much of it as its wording has. */
export interface WordedNumbers {
  readonly one: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly word: VagueWord;
}

/** A value out of its wording and numbers, by DOMAIN.md's table; a number that is not given stays null, which its schema refuses. */
export function wordedValue(qualifier: Qualifier, { one, low, high, word }: WordedNumbers): Value {
  const ends: Record<Qualifier, Omit<Value, "qualifier">> = {
    exact: { low: one, best: one, high: one },
    at_least: { low: one, best: one, high: null },
    over: { low: one, best: one, high: null },
    up_to: { low: null, best: one, high: one },
    nearly: { low: null, best: one, high: one },
    about: { low: null, best: one, high: null },
    range: { low, best: null, high },
    vague: { low: vagueBands[word][0], best: null, high: vagueBands[word][1] },
    none_reported: { low: 0, best: 0, high: 0 },
    stated_unknown: { low: null, best: null, high: null },
  };
  return { ...ends[qualifier], qualifier };
}

/** A number as a person types it, its thousands grouped by commas or spaces; null for what is none or negative. */
export function typedNumber(text: string): number | null {
  const bare = text.trim().replaceAll(/(?<=\d)[,\s\u00a0\u202f](?=\d{3}(?:\D|$))/gu, "");
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}
