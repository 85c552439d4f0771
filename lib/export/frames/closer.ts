import type { ReadDrawing } from "../drawing/drawing-reader";
import { clearGaps } from "../drawing/parted-drawing";
import type { Slice } from "../drawing/slices";
import { figureExtents, isSeen } from "./drawn-figures";

/** Where a height of a drawing comes to stand when it is set closer, both in px of the drawing from its top. Never falls. */
export type Down = (px: number) => number;

/** Everything where it was drawn. */
export const asDrawn: Down = (px) => px;

/** How flat a drawing may be set: lines of text then still stand clear of one another. */
export const flattest = 0.86;

/** The room between two rows that is left at least, in px of the drawing. */
const leastGapPx = 9;

/** A drawing set flatter, so that as much of it as `heightPx` is high comes out `roomPx` high, or as near to that as it may be. */
export function flatter(heightPx: number, roomPx: number): Down {
  const share = Math.max(flattest, Math.min(1, roomPx / Math.max(heightPx, 1)));
  return (px) => px * share;
}

/** Gaps between a drawing's rows; none where an event's figures stand in several places, and heights may then tell something. */
function rowGaps(drawing: ReadDrawing, { fromPx, toPx }: Slice): Slice[] {
  const figures = figureExtents(drawing);
  const order = figures.filter(({ event }, index) => figures[index - 1]?.event !== event).map(({ event }) => event);
  if (order.length < 2 || new Set(order).size < order.length) return [];
  const all = clearGaps(drawing.marks.filter(isSeen), figures);
  return all.filter((gap) => gap.fromPx > fromPx && gap.toPx < toPx);
}

/**
 * A stretch of a drawing set so close that it comes out at most `roomPx` high: first by the room between its rows, then by setting all of it a
 * little flatter, along which every scale keeps its proportions. Null where that would be closer than can be read.
 */
export function closer(drawing: ReadDrawing, whole: Slice, roomPx: number): Down | null {
  const heightPx = whole.toPx - whole.fromPx;
  if (heightPx <= roomPx) return asDrawn;
  const gaps = rowGaps(drawing, whole);
  const spare = gaps.reduce((sum, gap) => sum + Math.max(0, gap.toPx - gap.fromPx - leastGapPx), 0);
  const taken = spare === 0 ? 0 : Math.min(1, (heightPx - roomPx) / spare);
  const leftPx = heightPx - taken * spare;
  if (leftPx * flattest > roomPx) return null;
  const share = Math.min(1, roomPx / leftPx);
  return (px) => {
    const lessPx = gaps.reduce((sum, gap) => {
      const ownPx = Math.max(0, gap.toPx - gap.fromPx - leastGapPx) * taken;
      const passed = Math.min(1, Math.max(0, (px - gap.fromPx) / (gap.toPx - gap.fromPx)));
      return sum + ownPx * passed;
    }, 0);
    return (px - lessPx) * share;
  };
}
