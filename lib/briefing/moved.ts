import type { BriefingFault } from "./slide-at";
import type { ToldWords } from "./told-figures";

/** A figure that moved between two revisions, from what words to what words; `Because` is what is told of each record that moved it. */
export interface MovedFigure<Because> {
  /** "Killed, Kyiv, 24 April 2025"; the attack's own name for a whole attack. */
  readonly name: string;
  /** Null for what was not there. */
  readonly from: ToldWords | null;
  /** Null for what is there no more. */
  readonly to: ToldWords | null;
  /** In the order of the log. */
  readonly because: readonly Because[];
}

/** A slide that tells something else at the latest revision than at its own: which figures, each as `Moved`. */
export interface MovedSlide<Moved> {
  readonly slide: string;
  /** Its place among the slides, 0 for the first. */
  readonly index: number;
  readonly changes: readonly Moved[];
  /** What would keep it from being drawn there, such as an attack that was withdrawn since. */
  readonly faults: readonly BriefingFault[];
}
