import { bisectLeft } from "d3";
import type { Box } from "./box";
import { roundedPx } from "./px";

/** The least width and height of what a pointer has to hit, in px (WCAG 2.2, 2.5.8 "Target size"). */
export const leastHitPx = 24;

/** How much larger than its ground a hit area is on each side where nothing is near, in px. */
const paddingPx = { x: 4, y: 3 } as const;

interface Span {
  readonly from: number;
  readonly to: number;
}

function isOver(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** How far a span may reach out on either side; below zero where another already lies over it, so that each keeps half. */
interface Room {
  readonly before: number;
  readonly after: number;
}

function grownSpan({ from, to }: Span, { before, after }: Room, padding: number): Span {
  const missing = Math.max(0, leastHitPx - (to - from));
  const wanted = Math.max(missing / 2, padding);
  const first = Math.min(wanted, before);
  const last = Math.min(Math.max(wanted, missing - first), after);
  const start = Math.min(Math.max(first, missing - last), before);
  return start + last < from - to ? { from: from - start, to: from - start } : { from: from - start, to: to + last };
}

/** Spans along one axis, each grown as far as those leave it room that lie beside it, which are those whose spans across lie over its own. */
function grownSpans(along: readonly Span[], across: readonly Span[], padding: number): Span[] {
  const order = along.map((_, index) => index).sort((a, b) => (along[a]?.from ?? 0) - (along[b]?.from ?? 0) || a - b);
  const starts = order.map((index) => along[index]?.from ?? 0);
  const longest = Math.max(0, ...along.map(({ from, to }) => to - from));
  const reach = 2 * leastHitPx;
  return along.map((own, index) => {
    const beside = across[index] ?? own;
    const middle = own.from + own.to;
    let [before, after] = [reach, reach];
    for (let at = bisectLeft(starts, own.from - reach - longest); at < order.length; at += 1) {
      const otherIndex = order[at] ?? index;
      const other = along[otherIndex];
      const otherBeside = across[otherIndex];
      if (other === undefined || other.from > own.to + reach) break;
      if (otherIndex === index || otherBeside === undefined || !isOver(beside, otherBeside)) continue;
      const isBefore = other.from + other.to - middle || otherIndex - index;
      if (isBefore < 0) before = Math.min(before, (own.from - other.to) / 2);
      else after = Math.min(after, (other.from - own.to) / 2);
    }
    return grownSpan(own, { before, after }, padding);
  });
}

/**
 * For the ground of each of a drawing's figures the area that takes the pointer: the ground with some room around it, at least
 * `leastHitPx` wide and high where its neighbours allow that. No two lie over each other: neighbours share the room between them, and
 * grounds that lie over each other what they have in common.
 */
export function hitAreas(grounds: readonly Box[]): Box[] {
  const xs = grounds.map(({ xPx, widthPx }) => ({ from: xPx, to: xPx + widthPx }));
  const ys = grounds.map(({ yPx, heightPx }) => ({ from: yPx, to: yPx + heightPx }));
  const upright = grownSpans(ys, xs, paddingPx.y);
  const level = grownSpans(xs, upright, paddingPx.x);
  return level.map((x, index) => {
    const y = upright[index] ?? x;
    return {
      xPx: roundedPx(x.from),
      yPx: roundedPx(y.from),
      widthPx: roundedPx(x.to - x.from),
      heightPx: roundedPx(y.to - y.from),
    };
  });
}
