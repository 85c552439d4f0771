import type { CellContent } from "../../../lib/viz/cell";
import { type BrokenAxis, brokenAxis, type Domain, type Stretch, type StretchSizes } from "./axis";
import { hasNumber, type Pair } from "./series";

/** Where a pair stands, in px along both axes. `isShared` says that another pair stands there too. */
export interface Spot {
  readonly pair: Pair;
  readonly x: number;
  readonly y: number;
  readonly isShared: boolean;
}

/** How far apart two marks have to be not to cover each other, in px. */
export const stepPx = 19;

/** Nearer than this two marks look like one, in px. */
const togetherPx = 2;

/**
 * The number at which a figure stands on its axis: its best, else the middle of its two ends as the axis shows them. Null for a figure that
 * has the run of a stretch of its own: the margin when it has no number, the strip when it is zero.
 */
function fixedPx({ estimate }: CellContent, axis: BrokenAxis): number | null {
  if (estimate === null || estimate.low === null || estimate.high === null) return null;
  const { low, best, high } = estimate;
  if (best !== null) return best === 0 ? null : axis.at(best);
  return (axis.at(low) + axis.at(high)) / 2;
}

/** Places side by side in a stretch, the first ones first: from its start, or from its middle outwards. */
function slotsPx({ fromPx, toPx }: Stretch, order: "start" | "middle"): number[] {
  const count = Math.max(1, Math.floor((toPx - fromPx - 2) / stepPx));
  const middlePx = (fromPx + toPx) / 2;
  const firstPx = middlePx - ((count - 1) / 2) * stepPx;
  const slots = Array.from({ length: count }, (_, index) => firstPx + index * stepPx);
  return order === "start" ? slots : slots.sort((a, b) => Math.abs(a - middlePx) - Math.abs(b - middlePx) || a - b);
}

function choicesPx(content: CellContent, axis: BrokenAxis, order: "start" | "middle"): number[] {
  const fixed = fixedPx(content, axis);
  if (fixed !== null) return [fixed];
  return slotsPx(hasNumber(content) ? axis.zero : axis.margin, order);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function distancePx(a: Place, b: Place): number {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}

/** The first of some places that has room for a mark, else the one with most room. */
function roomiest(choices: readonly Place[], taken: readonly Place[]): Place {
  let best: { place: Place; roomPx: number } | null = null;
  for (const place of choices) {
    let roomPx = stepPx;
    for (const other of taken) roomPx = Math.min(roomPx, distancePx(place, other));
    if (best === null || Math.floor(roomPx) > Math.floor(best.roomPx)) best = { place, roomPx };
    if (roomPx >= stepPx) break;
  }
  return best?.place ?? { x: 0, y: 0 };
}

/**
 * The spots of some pairs. A number fixes its place to the px; in the margin and in the strip of zeros, where there is no scale across,
 * marks step aside for one another as far as there is room: across from the left, which leaves room for their names, upwards from the middle.
 */
export function placedSpots(pairs: readonly Pair[], x: BrokenAxis, y: BrokenAxis): Spot[] {
  const taken: (Place & { readonly pair: Pair })[] = [];
  for (const pair of pairs) {
    const ys = choicesPx(pair.y, y, "middle");
    const choices = choicesPx(pair.x, x, "start").flatMap((at) => ys.map((up) => ({ x: at, y: up })));
    taken.push({ pair, ...roomiest(choices, taken) });
  }
  return taken.map((one) => ({
    ...one,
    isShared: taken.some((other) => other !== one && distancePx(one, other) < togetherPx),
  }));
}

/** How many marks stand side by side at most, for places along the other axis. */
function mostAbreast(placesPx: readonly number[]): number {
  const sorted = [...placesPx].sort((a, b) => a - b);
  return Math.max(0, ...sorted.map((from) => sorted.filter((at) => at >= from && at < from + stepPx).length));
}

/** The least and the most that a margin and a strip may take of an axis, in px. */
interface Limits {
  readonly least: StretchSizes;
  readonly most: StretchSizes;
}

const zeroLimitsPx = { least: 20, most: 66 };

function limits(leastMarginPx: number, lengthPx: number): Limits {
  return {
    least: { marginPx: leastMarginPx, zeroPx: zeroLimitsPx.least },
    most: { marginPx: Math.max(leastMarginPx, lengthPx * 0.26), zeroPx: zeroLimitsPx.most },
  };
}

function sizes(pairs: readonly Pair[], own: "x" | "y", across: BrokenAxis, { least, most }: Limits): StretchSizes {
  const other = own === "x" ? "y" : "x";
  const needPx = (hasNone: boolean) => {
    const loose = pairs.filter((pair) => fixedPx(pair[own], across) === null && hasNumber(pair[own]) !== hasNone);
    const middlePx = (across.zero.fromPx + across.zero.toPx) / 2;
    return 6 + stepPx * mostAbreast(loose.map((pair) => fixedPx(pair[other], across) ?? middlePx));
  };
  const within = (px: number, from: number, to: number) => Math.min(to, Math.max(from, px));
  return {
    marginPx: within(needPx(true), least.marginPx, most.marginPx),
    zeroPx: within(needPx(false), least.zeroPx, most.zeroPx),
  };
}

/** The two axes of a panel, with margins and strips as thick as their marks need, within reason. */
export function panelAxes(
  pairs: readonly Pair[],
  domains: { readonly x: Domain; readonly y: Domain },
  size: { readonly widthPx: number; readonly heightPx: number },
  leastMargins: { readonly x: number; readonly y: number },
): { readonly x: BrokenAxis; readonly y: BrokenAxis } {
  const [ofX, ofY] = [limits(leastMargins.x, size.widthPx), limits(leastMargins.y, size.heightPx)];
  const first = {
    x: brokenAxis(domains.x, size.widthPx, ofX.least),
    y: brokenAxis(domains.y, size.heightPx, ofY.least),
  };
  return {
    x: brokenAxis(domains.x, size.widthPx, sizes(pairs, "x", first.y, ofX)),
    y: brokenAxis(domains.y, size.heightPx, sizes(pairs, "y", first.x, ofY)),
  };
}
