import type { Mention } from "../mention";
import type { Token } from "../token";
import type { Word } from "./word";

/** Which side of the war a place or an actor belongs to; `elsewhere` is another war or country. */
export type Side = "UA" | "RU" | "OCC" | "OTHER" | "elsewhere";

/** A name the gazetteer knows. Actors (armies, ministries, nationals) are no places that a figure can be filed under. */
export interface NamedSide {
  readonly side: Side;
  readonly isPlace: boolean;
}

/** All that the engine asks of a language. Rules speak of heads, acts and tags, never of a language's words. */
export interface Language {
  readonly id: "en";
  /** What the language knows of a word in lower case; `unknownWord` when nothing. `isModel`: it has a digit or a hyphen, as weapons' names do. */
  wordOf(lower: string, isModel: boolean): Word;
  /** The side that a name in lower case belongs to; null when it is no name of the gazetteer. */
  sideOf(lower: string): NamedSide | null;
  /** Whether a word in lower case begins a name of two words. */
  beginsLongName(lower: string): boolean;
  /** Whether a full stop after this word ends no sentence. */
  isAbbreviation(lower: string): boolean;
  /** The number mentions among tokens `from` to `to`, in order, never overlapping. */
  mentionsIn(tokens: readonly Token[], from: number, to: number): Mention[];
}
