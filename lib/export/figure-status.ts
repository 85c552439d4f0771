import type { Estimate, EstimateStatus } from "../ledger/estimate";

/** Which kind of figure, or of blank, a row of data holds: an estimate's status, and `stated_unknown` for a blank that a source stated. */
export type FigureStatus = EstimateStatus | "stated_unknown";

/** An estimate's status as data gives it; null, no estimate at all, is `not_reported`. */
export function figureStatus(estimate: Estimate | null): FigureStatus {
  if (estimate === null || estimate.lead === null) return "not_reported";
  const isBlank = estimate.low === null && estimate.best === null && estimate.high === null;
  return isBlank ? "stated_unknown" : estimate.status;
}
