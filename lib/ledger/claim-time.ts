import type { Claim } from "./claim";
import { endOfKyivDayMs } from "./kyiv-time";
import type { Report } from "./report";

export type Reports = ReadonlyMap<string, Report>;

const daysRemembered = 20_000;

const dayEndsMs = new Map<string, number>();

/** The end of a day in Kyiv, worked out once: a reading asks for it many times, and the calendar is slow to answer. */
function dayEndMs(on: string): number {
  const known = dayEndsMs.get(on);
  if (known !== undefined) return known;
  const endMs = endOfKyivDayMs(on);
  if (dayEndsMs.size >= daysRemembered) dayEndsMs.clear();
  dayEndsMs.set(on, endMs);
  return endMs;
}

/**
 * When a claim held, in milliseconds since the epoch: its `asOf`, else the end of the day in Kyiv on which its report was
 * published, since nothing earlier is certain. A claim whose report is unknown held at no known time: -Infinity.
 */
export function claimTimeMs(claim: Claim, reports: Reports): number {
  if (claim.asOf !== null) return Date.parse(claim.asOf);
  const report = reports.get(claim.report);
  return report === undefined ? Number.NEGATIVE_INFINITY : dayEndMs(report.publishedOn);
}

/** Whether a claim was known at an instant (milliseconds since the epoch); every claim is when the instant is null. */
export function isKnownAt(claim: Claim, reports: Reports, atMs: number | null): boolean {
  return atMs === null || claimTimeMs(claim, reports) <= atMs;
}
