import type { ChartDocument } from "../../document/chart-document";
import type { ClaimRow } from "../../document/claim-rows";
import type { Box } from "../../viz/box";
import type { ReadDrawing } from "../drawing/drawing-reader";
import type { Slice } from "../drawing/slices";
import { bakedSlice } from "./baked-drawing";
import { figureExtents } from "./drawn-figures";
import type { FittedChart } from "./fitted-chart";
import type { FrameChart, FrameShape } from "./frame-shape";

/** Words under one another, and where what follows them begins. */
export interface Block {
  readonly markup: string;
  readonly bottomPx: number;
  /** Words that found no room. */
  readonly left: readonly string[];
}

/** A part of a chart, and the claims behind its figures. */
export interface Part extends Block {
  readonly claims: readonly ClaimRow[];
  readonly shapes: readonly FrameShape[];
}

/** Whose figures a stretch of a drawing shows. */
function eventsWithin(drawing: ReadDrawing, { fromPx, toPx }: Slice): ReadonlySet<string> {
  const within = figureExtents(drawing).filter((one) => one.bottomPx > fromPx && one.topPx < toPx);
  return new Set(within.map(({ event }) => event));
}

const partsOf = new WeakMap<FittedChart, Map<string, Part>>();

/** A part of a chart in its box, the names and scales of its columns above it; made once for each place, since every format shows the same. */
export function partBlock(
  fitted: FittedChart,
  index: number,
  box: Box,
  document: ChartDocument,
  claims: readonly ClaimRow[],
): Part {
  const made = partsOf.get(fitted) ?? new Map<string, Part>();
  partsOf.set(fitted, made);
  const key = `${index} ${box.xPx} ${box.yPx}`;
  const part = made.get(key) ?? newPart(fitted, index, box, document, claims);
  made.set(key, part);
  return part;
}

function newPart(
  fitted: FittedChart,
  index: number,
  box: Box,
  document: ChartDocument,
  claims: readonly ClaimRow[],
): Part {
  const { drawing, shown, scale, down, parts, head } = fitted;
  const part = parts[index] ?? { fromPx: 0, toPx: 0 };
  const above = index === 0 ? null : head;
  const heights = [above, part].map((slice) => (slice === null ? 0 : (down(slice.toPx) - down(slice.fromPx)) * scale));
  const at = (yPx: number) => ({ xPx: box.xPx, yPx, scale, down, query: document.query });
  const heads = above === null ? "" : bakedSlice(drawing, above, at(box.yPx), shown).markup;
  const own = bakedSlice(drawing, part, at(box.yPx + (heights[0] ?? 0)), shown);
  const markup = heads + own.markup;
  const heightPx = (heights[0] ?? 0) + (heights[1] ?? 0);
  const shape: FrameChart = {
    kind: "chart",
    document,
    box: { ...box, widthPx: fitted.widthPx * scale, heightPx },
    markup,
    altText: partText(document, index, parts.length),
    part: index,
    events: parts.map((slice) => eventsWithin(drawing, slice)),
  };
  const ofPart = claims.filter(({ claim }) => own.events.has(claim.event));
  return {
    markup,
    bottomPx: box.yPx + heightPx,
    shapes: [shape],
    left: [],
    // A night's or a month's figure is of every attack in it, and the drawing does not say which these are.
    claims: parts.length === 1 || own.areSeveral ? claims : ofPart,
  };
}

/** A drawing has a margin of its own, which on a slide stands in the slide's. */
const drawnMarginPx = 16;

/** A box with the room that a drawing may take for its own margin. */
export function withinMargin(box: Box): Box {
  return { ...box, widthPx: box.widthPx + 4 * drawnMarginPx };
}

/** Moves a picture to the left by the drawing's own margin, so that it begins where the title does. */
export function aligned(box: Box, { scale }: FittedChart): Box {
  return { ...box, xPx: box.xPx - drawnMarginPx * scale };
}

/** A part of a chart in words. */
export function partText({ title, altText }: ChartDocument, index: number, of: number): string {
  return index === 0 ? altText : `Part ${index + 1} of ${of} of the chart “${title}”.`;
}

/** What stands where a chart would, which has no attack to show: none is selected, or none is recorded yet. */
export function emptyText({ query }: Pick<ChartDocument, "query">): string {
  return query === "" ? "No attack is recorded." : "No attack matches what is asked for.";
}

/** What of a chart's notes the slide's own do not say already. */
export function untold(documents: readonly ChartDocument[], notes: readonly string[]): string[] {
  return [...new Set(documents.flatMap((document) => document.notes))].filter((note) => !notes.includes(note));
}
