import type { ChartDocument, DrawnChart } from "../../document/chart-document";
import { placedFrame } from "../../viz/frame";
import { drawingMarks, type Mark } from "../drawing/drawing-reader";
import { type PartedDrawing, partedDrawing } from "../drawing/parted-drawing";
import { marksWithin, type Slice } from "../drawing/slices";
import type { Box } from "../fitted";
import { fittedWidthPx, smallestTextPx } from "../fitted";
import { drawingParts } from "../pdf/drawing-parts";
import { figureExtents, isSeen, type OpenedDrawing, openedDrawing } from "./opened-drawing";
import type { FrameSetting } from "./slide-frame";
import { leastTextPx } from "./slide-frame";

/**
 * A chart's picture, without the words of its frame, laid out for a box: in parts where it is higher than that. `scale` is how many px of the
 * slide one of its own takes; `shown` are its marks but for the words.
 */
export interface FittedChart extends PartedDrawing {
  readonly drawing: OpenedDrawing;
  readonly shown: ReadonlySet<Mark>;
  /** The stretch of the drawing that is the picture. */
  readonly whole: Slice;
  readonly widthPx: number;
  readonly scale: number;
}

/** The size in px of a drawing's smallest text, before it is drawn, and how large that may come out on a slide. */
const [expectedTextPx, mostTextPx] = [12, 34];

const narrowestPx = 300;

const noLegend = { sampleWidthPx: 0, sampleHeightPx: 0, items: [] };

/** About how high a chart's picture is, its legend and plot, drawn at a width. */
function pictureHeightPx(document: ChartDocument, widthPx: number): number {
  const { title, subtitle, notes, sourceLine: source } = document;
  const around = placedFrame({ title, subtitle, legend: noLegend, notes, source }, widthPx, 0);
  return document.heightPxAt(widthPx) - around.heightPx;
}

/** The stretch of a drawing that its legend and plot take; without height where it has none, as where nothing is reported. */
function pictureStretch(drawn: DrawnChart, document: ChartDocument): Slice {
  const { picture } = drawingParts(drawingMarks(drawn.svg), document);
  const spans = picture.filter((mark) => isSeen(mark) && Number.isFinite(mark.topPx));
  if (spans.length === 0) return { fromPx: 0, toPx: 0 };
  const fromPx = spans.reduce((least, { topPx }) => Math.min(least, topPx), drawn.heightPx);
  const toPx = spans.reduce((most, { bottomPx }) => Math.max(most, bottomPx), 0);
  return { fromPx: Math.max(0, fromPx - 1), toPx: Math.min(drawn.heightPx, toPx + 1) };
}

async function opened(document: ChartDocument, widthPx: number, { theme }: FrameSetting) {
  const order = { widthPx, theme, isTransparent: true };
  const drawn = await document.drawn(order);
  const drawing = openedDrawing((await document.drawn({ ...order, isAddressable: true })).svg);
  const { picture } = drawingParts(drawing.marks, document);
  return { drawn, drawing, shown: new Set(picture), whole: pictureStretch(drawn, document) };
}

/** A width at which the picture's smallest text is large enough and the whole of it fits; null where there is none. */
function wholeWidthPx(document: ChartDocument, box: Box): number | null {
  const heightAt = (widthPx: number) => pictureHeightPx(document, widthPx);
  const widest = Math.floor((box.widthPx * expectedTextPx) / leastTextPx);
  const largest = Math.max(fittedWidthPx(box, heightAt), Math.ceil((box.widthPx * expectedTextPx) / mostTextPx));
  const isHeld = (widthPx: number) => heightAt(widthPx) * (leastTextPx / expectedTextPx) <= box.heightPx;
  if (largest <= widest && isHeld(largest)) return largest;
  for (let widthPx = widest; widthPx >= narrowestPx; widthPx -= 24) if (isHeld(widthPx)) return widthPx;
  return null;
}

/**
 * A chart's picture for a box: whole where its smallest text then is large enough to be read across a room, else in parts of that size, the names
 * and scales of its columns again above each. Null where it can be neither, and its figures are to be told by a table.
 */
export async function fittedChart(
  document: ChartDocument,
  box: Box,
  setting: FrameSetting,
): Promise<FittedChart | null> {
  const wholePx = wholeWidthPx(document, box);
  if (wholePx !== null) {
    const { drawn, drawing, shown, whole } = await opened(document, wholePx, setting);
    const scale = Math.min(
      box.widthPx / drawn.widthPx,
      box.heightPx / (whole.toPx - whole.fromPx),
      mostTextPx / expectedTextPx,
    );
    if (smallestTextPx(drawn.svg) * scale >= leastTextPx) {
      return { drawing, shown, widthPx: drawn.widthPx, scale, whole, parts: [whole], head: null };
    }
  }
  const widthPx = Math.floor((box.widthPx * expectedTextPx) / leastTextPx);
  if (widthPx < narrowestPx) return null;
  const { drawn, drawing, shown, whole } = await opened(document, widthPx, setting);
  // The scales of one panel hold for all its rows; those of the first of several panels do not.
  const figures = figureExtents(drawing);
  const rowsFromPx = document.native?.panels.length === 1 ? (figures[0]?.topPx ?? null) : null;
  const scale = Math.max(leastTextPx / smallestTextPx(drawn.svg), box.widthPx / drawn.widthPx);
  const found = partedDrawing(drawn, document, whole, box.heightPx / scale, { figures, rowsFromPx });
  if (found === null || found.parts.length === 0) return null;
  const texts = drawing.marks.filter((mark) => mark.kind === "text" && shown.has(mark));
  const parts = found.parts.filter((part) => marksWithin(texts, part).length > 0);
  return { ...found, parts, drawing, shown, whole, widthPx: drawn.widthPx, scale };
}
