import type { Claim } from "./claim";
import { endOfKyivDayMs } from "./kyiv-time";
import type { Report } from "./report";

export type Reports = ReadonlyMap<string, Report>;

const endOfPublicationMs = new WeakMap<Report, number>();

/** The end of a report's day in Kyiv, worked out once: a reading asks for it many times, and the calendar is slow to answer. */
function publicationEndMs(report: Report): number {
  const known = endOfPublicationMs.get(report);
  if (known !== undefined) return known;
  const endMs = endOfKyivDayMs(report.publishedOn);
  endOfPublicationMs.set(report, endMs);
  return endMs;
}

/**
 * When a claim held, in milliseconds since the epoch: its `asOf`, else the end of the day in Kyiv on which its report was
 * published, since nothing earlier is certain. A claim whose report is unknown held at no known time: -Infinity.
 */
export function claimTimeMs(claim: Claim, reports: Reports): number {
  if (claim.asOf !== null) return Date.parse(claim.asOf);
  const report = reports.get(claim.report);
  return report === undefined ? Number.NEGATIVE_INFINITY : publicationEndMs(report);
}

/** Whether a claim was known at an instant (milliseconds since the epoch); every claim is when the instant is null. */
export function isKnownAt(claim: Claim, reports: Reports, atMs: number | null): boolean {
  return atMs === null || claimTimeMs(claim, reports) <= atMs;
}
