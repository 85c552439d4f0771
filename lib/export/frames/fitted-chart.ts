import type { ChartDocument, DrawnChart, PlotRoom } from "../../document/chart-document";
import { othersTurn } from "../../query/steps";
import { placedFrame } from "../../viz/frame";
import { drawingMarks, type Mark, type ReadDrawing, readDrawing } from "../drawing/drawing-reader";
import { type PartedDrawing, partedDrawing } from "../drawing/parted-drawing";
import { marksWithin, type Slice } from "../drawing/slices";
import type { Box } from "../fitted";
import { fittedWidthPx, smallestTextPx } from "../fitted";
import { drawingParts } from "../pdf/drawing-parts";
import { asDrawn, closer, type Down, flatter, flattest } from "./closer";
import { figureExtents, isSeen, legendEndPx } from "./drawn-figures";
import type { FrameSetting } from "./slide-frame";
import { leastTextPx } from "./slide-frame";

/**
 * A chart's picture, without the words of its frame, laid out for a box: in parts where it is higher than that. `scale` is how many px of the
 * slide one of its own takes, once `down` has set it as close as the box asks; `shown` are its marks but for the words. `isBrief` says that what
 * stands beside its figures was left off.
 */
export interface FittedChart extends PartedDrawing {
  /** Its figures are elements of their own (`isAddressable`), to be drawn anew in slices. */
  readonly drawing: ReadDrawing;
  readonly shown: ReadonlySet<Mark>;
  /** The stretch of the drawing that is the picture. */
  readonly whole: Slice;
  readonly widthPx: number;
  readonly scale: number;
  readonly down: Down;
  readonly isBrief: boolean;
}

/** The size in px of a drawing's smallest text, before it is drawn, and how large that may come out on a slide. */
const [expectedTextPx, mostTextPx] = [12, 34];

const narrowestPx = 300;

/** About how high a legend is with the room below it, in px. */
const legendPx = 40;

/** How much of a page the heads of columns take at most. */
const mostHeadShare = 0.45;

const noLegend = { sampleWidthPx: 0, sampleHeightPx: 0, items: [] };

const heights = new WeakMap<ChartDocument, Map<number, number>>();

/** About how high a chart's picture is, its legend and plot, drawn at a width. */
function pictureHeightPx(document: ChartDocument, widthPx: number): number {
  const ofDocument = heights.get(document) ?? new Map<number, number>();
  heights.set(document, ofDocument);
  const known = ofDocument.get(widthPx);
  if (known !== undefined) return known;
  const { title, subtitle, notes, sourceLine: source } = document;
  const around = placedFrame({ title, subtitle, legend: noLegend, notes, source }, widthPx, 0);
  const heightPx = document.heightPxAt(widthPx) - around.heightPx;
  ofDocument.set(widthPx, heightPx);
  return heightPx;
}

/** The stretch of a drawing that its legend and plot take; without height where it has none, as where nothing is reported. */
function pictureStretch(picture: readonly Mark[], { heightPx }: DrawnChart): Slice {
  const spans = picture.filter((mark) => isSeen(mark) && Number.isFinite(mark.topPx));
  if (spans.length === 0) return { fromPx: 0, toPx: 0 };
  const fromPx = spans.reduce((least, { topPx }) => Math.min(least, topPx), heightPx);
  const toPx = spans.reduce((most, { bottomPx }) => Math.max(most, bottomPx), 0);
  return { fromPx: Math.max(0, fromPx - 1), toPx: Math.min(heightPx, toPx + 1) };
}

interface Opened extends Pick<FittedChart, "drawing" | "shown" | "whole"> {
  readonly drawn: DrawnChart;
}

async function opened(document: ChartDocument, widthPx: number, { theme }: Themed, room?: PlotRoom): Promise<Opened> {
  // Whoever asks for something else is answered between two drawings.
  await othersTurn();
  const order = { widthPx, theme, isTransparent: true, ...(room === undefined ? {} : { room }) };
  const drawn = await document.drawn(order);
  const drawing = readDrawing((await document.drawn({ ...order, isAddressable: true })).svg);
  const { picture } = drawingParts(drawing.marks, document);
  const own = drawingParts(drawingMarks(drawn.svg), document).picture;
  return { drawn, drawing, shown: new Set(picture), whole: pictureStretch(own, drawn) };
}

/** A width at which the picture's smallest text is large enough and the whole of it fits; null where there is none. */
function wholeWidthPx(document: ChartDocument, box: Box): number | null {
  const heightAt = (widthPx: number) => pictureHeightPx(document, widthPx);
  const widest = Math.floor((box.widthPx * expectedTextPx) / leastTextPx);
  const largest = Math.max(fittedWidthPx(box, heightAt), Math.ceil((box.widthPx * expectedTextPx) / mostTextPx));
  const isHeld = (widthPx: number) => heightAt(widthPx) * (leastTextPx / expectedTextPx) <= box.heightPx;
  if (largest <= widest && isHeld(largest)) return largest;
  for (let widthPx = widest; widthPx >= narrowestPx; widthPx -= 96) if (isHeld(widthPx)) return widthPx;
  return null;
}

async function largeWhole(document: ChartDocument, box: Box, setting: Themed): Promise<FittedChart | null> {
  const widthPx = wholeWidthPx(document, box);
  if (widthPx === null) return null;
  const { drawn, whole, ...rest } = await opened(document, widthPx, setting);
  const scale = Math.min(
    box.widthPx / drawn.widthPx,
    box.heightPx / (whole.toPx - whole.fromPx),
    mostTextPx / expectedTextPx,
  );
  if (smallestTextPx(drawn.svg) * scale < leastTextPx) return null;
  const { widthPx: ownPx } = drawn;
  return { ...rest, whole, widthPx: ownPx, scale, down: asDrawn, isBrief: false, parts: [whole], head: null };
}

/** How much a drawing is enlarged so that its smallest text can be read across a room. */
function readableScale({ drawn }: Opened, box: Box): number {
  return Math.max(leastTextPx / smallestTextPx(drawn.svg), box.widthPx / drawn.widthPx);
}

function closeWhole(one: Opened, box: Box, isBrief: boolean): FittedChart | null {
  const { drawn, ...rest } = one;
  const scale = readableScale(one, box);
  const down = closer(one.drawing, one.whole, box.heightPx / scale);
  return down && { ...rest, widthPx: drawn.widthPx, scale, down, isBrief, parts: [one.whole], head: null };
}

function inParts(one: Opened, document: ChartDocument, box: Box, isBrief = false): FittedChart | null {
  const { drawn, ...rest } = one;
  const { drawing, shown, whole } = rest;
  const scale = readableScale(one, box);
  const roomPx = box.heightPx / scale;
  // The scales of one panel hold for all its rows; those of the first of several panels do not.
  const figures = figureExtents(drawing);
  const rowsFromPx = document.native?.panels.length === 1 ? (figures[0]?.topPx ?? null) : null;
  const legendToPx = legendEndPx(drawing, whole);
  const partsOf = (table: ChartDocument["table"], fromPx: number | null) =>
    partedDrawing(drawn, { table }, whole, roomPx / flattest, { figures, rowsFromPx: fromPx, legendToPx });
  const headed = partsOf(document.table, rowsFromPx);
  const highPx = headed?.head == null ? 0 : headed.head.toPx - headed.head.fromPx;
  // What is so high is a panel, and no head.
  const found = highPx > roomPx * mostHeadShare ? partsOf({ ...document.table, rows: [] }, null) : headed;
  if (found === null || found.parts.length === 0) return null;
  const texts = drawing.marks.filter((mark) => mark.kind === "text" && shown.has(mark));
  const parts = found.parts.filter((part) => marksWithin(texts, part).length > 0);
  const headPx = found.head === null ? 0 : found.head.toPx - found.head.fromPx;
  const highest = Math.max(...parts.map(({ fromPx, toPx }, index) => toPx - fromPx + (index === 0 ? 0 : headPx)));
  const down = flatter(highest, roomPx);
  return { ...rest, ...found, parts, widthPx: drawn.widthPx, scale, down, isBrief };
}

function fewest(found: readonly (FittedChart | null)[]): FittedChart | null {
  return found.reduce((best, one) => {
    if (best === null || one === null) return best ?? one;
    return one.parts.length < best.parts.length ? one : best;
  }, null);
}

const fittedOf = new WeakMap<ChartDocument, Map<string, Promise<FittedChart | null>>>();

/**
 * A chart's picture for a box: whole where its smallest text then is large enough to be read across a room, if need be set closer than on a page;
 * else in parts of that size, the names and scales of its columns again above each. With `mayBeBrief` what stands beside its figures is left off
 * where only that makes room for the whole. Null where it can be neither, and its figures are to be told by a table. Made once for each document
 * and box, since every format shows the same.
 */
export function fittedChart(
  document: ChartDocument,
  box: Box,
  { theme }: FrameSetting,
  mayBeBrief = false,
): Promise<FittedChart | null> {
  const made = fittedOf.get(document) ?? new Map<string, Promise<FittedChart | null>>();
  fittedOf.set(document, made);
  const key = [box.widthPx, box.heightPx, theme, mayBeBrief].join(" ");
  const known = made.get(key);
  if (known !== undefined) return known;
  const fitted = newlyFitted(document, box, { theme }, mayBeBrief);
  made.set(key, fitted);
  fitted.catch(() => made.delete(key));
  return fitted;
}

type Themed = Pick<FrameSetting, "theme">;

async function newlyFitted(
  document: ChartDocument,
  box: Box,
  setting: Themed,
  mayBeBrief: boolean,
): Promise<FittedChart | null> {
  const large = await largeWhole(document, box, setting);
  if (large !== null) return large;
  const widthPx = Math.floor((box.widthPx * expectedTextPx) / leastTextPx);
  if (widthPx < narrowestPx) return null;
  const usual = await opened(document, widthPx, setting);
  const roomPx = box.heightPx / readableScale(usual, box) / flattest - legendPx;
  const close = (count: number, isBrief = false) =>
    opened(document, widthPx, setting, { heightPx: Math.floor(count * roomPx), isBrief });
  const one = closeWhole(usual, box, false) ?? closeWhole(await close(1), box, false);
  if (one !== null) return one;
  const brief = mayBeBrief ? closeWhole(await close(1, true), box, true) : null;
  if (brief !== null) return brief;
  const drawings = [usual, await close(4), await close(3), await close(2), await close(1)];
  const shorter = mayBeBrief ? [inParts(await close(1, true), document, box, true)] : [];
  return fewest([...drawings.map((each) => inParts(each, document, box)), ...shorter]);
}
