import { textWidthPx } from "./text-width";
import { lineHeightPx, type PlacedLine, textSizePx } from "./type-scale";

/** A legend's item with its place in px: the top left corner of its sample, and its words beside that. */
export interface FlowedSample<Sample> {
  readonly sample: Sample;
  readonly xPx: number;
  readonly yPx: number;
  readonly line: PlacedLine;
}

interface Flow {
  readonly yPx: number;
  readonly widthPx: number;
  readonly sampleWidthPx: number;
  readonly rowHeightPx?: number;
}

const gapPx = { words: 7, item: 20 };

/**
 * Samples with their words, one after the other in lines that are no wider than `widthPx`; a sample is as high as a line of its words unless
 * `rowHeightPx` says more. `heightPx` is what the lines take; none for no samples.
 */
export function flowedSamples<Sample>(
  items: readonly { readonly sample: Sample; readonly text: string }[],
  { yPx: topPx, widthPx, sampleWidthPx, rowHeightPx = lineHeightPx(textSizePx.note) }: Flow,
): { readonly samples: readonly FlowedSample<Sample>[]; readonly heightPx: number } {
  const stepPx = rowHeightPx + 4;
  let [xPx, yPx] = [0, topPx];
  const samples = items.map(({ sample, text }) => {
    const itemPx = sampleWidthPx + gapPx.words + textWidthPx(text, textSizePx.note, 400);
    if (xPx > 0 && xPx + itemPx > widthPx) {
      xPx = 0;
      yPx += stepPx;
    }
    const line: PlacedLine = {
      text,
      xPx: xPx + sampleWidthPx + gapPx.words,
      yPx: yPx + rowHeightPx / 2 + textSizePx.note / 3,
      sizePx: textSizePx.note,
      weight: 400,
      tone: "muted",
    };
    const placed = { sample, xPx, yPx, line };
    xPx += itemPx + gapPx.item;
    return placed;
  });
  return { samples, heightPx: samples.length === 0 ? 0 : yPx + stepPx - topPx };
}
