import type { ScaleLinear } from "d3";
import type { Estimate } from "../ledger/estimate";
import { shownEnd } from "../ledger/shown-end";
import { upperEnd } from "../ledger/value";
import { roundedPx } from "./px";

/** Every way a figure can be drawn, in the order in which a legend lists them. */
export const markKinds = [
  "exact",
  "open_above",
  "open_below",
  "about",
  "range",
  "vague",
  "disputed",
  "low_end",
  "high_end",
  "zero",
  "stated_unknown",
  "not_reported",
] as const;

export type MarkKind = (typeof markKinds)[number];

/** Whether the band of vague words is all that is behind an estimate. */
function isOnlyVague({ kept }: Estimate): boolean {
  return kept.every(({ value }) => value.qualifier === "vague" || value.qualifier === "stated_unknown");
}

/**
 * How an estimate is drawn. One that shows one end alone comes first, as that end or as the bound it is. Sources that disagree come next, so that a dispute never looks settled; two ends, or an end that is open on
 * both sides, are a range, and a vague one where only bands of words are behind it; an end that is a bound stays open. Null, or
 * nothing reported, is the empty slot.
 */
export function markKind(estimate: Estimate | null): MarkKind {
  if (estimate === null || estimate.lead === null) return "not_reported";
  const { low, best, high, lowOpen, highOpen, status, lead } = estimate;
  if (low === null || high === null) return "stated_unknown";
  const end = shownEnd(estimate);
  if (end === "low") return lowOpen ? "open_below" : "low_end";
  if (end === "high") return highOpen ? "open_above" : "high_end";
  if (status === "disagree") return "disputed";
  if (low !== high || (lowOpen && highOpen)) return isOnlyVague(estimate) ? "vague" : "range";
  if (highOpen) return "open_above";
  if (lowOpen) return "open_below";
  if (lead.value.qualifier === "about") return "about";
  return best === 0 ? "zero" : "exact";
}

/** A mark with its place on a scale, in px from the scale's own origin. */
export interface PlacedMark {
  readonly kind: MarkKind;
  /** The low, best and high ends; low and high are at the origin where there is no number. */
  readonly lowPx: number;
  readonly bestPx: number | null;
  readonly highPx: number;
  readonly openAbove: boolean;
  readonly openBelow: boolean;
  /** Where the figures stood that this one replaced, each place once. */
  readonly revisedPx: readonly number[];
}

/** How far an open end's arrow reaches beyond its number, in px. */
export const openEndPx = 12;

/** The least width at which a mark that is no plain bar can still be told for what it is, in px. */
export const leastMarkPx = 12;

/**
 * The mark of a figure without a number that stands alone, with no scale beside it: its empty slot, and nothing else, since the figures
 * that it replaced have no place to stand. Of a figure with a number it is no mark.
 */
export function emptySlot(estimate: Estimate | null): PlacedMark {
  const nowhere = { lowPx: 0, bestPx: null, highPx: 0, openAbove: false, openBelow: false, revisedPx: [] };
  return { kind: markKind(estimate), ...nowhere };
}

/** Where an estimate's mark lies on a linear scale from zero, whose origin is at 0 px. */
export function placedMark(estimate: Estimate | null, scale: ScaleLinear<number, number>): PlacedMark {
  const at = (value: number) => roundedPx(scale(value));
  const { low = null, best = null, high = null, lowOpen = false, highOpen = false, revisions = [] } = estimate ?? {};
  const replaced = revisions.map(({ value }) => upperEnd(value)).filter((end) => end !== null);
  return {
    kind: markKind(estimate),
    lowPx: low === null ? 0 : at(low),
    bestPx: best === null ? null : at(best),
    highPx: high === null ? 0 : at(high),
    openAbove: highOpen,
    openBelow: lowOpen,
    revisedPx: [...new Set(replaced.map(at))],
  };
}

/** The largest number that a set of estimates reaches, revisions included; 0 when none has a number. */
export function largestReach(estimates: readonly Estimate[]): number {
  const ends = estimates.flatMap(({ high, revisions }) => [
    high ?? 0,
    ...revisions.map(({ value }) => upperEnd(value) ?? 0),
  ]);
  return Math.max(0, ...ends);
}
