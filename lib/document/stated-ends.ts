import { isWidened } from "../format/estimate";
import type { Estimate } from "../ledger/estimate";
import { wholeEnds } from "../ledger/shown-end";
import type { Qualifier } from "../ledger/value";

/** The ends of a figure that its words give, in its unit; null for an end that they do not give. */
export type StatedEnds = Pick<Estimate, "low" | "high">;

/**
 * An estimate's ends as one may reckon with them: one rule for every table, answer and file. Where all that is stated is one number, "about
 * 400" has neither end; that number is `best`. Where claims differ, the ends are the furthest that any of them goes (DOMAIN.md, rule 3). An
 * end that is a bound ("over 70", "4 to at least 15", "up to 20") is none to reckon with, since the number may lie beyond it; `lowOpen` and
 * `highOpen` say so.
 */
export function statedEnds({
  low,
  high,
  lowOpen,
  highOpen,
  lead,
}: Pick<Estimate, "low" | "high" | "lowOpen" | "highOpen" | "lead">): StatedEnds {
  const isAbout = low === high && lead?.value.qualifier === "about";
  return {
    low: isAbout || lowOpen ? null : low,
    high: isAbout || highOpen ? null : high,
  };
}

/**
 * How a figure is worded, by its lead's words; null where other claims give it ends that these words do not have, so that no range is
 * called exact, and where nothing is reported.
 */
export function statedQualifier(estimate: Estimate): Qualifier | null {
  const isOneWording = !isWidened({ ...estimate, ...wholeEnds(estimate) });
  return isOneWording ? (estimate.lead?.value.qualifier ?? null) : null;
}
