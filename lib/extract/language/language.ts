import type { GluedUnit, Mention } from "../mention";
import type { Token } from "../token";
import type { Word } from "./word";
import type { WordTable } from "./word-table";

/** What letters glued to digits make of them: an ordinal, a time of day, or a number that is `times` as large ("5k"). */
export type DigitSuffix = { readonly kind: "ordinal" | "time" } | { readonly kind: "number"; readonly times: number };

/** All that the engine asks of a language. Rules speak of heads, acts, tags, roles and cues, never of a language's words. */
export interface Language {
  readonly id: string;
  /**
   * What the language knows of a word in lower case; `unknownWord` when nothing. Signs are asked for too. `isMarked`: it has a digit, a
   * hyphen or an apostrophe, as weapons' names and owners' forms do.
   */
  wordOf(lower: string, isMarked: boolean): Word;
  /** The words it lists, to be found where they stand. */
  readonly listed: WordTable;
  /** As `wordOf`, of a word that is not listed. */
  unlistedWord(lower: string, isMarked: boolean): Word;
  /** What letters glued to digits make of them; null: they are a unit or a name, and the number is as written. */
  digitSuffix(lower: string): DigitSuffix | null;
  /** The kind of unit that is glued to a number, without its hyphen; null for the empty text alone. */
  gluedUnit(lower: string): GluedUnit | null;
  /** Whether a full stop after this word ends no sentence. `isBeforeNumber`: a number follows the full stop. */
  isAbbreviation(lower: string, isBeforeNumber: boolean): boolean;
  /** What the two countries at war are called. */
  readonly countries: Readonly<Record<"UA" | "RU", string>>;
  /** A place's name as written, without the sign of an owner at its end, and not all in capitals. */
  bareName(written: string): string;
  /** A speaker's name as written, in one form for one body: without an owner's sign at its end. */
  speakerName(written: string): string;
  /** Whether a pronoun stands for one person. */
  isPersonal(pronoun: string): boolean;
  /** The number mentions among tokens `from` to `to`, in order, never overlapping. */
  mentionsIn(tokens: readonly Token[], from: number, to: number): Mention[];
}
