import { claimPart } from "../document/claim-part";
import { type Cell, type CellSubject, isPartOnly } from "../document/table";
import type { Estimate, EstimateStatus } from "../ledger/estimate";

/** Which kinds of figure, and of blank, the reading of all claims may come to: an estimate's status, and `stated_unknown` for a blank that a source stated. */
export const readingStatuses = [
  "not_reported",
  "stated_unknown",
  "single_source",
  "agree",
  "disagree",
  "revised",
] as const satisfies readonly (EstimateStatus | "stated_unknown")[];

/**
 * Which kinds of figure, and of blank, a row of data may hold. A row of one claim alone may be one that no figure stands on: `superseded` for an
 * earlier figure that was replaced, `set_aside` for a reprint, a less exact wording, or one that counts only a part.
 */
export const figureStatuses = [...readingStatuses, "superseded", "set_aside"] as const;

export type ReadingStatus = (typeof readingStatuses)[number];
export type FigureStatus = (typeof figureStatuses)[number];

/**
 * The status of a row of data: that of its figure, `part_only` where no claim gives the whole and some give a kind of it, or `aggregate` for what
 * several attacks come to.
 */
export type RowStatus = FigureStatus | "part_only" | "aggregate";

/** The status of a reading of all claims as data give it; null, no estimate at all, is `not_reported`. */
export function readingStatus(estimate: Estimate | null): ReadingStatus {
  if (estimate === null || estimate.lead === null) return "not_reported";
  const isBlank = estimate.low === null && estimate.best === null && estimate.high === null;
  return isBlank ? "stated_unknown" : estimate.status;
}

/** The status of a cell's figure as data give it: a reading's, unless the cell tells one claim that is set aside. */
export function figureStatus(estimate: Estimate | null, subject: CellSubject = { kind: "reading" }): FigureStatus {
  if (subject.kind !== "claim" || subject.setAside === null) return readingStatus(estimate);
  return claimPart(subject.setAside) === "earlier" ? "superseded" : "set_aside";
}

/** The status of a cell without any figure of the whole, as data give it. */
export function blankStatus(cell: Pick<Cell, "estimates" | "asides" | "subject">): RowStatus {
  if (cell.subject.kind === "aggregate") return cell.subject.bin.reported > 0 ? "aggregate" : "not_reported";
  return isPartOnly(cell) ? "part_only" : figureStatus(null, cell.subject);
}
