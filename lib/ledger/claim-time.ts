import type { Claim } from "./claim";
import { endOfKyivDayMs } from "./kyiv-time";
import type { Report } from "./report";

export type Reports = ReadonlyMap<string, Report>;

/**
 * When a claim held, in milliseconds since the epoch: its `asOf`, else the end of the day in Kyiv on which its report was
 * published, since nothing earlier is certain. A claim whose report is unknown held at no known time: -Infinity.
 */
export function claimTimeMs(claim: Claim, reports: Reports): number {
  if (claim.asOf !== null) return Date.parse(claim.asOf);
  const report = reports.get(claim.report);
  return report === undefined ? Number.NEGATIVE_INFINITY : endOfKyivDayMs(report.publishedOn);
}

/** Whether a claim was known at an instant (milliseconds since the epoch); every claim is when the instant is null. */
export function isKnownAt(claim: Claim, reports: Reports, atMs: number | null): boolean {
  return atMs === null || claimTimeMs(claim, reports) <= atMs;
}
