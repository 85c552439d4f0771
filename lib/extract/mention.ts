import type { Qualifier } from "../ledger/value";

/** What a unit glued to a number by a hyphen or without a space is: "hour", "year-old", "storey", "bn"; `measured` is any other ("km"). */
export type GluedUnit = "hour" | "time" | "age" | "megawatt" | "gigawatt" | "storey" | "money" | "measured";

/** One numeric expression with the qualifiers that stand next to it. */
export interface Mention {
  /** First token, qualifier included. */
  readonly first: number;
  /** First token of the number itself. */
  readonly core: number;
  /** One past the last token. */
  readonly next: number;
  /** Offsets of the whole expression. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the words that qualify the number; null when none does. */
  readonly qualifierSpan: readonly [number, number] | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly isPercent: boolean;
  /** The unit glued to the number; null when none is. */
  readonly unit: GluedUnit | null;
  /** "no" before a noun, as in "no casualties". */
  readonly isNegation: boolean;
  /** Written in digits. */
  readonly isDigits: boolean;
  /** One number word "one", which is often a pronoun. */
  readonly isOne: boolean;
}
