import { range, scaleLog } from "d3";
import type { Estimate } from "../../../lib/ledger/estimate";
import { upperEnd } from "../../../lib/ledger/value";

/** A stretch of an axis, in px from its start. */
export interface Stretch {
  readonly fromPx: number;
  readonly toPx: number;
}

/**
 * An axis in px from its start: first the margin of figures without a number, then the strip of reported zeros, then a logarithmic
 * scale from `log.fromPx` to `log.toPx`. `at` places a number of 0 or more.
 */
export interface BrokenAxis {
  readonly lengthPx: number;
  readonly margin: Stretch;
  readonly zero: Stretch;
  readonly log: Stretch;
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** How much of an axis its margin and its strip of zeros take, in px. */
export interface StretchSizes {
  readonly marginPx: number;
  readonly zeroPx: number;
}

export type Domain = readonly [from: number, to: number];

const breakPx = 5;

/** Room within the scale's two ends for the arrows of open ends, in px. */
export const endRoomPx = { from: 12, to: 29 };

const steps = [1, 2, 3, 5, 7, 10];

/** How many times its first number a scale reaches at least. */
const leastFactor = 3;

/** The round number next to a positive one: the smallest above it, or the largest below. */
function rounded(value: number, side: "up" | "down"): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  const own = steps.map((step) => step * power);
  return side === "up"
    ? (own.find((round) => round >= value * (1 - 1e-12)) ?? 10 * power)
    : (own.findLast((round) => round <= value * (1 + 1e-12)) ?? power);
}

/**
 * The span of a logarithmic scale for some estimates, revisions included, between round numbers: from the smallest number above zero, be it
 * an end or a best figure, to the largest, and threefold at least; 1 to 10 where no number is above zero. A scale of logarithms has no zero to start from;
 * zero has its own strip.
 */
export function logDomain(estimates: readonly Estimate[]): Domain {
  const ends = estimates
    .flatMap(({ low, best, high, revisions }) => [low, best, high, ...revisions.map(({ value }) => upperEnd(value))])
    .filter((end) => end !== null)
    .filter((end) => end > 0);
  if (ends.length === 0) return [1, 10];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const [from, to] = [rounded(least, "down"), rounded(most, "up")];
  return to >= leastFactor * from ? [from, to] : [from, rounded(leastFactor * from, "up")];
}

const leastDecadePx = { finest: 300, allSteps: 96, powers: 34 };

function ticksOf([from, to]: Domain, logPx: number): number[] {
  const decadePx = logPx / Math.log10(to / from);
  const every = Math.max(1, Math.ceil(leastDecadePx.powers / decadePx));
  const first = Math.floor(Math.log10(from) + 1e-12);
  const last = Math.floor(Math.log10(to) + 1e-12);
  const powers = range(first, last + 1)
    .filter((power) => (power - first) % every === 0)
    .map((power) => 10 ** power);
  const coarse = decadePx >= leastDecadePx.allSteps ? [1, 2, 5] : [1];
  const within = decadePx >= leastDecadePx.finest ? [1, 2, 3, 5, 7] : coarse;
  const ticks = powers.flatMap((power) => within.map((step) => step * power));
  return ticks.filter((tick) => tick >= from * (1 - 1e-12) && tick <= to * (1 + 1e-12));
}

/** An axis of `lengthPx` for a span of numbers. */
export function brokenAxis(domain: Domain, lengthPx: number, { marginPx, zeroPx }: StretchSizes): BrokenAxis {
  const margin = { fromPx: 0, toPx: marginPx };
  const zero = { fromPx: marginPx + breakPx, toPx: marginPx + breakPx + zeroPx };
  const log = { fromPx: zero.toPx + breakPx, toPx: lengthPx };
  const rangePx = [log.fromPx + endRoomPx.from, log.toPx - endRoomPx.to] as const;
  const scale = scaleLog(domain, rangePx);
  return {
    lengthPx,
    margin,
    zero,
    log,
    at: (value) => (value > 0 ? scale(value) : (zero.fromPx + zero.toPx) / 2),
    ticks: ticksOf(domain, rangePx[1] - rangePx[0]),
  };
}
