import type { Estimate } from "../../../lib/ledger/estimate";
import type { MeasureGroup } from "../../../lib/ledger/measures/definition";
import { upperEnd } from "../../../lib/ledger/value";
import { type Box, boxAround, type Point } from "../../../lib/viz/box";
import type { CellContent } from "../../../lib/viz/cell";
import { type MarkKind, markKind } from "../../../lib/viz/mark";
import { roundedPx } from "../../../lib/viz/px";
import { type Spot, stepPx } from "./spots";

/**
 * How far a figure reaches along its axis, in px of the panel: `low` and `high` are its two ends, and `towards` is the direction in which
 * numbers grow. An arm has a length only where the words leave room for more than one number.
 */
export interface PlacedArm {
  readonly axis: "x" | "y";
  readonly kind: MarkKind;
  readonly group: MeasureGroup;
  readonly at: Point;
  readonly lowPx: number;
  readonly highPx: number;
  readonly towards: 1 | -1;
  readonly openAbove: boolean;
  readonly openBelow: boolean;
  /** Where along the axis the figures stood that this one replaced. */
  readonly revisedPx: readonly number[];
}

/** One figure of a pair: the left half of a mark is what was launched, the right half the harm. `ground` takes the pointer. */
export interface PlacedHalf {
  readonly side: "left" | "right";
  readonly kind: MarkKind;
  readonly hasBest: boolean;
  readonly content: CellContent;
  readonly at: Point;
  /** How far it reaches from its place, in px: less where marks of its panel stand close together. */
  readonly radiusPx: number;
  readonly ground: Box;
}

/** How far a half reaches from its place, in px, and how far where marks would lie over one another. */
export const halfRadiusPx = 8;
const crowdedRadiusPx = 5;

/** How far the arrow of an open end, and the waves of "about", reach from the number, in px. */
export const openReachPx = 25;
export const wavesReachPx = 18;

const armKinds: ReadonlySet<MarkKind> = new Set([
  "open_above",
  "open_below",
  "about",
  "range",
  "vague",
  "disputed",
  "low_end",
  "high_end",
]);

function revisedPx({ revisions }: Estimate, toPx: (value: number) => number): number[] {
  const ends = revisions.map(({ value }) => upperEnd(value)).filter((end) => end !== null);
  return [...new Set(ends.map((end) => roundedPx(toPx(end))))];
}

/** A figure's arm through its place; null where there is nothing to draw but the mark itself. */
export function placedArm(
  { estimate, group }: CellContent,
  axis: "x" | "y",
  at: Point,
  toPx: (value: number) => number,
): PlacedArm | null {
  const kind = markKind(estimate);
  if (estimate === null || estimate.low === null || estimate.high === null) return null;
  const revised = revisedPx(estimate, toPx);
  if (!armKinds.has(kind) && revised.length === 0) return null;
  return {
    axis,
    kind,
    group,
    at,
    lowPx: roundedPx(toPx(estimate.low)),
    highPx: roundedPx(toPx(estimate.high)),
    towards: axis === "x" ? 1 : -1,
    openAbove: estimate.highOpen,
    openBelow: estimate.lowOpen,
    revisedPx: revised,
  };
}

/** The ground that an arm covers. */
export function armBox({ axis, kind, at, lowPx, highPx, towards, openAbove, openBelow, revisedPx }: PlacedArm): Box {
  const own = axis === "x" ? at.xPx : at.yPx;
  const reaches = [
    own,
    ...(armKinds.has(kind) ? [lowPx, highPx] : []),
    ...(openAbove ? [highPx + towards * openReachPx] : []),
    ...(openBelow ? [lowPx - towards * openReachPx] : []),
    ...(kind === "about" ? [own - wavesReachPx, own + wavesReachPx] : []),
    ...revisedPx.flatMap((px) => [px - 5, px + 5]),
  ];
  const [from, to] = [Math.min(...reaches), Math.max(...reaches)];
  const across = { fromPx: (axis === "x" ? at.yPx : at.xPx) - 8, sizePx: 16 };
  return axis === "x"
    ? { xPx: from, widthPx: to - from, yPx: across.fromPx, heightPx: across.sizePx }
    : { yPx: from, heightPx: to - from, xPx: across.fromPx, widthPx: across.sizePx };
}

/** What a mark keeps of the ground where others stand at the very same place, in px. */
const leastReachPx = 0.1;

/** For each point how far the ground of its mark reaches to all sides: as far as the mark, unless another is nearer. In px. */
function reachesPx(points: readonly Point[]): number[] {
  return points.map((one) => {
    let nearestPx = 2 * halfRadiusPx;
    for (const other of points) {
      if (other === one) continue;
      nearestPx = Math.min(nearestPx, Math.max(Math.abs(one.xPx - other.xPx), Math.abs(one.yPx - other.yPx)));
    }
    return Math.max(nearestPx / 2, leastReachPx);
  });
}

/** Whether there is a number to stand for: the best, or the one end that alone is shown. */
function hasOneNumber({ estimate }: CellContent): boolean {
  if (estimate === null) return false;
  const kind = markKind(estimate);
  return estimate.best !== null || kind === "low_end" || kind === "high_end";
}

/** Both halves of each pair's mark, at points in px of the panel. */
export function placedHalves(spots: readonly (Spot & { readonly at: Point })[]): PlacedHalf[] {
  const reaches = reachesPx(spots.map(({ at }) => at));
  const radiusPx = Math.min(...reaches) < halfRadiusPx ? crowdedRadiusPx : halfRadiusPx;
  return spots.flatMap(({ pair, at }, index): PlacedHalf[] => {
    const reachPx = Math.min(reaches[index] ?? radiusPx, radiusPx);
    const ground = { ...boxAround(at, reachPx), widthPx: reachPx };
    const own = (content: CellContent) => ({
      content,
      at,
      radiusPx,
      kind: markKind(content.estimate),
      hasBest: hasOneNumber(content),
    });
    return [
      { side: "left", ...own(pair.x), ground },
      { side: "right", ...own(pair.y), ground: { ...ground, xPx: at.xPx } },
    ];
  });
}

/** The ground that a pair's mark covers with the room around it that other marks keep. */
export function markBox(at: Point): Box {
  return boxAround(at, stepPx / 2);
}
