import type { CellContent, LinearScale } from "../../../lib/viz/cell";
import { type PlacedMark, placedMark } from "../../../lib/viz/mark";
import type { TickedScale } from "../../../lib/viz/scale";
import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { lineHeightPx, narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";

/** A line of the chart: a claim, or the figure that some claims come to, with the words on its left and at its number. */
export interface ClaimLine {
  readonly content: CellContent;
  readonly isKept: boolean;
  readonly name: string;
  readonly about: readonly string[];
}

/** A reading's two ends on the scale, in px from its zero; `bestPx` null where none is stated. */
export interface Band {
  readonly fromPx: number;
  readonly toPx: number;
  readonly bestPx: number | null;
  readonly openAbove: boolean;
  readonly openBelow: boolean;
}

/** A line with its place: its ground, where its scale's zero and its mark's middle are, and its band if it is a figure's head. */
export interface PlacedClaimLine {
  readonly line: ClaimLine;
  readonly texts: readonly PlacedLine[];
  readonly area: { readonly xPx: number; readonly yPx: number; readonly widthPx: number; readonly heightPx: number };
  readonly zeroPx: number;
  readonly middlePx: number;
  readonly mark: PlacedMark;
  readonly band: Band | null;
}

const nameStyle: TextStyle = { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" };
const headStyle: TextStyle = { sizePx: textSizePx.rowLabel, weight: 700, tone: "ink" };
const valueStyle: TextStyle = { sizePx: textSizePx.value, weight: 600, tone: "ink" };
const unknownStyle: TextStyle = { sizePx: textSizePx.heading, weight: 400, tone: "muted" };
const noteStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" };
/** How high a mark's own line is, in px. */
export const markHeightPx = 20;
const insetPx = 14;
/** How far a claim's words stand in from those of the figure it is about. */
const indentPx = 12;

/** Where names, numbers and the scale stand on a width, in px. */
export interface Columns {
  readonly isNarrow: boolean;
  readonly nameWidthPx: number;
  readonly valueXPx: number;
  readonly valueWidthPx: number;
  readonly zeroPx: number;
  readonly plotWidthPx: number;
}

/** Names, numbers and the scale side by side, or below one another on a narrow chart. */
export function columnsOf(widthPx: number): Columns {
  if (widthPx < narrowBelowPx) {
    const column = { nameWidthPx: widthPx, valueXPx: 0, valueWidthPx: widthPx };
    return { isNarrow: true, ...column, zeroPx: insetPx, plotWidthPx: widthPx - insetPx };
  }
  const nameWidthPx = Math.min(300, Math.round(widthPx * 0.29));
  const valueWidthPx = Math.min(240, Math.round(widthPx * 0.24));
  const zeroPx = nameWidthPx + valueWidthPx + 44;
  const column = { nameWidthPx, valueXPx: nameWidthPx + 20, valueWidthPx };
  return { isNarrow: false, ...column, zeroPx, plotWidthPx: widthPx - zeroPx };
}

function bandOf({ estimate }: CellContent, scale: LinearScale): Band | null {
  if (estimate === null || estimate.low === null || estimate.high === null) return null;
  const { low, best, high, lowOpen, highOpen } = estimate;
  const bestPx = best !== null && best > low && best < high ? scale(best) : null;
  return { fromPx: scale(low), toPx: scale(high), bestPx, openAbove: highOpen, openBelow: lowOpen };
}

/** What all lines of a section share. */
export interface Placing {
  readonly columns: Columns;
  readonly ticked: TickedScale;
  readonly widthPx: number;
}

/** A line from its top: words and mark side by side, or one below the other on a narrow chart. */
export function placedLine(line: ClaimLine, isHead: boolean, yPx: number, { columns, ticked, widthPx }: Placing) {
  const { isNarrow, nameWidthPx, valueXPx, valueWidthPx, zeroPx } = columns;
  const texts: PlacedLine[] = [];
  const column = (xPx: number, topPx: number, ownPx: number, words: readonly (readonly [string, TextStyle])[]) => {
    let bottomPx = topPx;
    for (const [text, style] of words) {
      const block = textBlock(text, { xPx, yPx: bottomPx, widthPx: ownPx }, style);
      texts.push(...block.lines);
      bottomPx += block.heightPx;
    }
    return bottomPx;
  };
  const about = line.about.map((text) => [text, noteStyle] as const);
  const notes = line.content.notes.map((text) => [text, noteStyle] as const);
  const indent = isHead || isNarrow ? 0 : indentPx;
  const nameBottomPx = column(indent, yPx, nameWidthPx - indent, [
    [line.name, isHead ? headStyle : nameStyle],
    ...about,
  ]);
  const numberStyle = typeof line.content.estimate?.high === "number" ? valueStyle : unknownStyle;
  const valueTopPx = isNarrow ? nameBottomPx : yPx;
  const valueBottomPx = column(valueXPx, valueTopPx, valueWidthPx, [[line.content.text, numberStyle], ...notes]);
  const textBottomPx = Math.max(nameBottomPx, valueBottomPx);
  const middlePx = isNarrow ? textBottomPx + 2 + markHeightPx / 2 : yPx + lineHeightPx(valueStyle.sizePx) / 2;
  const bottomPx = Math.max(textBottomPx, middlePx + markHeightPx / 2);
  const placed: PlacedClaimLine = {
    line,
    texts,
    area: { xPx: 0, yPx, widthPx, heightPx: bottomPx - yPx },
    zeroPx,
    middlePx,
    mark: placedMark(line.content.estimate, ticked.scale),
    band: isHead ? bandOf(line.content, ticked.scale) : null,
  };
  return { placed, bottomPx };
}
