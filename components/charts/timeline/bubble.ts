import type { Estimate } from "../../../lib/ledger/estimate";
import { upperEnd } from "../../../lib/ledger/value";
import { type MarkKind, markKind } from "../../../lib/viz/mark";
import { roundedPx } from "../../../lib/viz/px";

/** A figure as a disc, its radii in px from its middle; `reachPx` is how far any part of the mark reaches to a side. */
export interface Bubble {
  readonly kind: MarkKind;
  readonly lowPx: number;
  readonly bestPx: number | null;
  readonly highPx: number;
  readonly openAbove: boolean;
  readonly openBelow: boolean;
  readonly revisedPx: readonly number[];
  readonly reachPx: number;
}

/** From a number to the radius of its disc, in px: the area is what is proportional. */
export type RadiusOf = (value: number) => number;

const leastRadiusPx = 1.5;

/** How far the ring and the arrow of an open end reach beyond a disc, in px. */
export const openReachPx = 9;

/** Two ends are at least so far apart that they never look like one, in px. */
const leastSpreadPx = 3;

/** Half of what a mark without an area takes, in px. */
const slotReachPx = 7;

/** Radii whose discs' areas are as the numbers are, the largest `mostPx`. A number above zero is never too small to see. */
export function radiusScale(largest: number, mostPx: number): RadiusOf {
  return (value) => (largest <= 0 ? leastRadiusPx : Math.max(leastRadiusPx, mostPx * Math.sqrt(value / largest)));
}

const spreads: ReadonlySet<MarkKind> = new Set(["range", "vague", "disputed"]);
const withoutArea: ReadonlySet<MarkKind> = new Set(["zero", "stated_unknown", "not_reported"]);

/** A figure's disc. One without a number, and a reported zero, have no area and a mark of their own. */
export function bubbleOf(estimate: Estimate | null, radiusOf: RadiusOf): Bubble {
  const kind = markKind(estimate);
  const { low = null, best = null, high = null, lowOpen = false, highOpen = false, revisions = [] } = estimate ?? {};
  const px = (value: number) => roundedPx(radiusOf(value));
  const lowPx = low === null ? 0 : px(low);
  const highPx = Math.max(high === null ? 0 : px(high), spreads.has(kind) ? lowPx + leastSpreadPx : 0);
  const earlier = revisions.map(({ value }) => upperEnd(value)).filter((end) => end !== null);
  const revisedPx = [...new Set(earlier.map(px))];
  const ownPx = withoutArea.has(kind) ? slotReachPx : highPx + 1.5 + (highOpen ? openReachPx : 0);
  const disputePx = kind === "disputed" ? 4 : 0;
  return {
    kind,
    lowPx,
    bestPx: best === null ? null : px(best),
    highPx,
    openAbove: highOpen,
    openBelow: lowOpen,
    revisedPx,
    reachPx: roundedPx(Math.max(ownPx + disputePx, ...revisedPx.map((radius) => radius + 5))),
  };
}
