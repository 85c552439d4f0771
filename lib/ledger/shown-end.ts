import { max, min } from "d3-array";
import type { Estimate } from "./estimate";
import type { Headline, Reading, Readings } from "./reading";
import { isOpenAbove, isOpenBelow, lowerEnd, upperEnd } from "./value";

/** The two ends of an estimate of which one alone may be shown. */
export const rangeEnds = ["low", "high"] as const;

export type RangeEnd = (typeof rangeEnds)[number];

/** An estimate's ends as its kept claims give them, whichever of them is shown: low and high in its unit, and whether each is open. */
export type WholeEnds = Pick<Estimate, "unit" | "low" | "high" | "lowOpen" | "highOpen">;

/** The ends that an estimate's kept claims reach (DOMAIN.md, rule 3). Null where none of them states a number. */
export function wholeEnds({ unit, kept }: Pick<Estimate, "unit" | "kept">): WholeEnds {
  const low = min(kept, ({ value }) => lowerEnd(value) ?? undefined) ?? null;
  const high = max(kept, ({ value }) => upperEnd(value) ?? undefined) ?? null;
  return {
    unit,
    low,
    high,
    lowOpen: kept.some(({ value }) => isOpenBelow(value) && lowerEnd(value) === low),
    highOpen: kept.some(({ value }) => isOpenAbove(value) && upperEnd(value) === high),
  };
}

/**
 * Which end alone an estimate shows, since the other was asked to be left off; null for one that shows all that its claims give. What
 * was left off stays in `wholeEnds`.
 */
export function shownEnd(estimate: Pick<Estimate, "unit" | "low" | "high" | "kept">): RangeEnd | null {
  const whole = wholeEnds(estimate);
  if (estimate.low !== whole.low) return "high";
  return estimate.high === whole.high ? null : "low";
}

/**
 * An estimate narrowed to one end of its range. The other end becomes open: a low end of 35 says "35 or more", since more is
 * known to be claimed. An end that is itself a bound stays that bound ("up to 5", "at least 15"). Claims, lead, status and revisions
 * stay, so the figure still leads to its words; `best` stays only where it is that end. An estimate with one number, or none, is
 * returned as it is.
 */
export function endEstimate(estimate: Estimate, end: RangeEnd): Estimate {
  const { low, high, best, lowOpen, highOpen } = estimate;
  if (low === null || high === null || low === high) return estimate;
  const at = end === "low" ? low : high;
  const isBound = end === "low" ? lowOpen : highOpen;
  const opensAbove = (end === "low") !== isBound;
  return { ...estimate, low: at, high: at, best: best === at ? at : null, lowOpen: !opensAbove, highOpen: opensAbove };
}

function endHeadline(headline: Headline, end: RangeEnd): Headline {
  const narrowed = (one: Estimate) => endEstimate(one, end);
  return {
    ...headline,
    estimate: narrowed(headline.estimate),
    beside: headline.beside.map(narrowed),
    parts: headline.parts.map(narrowed),
  };
}

function endReading(reading: Reading, end: RangeEnd): Reading {
  return {
    ...reading,
    headlines: reading.headlines.map((headline) => endHeadline(headline, end)),
    subsets: reading.subsets.map((subset) => endEstimate(subset, end)),
  };
}

/** Readings of which each estimate shows one end alone. Which figure is the headline, and what its parts add up to, does not change. */
export function endReadings(readings: Readings, end: RangeEnd): Readings {
  return new Map([...readings].map(([measure, reading]) => [measure, endReading(reading, end)]));
}
