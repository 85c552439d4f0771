import type { Word } from "./language/word";

/**
 * What a token is. `number` is digits with any grouping; `model` a weapon's or thing's name with a digit in it (Kh-101);
 * `line` a line end; `sign` any other single character.
 */
export type TokenKind = "word" | "number" | "model" | "time" | "date" | "ordinal" | "link" | "sign" | "line";

/** A number written in digits. */
export interface Digits {
  /** NaN for a run of over 15 digits. */
  readonly value: number;
  /** What is glued to the digits without a space: "km", "mw", "year-old"; empty otherwise. */
  readonly suffix: string;
  /** Whether thousands are set off by a sign or a space. */
  readonly isGrouped: boolean;
}

/** One piece of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The text in lower case with straight apostrophes and hyphens; a line token has "\n". */
  readonly lower: string;
  /** Whether the first character is an upper-case letter. */
  readonly isCapital: boolean;
  /** What the language knows of the word; `unknownWord` when nothing. */
  readonly word: Word;
  /** What digits stand for; null on every kind but `number`. */
  readonly digits: Digits | null;
}
