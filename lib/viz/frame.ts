import { type FlowedSample, flowedSamples, type Legend } from "./sample-flow";
import { type TextStyle, textBlock } from "./text-block";
import { narrowBelowPx, type PlacedLine, textSizePx } from "./type-scale";

/** What stands around a plot, in words. */
export interface FrameContent<Sample> {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: Legend<Sample>;
  readonly notes: readonly string[];
  readonly source: string;
}

/** The frame laid out, in px from the drawing's top left corner. `plot` is where the plot's own origin goes, and how wide it is. */
export interface PlacedFrame<Sample> {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly legend: readonly FlowedSample<Sample>[];
  readonly plot: { readonly xPx: number; readonly yPx: number; readonly widthPx: number };
}

/** The margin on every side of a drawing, in px. */
export const framePaddingPx = 16;

/** How wide the plot of a drawing may be, in px. */
export function plotWidthPx(widthPx: number): number {
  return widthPx - 2 * framePaddingPx;
}

const subtitleStyle: TextStyle = { sizePx: textSizePx.subtitle, weight: 400, tone: "muted" };
const noteStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "ink" };
const sourceStyle: TextStyle = { sizePx: textSizePx.source, weight: 400, tone: "muted" };

/** The frame around a plot that is `plotHeightPx` high, for a drawing `widthPx` wide. Every text is wrapped; none is cut. */
export function placedFrame<Sample>(
  content: FrameContent<Sample>,
  widthPx: number,
  plotHeightPx: number,
): PlacedFrame<Sample> {
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
  const legend = flowedSamples(content.legend, { xPx: framePaddingPx, yPx, widthPx: innerPx });
  yPx += legend.heightPx + 14;
  const plot = { xPx: framePaddingPx, yPx, widthPx: innerPx };
  yPx += plotHeightPx + 14;
  for (const note of content.notes) add(note, noteStyle);
  if (content.notes.length > 0) yPx += 6;
  add(content.source, sourceStyle);
  return { widthPx, heightPx: Math.ceil(yPx + framePaddingPx), lines, legend: legend.samples, plot };
}
