import { wrappedLines } from "./text-width";
import { lineHeightPx, type PlacedLine, type Weight } from "./type-scale";

/** Wrapped text with the height it takes, in px. */
export interface TextBlock {
  readonly lines: readonly PlacedLine[];
  readonly heightPx: number;
}

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: Weight;
  readonly tone: PlacedLine["tone"];
}

/** Text wrapped into a column, its first line's top at `yPx`; empty text takes no height. */
export function textBlock(
  text: string,
  box: { xPx: number; yPx: number; widthPx: number },
  style: TextStyle,
): TextBlock {
  const { sizePx, weight, tone } = style;
  const stepPx = lineHeightPx(sizePx);
  const lines = text === "" ? [] : wrappedLines(text, box.widthPx, sizePx, weight);
  return {
    lines: lines.map((line, index) => ({
      text: line,
      xPx: box.xPx,
      yPx: box.yPx + index * stepPx + Math.round(sizePx),
      sizePx,
      weight,
      tone,
    })),
    heightPx: lines.length * stepPx,
  };
}
