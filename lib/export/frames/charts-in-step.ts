import type { ReadDrawing } from "../drawing/drawing-reader";
import { clearGaps } from "../drawing/parted-drawing";
import type { Slice } from "../drawing/slices";
import { flatter, flattest } from "./closer";
import { figureExtents, isSeen } from "./drawn-figures";
import type { FittedChart } from "./fitted-chart";

/** A row of a chart: the event that it is of, and where its lowest mark ends, in px from the drawing's top. */
interface Row {
  readonly event: string;
  readonly endsPx: number;
}

/** The rows of a drawing in order; null where an event's figures stand in several places. */
function rowsOf(drawing: ReadDrawing): Row[] | null {
  const rows: { event: string; endsPx: number }[] = [];
  for (const { event, bottomPx } of figureExtents(drawing)) {
    const last = rows.at(-1);
    if (last?.event === event) last.endsPx = Math.max(last.endsPx, bottomPx);
    else rows.push({ event, endsPx: bottomPx });
  }
  const isInOrder = rows.every(({ endsPx }, index) => index === 0 || endsPx > (rows[index - 1]?.endsPx ?? 0));
  return isInOrder && new Set(rows.map(({ event }) => event)).size === rows.length ? rows : null;
}

/** Where a chart may be parted below each of its rows, and how high a part may be, all in px of its drawing. */
interface Side {
  readonly fitted: FittedChart;
  readonly ends: readonly number[];
  readonly headPx: number;
  readonly roomPx: number;
}

function sideOf({ fitted, heightPx }: Half, rows: readonly Row[]): Side | null {
  const { drawing, shown, whole, head, scale } = fitted;
  const all = clearGaps(
    drawing.marks.filter((mark) => shown.has(mark) && isSeen(mark)),
    figureExtents(drawing),
  );
  const ends = rows.map(({ endsPx }, index) => {
    if (index === rows.length - 1) return whole.toPx;
    const below = all.find(({ fromPx }) => fromPx >= endsPx - 0.5);
    return below === undefined ? Number.NaN : (below.fromPx + Math.min(below.toPx, whole.toPx)) / 2;
  });
  const headPx = head === null ? 0 : head.toPx - head.fromPx;
  return ends.some(Number.isNaN) ? null : { fitted, ends, headPx, roomPx: heightPx / scale / flattest };
}

/** Whether rows from one to another, both included, stand within a side's room. */
function isHeld({ fitted, ends, headPx, roomPx }: Side, from: number, to: number): boolean {
  const topPx = from === 0 ? fitted.whole.fromPx : (ends[from - 1] ?? 0);
  return (ends[to] ?? 0) - topPx + (from === 0 ? 0 : headPx) <= roomPx;
}

function partsOf({ fitted, ends }: Side, lasts: readonly number[]): Slice[] {
  return lasts.map((last, index) => ({
    fromPx: index === 0 ? fitted.whole.fromPx : (ends[lasts[index - 1] ?? 0] ?? 0),
    toPx: ends[last] ?? fitted.whole.toPx,
  }));
}

/** A side in parts, set as flat as the highest of them asks. */
function parted(side: Side, lasts: readonly number[]): FittedChart {
  const parts = partsOf(side, lasts);
  const highest = Math.max(...parts.map(({ fromPx, toPx }, at) => toPx - fromPx + (at === 0 ? 0 : side.headPx)));
  return { ...side.fitted, parts, down: flatter(highest, side.roomPx * flattest) };
}

/** A chart fitted to half of a slide, and how high that is in px. */
export interface Half {
  readonly fitted: FittedChart;
  readonly heightPx: number;
}

/** Two charts of the same rows in the same order, parted so that each slide has the same rows of both; null where they are not so made. */
export function chartsInStep(left: Half, right: Half): readonly [FittedChart, FittedChart] | null {
  const [rows, others] = [rowsOf(left.fitted.drawing), rowsOf(right.fitted.drawing)];
  if (rows === null || others === null) return null;
  const isSame =
    rows.length > 0 &&
    rows.length === others.length &&
    rows.every(({ event }, index) => event === others[index]?.event);
  const [one, other] = isSame ? [sideOf(left, rows), sideOf(right, others)] : [null, null];
  if (one === null || other === null) return null;
  const lasts: number[] = [];
  for (let from = 0; from < rows.length; from = (lasts.at(-1) ?? 0) + 1) {
    let last = from - 1;
    while (last + 1 < rows.length && isHeld(one, from, last + 1) && isHeld(other, from, last + 1)) last += 1;
    if (last < from) return null;
    lasts.push(last);
  }
  return [parted(one, lasts), parted(other, lasts)];
}
