import type { Act } from "./language/word";

/** The word that says what happened to those counted. */
export interface Governor {
  readonly act: Act;
  readonly at: number;
  /** It touches the noun phrase or the number with nothing but adverbs between. */
  readonly isAdjacent: boolean;
  /** It has an auxiliary or is an adjective: "were killed", "dead"; false for "killed" alone. */
  readonly isPassive: boolean;
}
