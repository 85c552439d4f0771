import type { TextStyle } from "./typesetter";

/** The distance between two baselines, for a text size in pt. */
export function leadingPt(sizePt: number): number {
  return sizePt * 1.3;
}

/** How far below its top a line’s baseline lies, as a share of its text size. */
export const ascentShare = 0.95;

/** A line of text, wrapped already. */
export interface Line {
  readonly text: string;
  readonly style: TextStyle;
  /** Room above the line, in pt, besides that of its text. */
  readonly gapPt?: number;
}

/** How high lines stand one below another, in pt. */
export function linesHeightPt(lines: readonly Line[]): number {
  return lines.reduce((heightPt, { style, gapPt = 0 }) => heightPt + gapPt + leadingPt(style.sizePt), 0);
}

/** How many lines, from the first on, stand within a height in pt. */
export function linesWithin(lines: readonly Line[], heightPt: number): number {
  let leftPt = heightPt;
  const over = lines.findIndex((line) => {
    leftPt -= linesHeightPt([line]);
    return leftPt < 0;
  });
  return over < 0 ? lines.length : over;
}
