import type { FlowedSample, Legend } from "../../lib/viz/sample-flow";
import { textBlock } from "../../lib/viz/text-block";
import { lineHeightPx, type PlacedLine, textSizePx } from "../../lib/viz/type-scale";
import type { Sample } from "../charts/definition";

/** A legend on a card: its samples, and its words apart, since a column breaks them into lines. */
export interface PlacedLegend {
  readonly samples: readonly Pick<FlowedSample<Sample>, "sample" | "xPx" | "middlePx">[];
  readonly lines: readonly PlacedLine[];
  readonly bottomPx: number;
}

const wordsGapPx = 7;
const rowGapPx = 4;

/** A legend as a column, each sample with its words beside it. */
export function legendColumn(
  { sampleWidthPx, sampleHeightPx, items }: Legend<Sample>,
  { xPx, yPx, widthPx }: { readonly xPx: number; readonly yPx: number; readonly widthPx: number },
): PlacedLegend {
  const style = { sizePx: textSizePx.note, weight: 400, tone: "muted" } as const;
  const linePx = lineHeightPx(textSizePx.note);
  const samples: PlacedLegend["samples"][number][] = [];
  const lines: PlacedLine[] = [];
  let bottomPx = yPx;
  for (const { sample, text } of items) {
    const rowPx = Math.max(sampleHeightPx, linePx);
    const wordsPx = { xPx: xPx + sampleWidthPx + wordsGapPx, widthPx: widthPx - sampleWidthPx - wordsGapPx };
    const words = textBlock(text, { ...wordsPx, yPx: bottomPx + (rowPx - linePx) / 2 }, style);
    samples.push({ sample, xPx, middlePx: bottomPx + rowPx / 2 });
    lines.push(...words.lines);
    bottomPx += Math.max(rowPx, words.heightPx) + rowGapPx;
  }
  return { samples, lines, bottomPx };
}
