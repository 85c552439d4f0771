import { legendLabels, revisedLabel } from "./legend";
import type { MarkKind } from "./mark";
import { type TextStyle, textBlock } from "./text-block";
import { textWidthPx } from "./text-width";
import { lineHeightPx, narrowBelowPx, type PlacedLine, textSizePx } from "./type-scale";

/** What stands around a plot, in words. */
export interface FrameContent {
  readonly title: string;
  readonly subtitle: string;
  readonly kinds: readonly MarkKind[];
  readonly showsRevisions: boolean;
  readonly notes: readonly string[];
  readonly source: string;
}

/** One sample of the legend: a kind of mark, or the tick of an earlier figure. */
export interface LegendSample {
  readonly kind: MarkKind | "revised";
  readonly xPx: number;
  readonly yPx: number;
  readonly line: PlacedLine;
}

/** The frame laid out, in px from the drawing's top left corner. `plot` is where the plot's own origin goes, and how wide it is. */
export interface PlacedFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly legend: readonly LegendSample[];
  readonly plot: { readonly xPx: number; readonly yPx: number; readonly widthPx: number };
}

/** The margin on every side of a drawing, in px. */
export const framePaddingPx = 16;

/** The width of a legend's sample, in px. */
export const sampleWidthPx = 34;

/** How wide the plot of a drawing may be, in px. */
export function plotWidthPx(widthPx: number): number {
  return widthPx - 2 * framePaddingPx;
}

const subtitleStyle: TextStyle = { sizePx: textSizePx.subtitle, weight: 400, tone: "muted" };
const noteStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "ink" };
const sourceStyle: TextStyle = { sizePx: textSizePx.source, weight: 400, tone: "muted" };

function legendSamples(content: FrameContent, topPx: number, widthPx: number) {
  const { kinds, showsRevisions } = content;
  const items: { kind: LegendSample["kind"]; text: string }[] = kinds.map((kind) => ({
    kind,
    text: legendLabels[kind],
  }));
  if (showsRevisions) items.push({ kind: "revised", text: revisedLabel });
  const stepPx = lineHeightPx(textSizePx.note) + 4;
  const samples: LegendSample[] = [];
  let xPx = framePaddingPx;
  let yPx = topPx;
  for (const { kind, text } of items) {
    const itemPx = sampleWidthPx + 7 + textWidthPx(text, textSizePx.note, 400);
    if (xPx > framePaddingPx && xPx + itemPx > widthPx - framePaddingPx) {
      xPx = framePaddingPx;
      yPx += stepPx;
    }
    const line: PlacedLine = {
      text,
      xPx: xPx + sampleWidthPx + 7,
      yPx: yPx + textSizePx.note,
      sizePx: textSizePx.note,
      weight: 400,
      tone: "muted",
    };
    samples.push({ kind, xPx, yPx: yPx + 2, line });
    xPx += itemPx + 20;
  }
  return { samples, bottomPx: samples.length === 0 ? topPx : yPx + stepPx };
}

/** The frame around a plot that is `plotHeightPx` high, for a drawing `widthPx` wide. Every text is wrapped; none is cut. */
export function placedFrame(content: FrameContent, widthPx: number, plotHeightPx: number): PlacedFrame {
  const innerPx = plotWidthPx(widthPx);
  const lines: PlacedLine[] = [];
  let yPx = framePaddingPx;
  const add = (text: string, style: TextStyle) => {
    const block = textBlock(text, { xPx: framePaddingPx, yPx, widthPx: innerPx }, style);
    lines.push(...block.lines);
    yPx += block.heightPx;
  };
  const titlePx = widthPx < narrowBelowPx ? textSizePx.titleNarrow : textSizePx.title;
  add(content.title, { sizePx: titlePx, weight: 700, tone: "ink" });
  yPx += 4;
  add(content.subtitle, subtitleStyle);
  yPx += 12;
  const legend = legendSamples(content, yPx, widthPx);
  yPx = legend.bottomPx + 14;
  const plot = { xPx: framePaddingPx, yPx, widthPx: innerPx };
  yPx += plotHeightPx + 14;
  for (const note of content.notes) add(note, noteStyle);
  if (content.notes.length > 0) yPx += 6;
  add(content.source, sourceStyle);
  return { widthPx, heightPx: Math.ceil(yPx + framePaddingPx), lines, legend: legend.samples, plot };
}
