import { partOnlyText, statusText } from "../../../lib/format/status";
import type { Estimate } from "../../../lib/ledger/estimate";

/** How well one figure is known, in the order in which a legend lists it. */
export const coverageStates = [
  "single_source",
  "agree",
  "revised",
  "disagree",
  "part_only",
  "stated_unknown",
  "not_reported",
] as const;

export type CoverageState = (typeof coverageStates)[number];

/** What each state is called in the legend, the table and the text alternative. */
export const stateWords: Record<CoverageState, string> = {
  single_source: statusText("single_source"),
  agree: statusText("agree"),
  revised: statusText("revised"),
  disagree: "figures disagree",
  part_only: partOnlyText(),
  stated_unknown: "stated as not known",
  not_reported: statusText("not_reported"),
};

/** The state of a whole: its status, unless no source gives a number; null, no estimate at all, is not reported. */
export function coverageState(estimate: Estimate | null): CoverageState {
  if (estimate === null || estimate.status === "not_reported") return "not_reported";
  if (estimate.subtype !== null) return "part_only";
  return estimate.high === null ? "stated_unknown" : estimate.status;
}
