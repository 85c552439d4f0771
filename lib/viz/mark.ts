import type { ScaleLinear } from "d3";
import type { Estimate } from "../ledger/estimate";
import { upperEnd } from "../ledger/value";

/** Every way a figure can be drawn, in the order in which a legend lists them. */
export const markKinds = [
  "exact",
  "open_above",
  "open_below",
  "about",
  "range",
  "vague",
  "disputed",
  "zero",
  "stated_unknown",
  "not_reported",
] as const;

export type MarkKind = (typeof markKinds)[number];

/**
 * How an estimate is drawn. Sources that disagree come first, so that a dispute never looks settled; a spread is vague when only a
 * band of words is behind it; an end that is a bound stays open. Null, or nothing reported, is the empty slot.
 */
export function markKind(estimate: Estimate | null): MarkKind {
  if (estimate === null || estimate.lead === null) return "not_reported";
  const { low, best, high, lowOpen, highOpen, status, lead } = estimate;
  if (low === null || high === null) return "stated_unknown";
  if (status === "disagree") return "disputed";
  if (best === null) return lead.value.qualifier === "vague" ? "vague" : "range";
  if (low !== high) return "range";
  if (highOpen) return "open_above";
  if (lowOpen) return "open_below";
  if (lead.value.qualifier === "about") return "about";
  return best === 0 ? "zero" : "exact";
}

/** A mark with its place on a scale, in px from the scale's own origin. */
export interface PlacedMark {
  readonly kind: MarkKind;
  /** The baseline, and the low, best and high ends; ends are at the baseline where there is no number. */
  readonly x0Px: number;
  readonly lowPx: number;
  readonly bestPx: number | null;
  readonly highPx: number;
  readonly openAbove: boolean;
  readonly openBelow: boolean;
  /** Where the figures stood that this one replaced. */
  readonly revisedPx: readonly number[];
  /** How far the mark reaches to the right, its open end included. */
  readonly endPx: number;
}

/** How far an open end's arrow reaches beyond its number, in px. */
export const openEndPx = 12;

/** A reported zero still shows: its mark's width, in px. */
export const zeroWidthPx = 3;

/** Where an estimate's mark lies on a linear scale that starts at zero. */
export function placedMark(estimate: Estimate | null, scale: ScaleLinear<number, number>): PlacedMark {
  const x0Px = scale(0);
  const at = (value: number | null | undefined) => (value === null || value === undefined ? x0Px : scale(value));
  const kind = markKind(estimate);
  const highPx = at(estimate?.high);
  const openAbove = estimate?.highOpen ?? false;
  const revisedPx = (estimate?.revisions ?? []).flatMap(({ value }) => {
    const end = upperEnd(value);
    return end === null ? [] : [scale(end)];
  });
  const reachPx = Math.max(highPx + (openAbove ? openEndPx : 0), kind === "zero" ? x0Px + zeroWidthPx : x0Px, ...revisedPx);
  return {
    kind,
    x0Px,
    lowPx: at(estimate?.low),
    bestPx: estimate?.best === null || estimate === null ? null : scale(estimate.best),
    highPx,
    openAbove,
    openBelow: estimate?.lowOpen ?? false,
    revisedPx,
    endPx: reachPx,
  };
}

/** The largest number that a set of estimates reaches, revisions included; 0 when none has a number. */
export function largestReach(estimates: readonly Estimate[]): number {
  const ends = estimates.flatMap(({ high, revisions }) => [high ?? 0, ...revisions.map(({ value }) => upperEnd(value) ?? 0)]);
  return Math.max(0, ...ends);
}
