import { textWidthPx } from "./text-width";
import { lineHeightPx, type PlacedLine, textSizePx } from "./type-scale";

/** What a legend shows and says: samples of one size in px, each with its words. */
export interface Legend<Sample> {
  readonly sampleWidthPx: number;
  /** Room for the tallest sample; a line of words takes no less. */
  readonly sampleHeightPx: number;
  readonly items: readonly { readonly sample: Sample; readonly text: string }[];
}

/** A legend's item with its place in px: the left edge of its sample and the line through its middle, and its words beside that. */
export interface FlowedSample<Sample> {
  readonly sample: Sample;
  readonly xPx: number;
  readonly middlePx: number;
  readonly line: PlacedLine;
}

const gapPx = { words: 7, item: 20, line: 4 };

/**
 * A legend's samples with their words, one after the other in lines no wider than `widthPx`, from a top left corner. `heightPx` is what the
 * lines take with the gap below each; none for no samples.
 */
export function flowedSamples<Sample>(
  { sampleWidthPx, sampleHeightPx, items }: Legend<Sample>,
  { xPx: leftPx, yPx: topPx, widthPx }: { readonly xPx: number; readonly yPx: number; readonly widthPx: number },
): { readonly samples: readonly FlowedSample<Sample>[]; readonly heightPx: number } {
  const rowPx = Math.max(sampleHeightPx, lineHeightPx(textSizePx.note));
  let [xPx, yPx] = [leftPx, topPx];
  const samples = items.map(({ sample, text }) => {
    const itemPx = sampleWidthPx + gapPx.words + textWidthPx(text, textSizePx.note, 400);
    if (xPx > leftPx && xPx + itemPx > leftPx + widthPx) {
      xPx = leftPx;
      yPx += rowPx + gapPx.line;
    }
    const line: PlacedLine = {
      text,
      xPx: xPx + sampleWidthPx + gapPx.words,
      yPx: yPx + Math.round(rowPx / 2 + textSizePx.note / 3),
      sizePx: textSizePx.note,
      weight: 400,
      tone: "muted",
    };
    const placed = { sample, xPx, middlePx: yPx + rowPx / 2, line };
    xPx += itemPx + gapPx.item;
    return placed;
  });
  return { samples, heightPx: samples.length === 0 ? 0 : yPx + rowPx + gapPx.line - topPx };
}
