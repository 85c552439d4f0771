import type { ChartDocument } from "../../document/chart-document";
import type { ClaimRow } from "../../document/claim-rows";
import type { Box } from "../../viz/box";
import { bakedSlice } from "./baked-drawing";
import type { FittedChart } from "./fitted-chart";

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
}

/** A part of a chart in its box, the names and scales of its columns above it. */
export function partBlock(fitted: FittedChart, index: number, box: Box, claims: readonly ClaimRow[]): Part {
  const { drawing, shown, scale, parts, head } = fitted;
  const part = parts[index] ?? { fromPx: 0, toPx: 0 };
  const above = index === 0 ? null : head;
  const heights = [above, part].map((slice) => (slice === null ? 0 : (slice.toPx - slice.fromPx) * scale));
  const at = (yPx: number) => ({ xPx: box.xPx, yPx, scale });
  const heads = above === null ? "" : bakedSlice(drawing, above, at(box.yPx), shown).markup;
  const own = bakedSlice(drawing, part, at(box.yPx + (heights[0] ?? 0)), shown);
  const ofPart = claims.filter(({ claim }) => own.events.has(claim.event));
  return {
    markup: heads + own.markup,
    bottomPx: box.yPx + (heights[0] ?? 0) + (heights[1] ?? 0),
    left: [],
    claims: parts.length === 1 ? claims : ofPart,
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

/** What of a chart's notes the slide's own do not say already. */
export function untold(documents: readonly ChartDocument[], notes: readonly string[]): string[] {
  return [...new Set(documents.flatMap((document) => document.notes))].filter((note) => !notes.includes(note));
}
