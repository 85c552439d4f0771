import type { Estimate } from "../ledger/estimate";
import type { OverTime } from "../ledger/measures/definition";
import type { Days } from "./grain";

/**
 * What is told of a count, and how sure: low <= best <= high, each null where there is no number, all three or best alone. An open end is a
 * bound: with `highOpen` it is `high` or more.
 */
export interface Reach {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** One attack's figure of a measure in one unit. */
export interface Figure {
  readonly event: string;
  readonly label: string;
  readonly nightOf: string;
  readonly estimate: Estimate;
}

/**
 * What the attacks of some days come to in one measure and unit. `attacks` is how many are on record there, each of them one of `reported`
 * (with a number), `unknown` (stated as not known) and `unreported`; without one of the first there is no number at all, and the bin is a gap
 * and never a zero. Where one lacks its number, or where two of one night count the same ground, of which the larger stands, the high
 * end is open: "at least".
 */
export interface Bin extends Days, Reach {
  /** Whether its days are cut short within what would else be one bin, by a definition break or by the days asked for. */
  readonly isPart: boolean;
  readonly attacks: number;
  readonly reported: number;
  readonly unknown: number;
  readonly unreported: number;
  /** Nights of these days that have an attack on record; the others are not known to have been quiet. */
  readonly nights: number;
  /** How many figures were not added since another of the same night is of the same ground. */
  readonly overlapping: number;
  /** Whether the numbers are the attacks' sum or the largest of them, as the measure declares. */
  readonly over: OverTime;
  /** The attack with the largest figure, the earliest of equals; null where no number is reported. */
  readonly largest: Figure | null;
  /** Ids of the attacks that are counted here, in order of night. */
  readonly events: readonly string[];
}
