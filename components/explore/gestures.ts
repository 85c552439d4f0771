import type { ExploreData } from "./explore-data";
import { binAtDay, dayDomain, plotMargins } from "./scales";
import { type Look, pannedSpan, type Span, zoomedSpan } from "./span";

type BinDays = Pick<ExploreData, "fromOn" | "toOn">;

/** Where a plot stands on the screen, in px: the left edge and the width of its whole drawing. */
export interface PlotBox {
  readonly leftPx: number;
  readonly widthPx: number;
}

function insideWidthPx({ widthPx }: PlotBox): number {
  return Math.max(1, widthPx - plotMargins.left - plotMargins.right);
}

function dayAt(data: BinDays, span: Span, { leftPx, widthPx }: PlotBox, clientX: number): number {
  const [from, to] = dayDomain(data, span);
  const share = (clientX - leftPx - plotMargins.left) / insideWidthPx({ leftPx, widthPx });
  return from + Math.min(Math.max(share, 0), 0.9999) * (to - from);
}

/** The bin under a place on the screen, in px from its left edge; the nearest one beside the plot. */
export function binUnder(data: BinDays, span: Span, box: PlotBox, clientX: number): number {
  return Math.min(Math.max(binAtDay(data, Math.floor(dayAt(data, span, box, clientX))), span.first), span.last);
}

/** The stretch after what was under a finger or a pointer has been drawn along by some px to the right. */
export function draggedSpan(data: BinDays, start: Span, box: PlotBox, byPx: number): Span {
  const [from, to] = dayDomain(data, start);
  const days = (byPx / insideWidthPx(box)) * (to - from);
  return pannedSpan(start, binAtDay(data, Math.round(from - days)) - start.first, data.fromOn.length);
}

/** The stretch after two fingers that were `startPx` apart are `nowPx` apart, what lies between them staying in place. */
export function pinchedSpan(
  data: BinDays,
  start: Span,
  box: PlotBox,
  middleX: number,
  startPx: number,
  nowPx: number,
): Span {
  const factor = startPx / Math.max(nowPx, 1);
  return factor === 1 ? start : zoomedSpan(start, factor, binUnder(data, start, box, middleX), data.fromOn.length);
}

/** What a wheel's turn asks for. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly clientX: number;
}

const wheelZoom = 0.002;

/** What is looked at after a turn of the wheel: zoomed with Ctrl or Command held, panned sideways or with Shift; null for a plain turn, which scrolls the page. */
export function lookAfterWheel(data: BinDays, look: Look, box: PlotBox, turn: WheelTurn): Look | null {
  const { deltaX, deltaY, ctrlKey, metaKey, shiftKey, clientX } = turn;
  if (ctrlKey || metaKey) {
    const around = binUnder(data, look.span, box, clientX);
    const factor = Math.exp(Math.min(Math.max(deltaY, -300), 300) * wheelZoom);
    return { ...look, span: factor === 1 ? look.span : zoomedSpan(look.span, factor, around, data.fromOn.length) };
  }
  const sideways = shiftKey && deltaX === 0 ? deltaY : deltaX;
  if (!shiftKey && Math.abs(deltaX) <= Math.abs(deltaY)) return null;
  return { ...look, span: draggedSpan(data, look.span, box, -sideways) };
}
