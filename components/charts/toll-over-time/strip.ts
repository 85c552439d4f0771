import type { CellContent, LinearScale } from "../../../lib/viz/cell";
import { type PlacedMark, placedMark } from "../../../lib/viz/mark";
import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import { arrowReachPx } from "../marks/claim-mark";
import type { Step } from "./statements";

/** A statement as the chart shows it; `isTimed` when its time is printed. */
export interface TollColumn {
  readonly content: CellContent;
  readonly isKept: boolean;
  readonly isTimed: boolean;
  readonly when: string;
  readonly who: string;
  readonly printed: string;
  /** How the figure moved from the one before it, in words; then what else is said beside it. */
  readonly moved: readonly string[];
  readonly notes: readonly string[];
  readonly moves: readonly Step["move"][];
}

/** A column with its place: its ground, where its mark stands on the axis, and its words. */
export interface PlacedColumn {
  readonly column: TollColumn;
  readonly area: { readonly xPx: number; readonly yPx: number; readonly widthPx: number; readonly heightPx: number };
  readonly centrePx: number;
  readonly basePx: number;
  readonly mark: PlacedMark;
  readonly texts: readonly PlacedLine[];
}

/** A part of a step in one strip: level from `fromXPx` at `fromYPx`, then up or down to `toYPx` where it arrives. */
export interface PlacedStep {
  readonly source: number | null;
  readonly fromXPx: number;
  readonly toXPx: number;
  readonly fromYPx: number;
  readonly toYPx: number;
}

/** How high the ground is on which numbers are drawn: on a page, and at least where there is little room; in px. */
export const groundPx = { usual: 118, least: 56 } as const;
/** What stands clear between columns, in px. */
export const columnGapPx = 10;
const belowBasePx = 16;
const emptyHeightPx = 18;
/** Where a mark stands in its column, from the left edge of its words, in px. */
const markInsetPx = 13;

const valueStyle: TextStyle = { sizePx: textSizePx.value, weight: 600, tone: "ink" };
const unknownStyle: TextStyle = { sizePx: textSizePx.heading, weight: 400, tone: "muted" };
const whoStyle: TextStyle = { sizePx: textSizePx.heading, weight: 600, tone: "ink" };
const noteStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" };
const toldStyle: TextStyle = { sizePx: textSizePx.note, weight: 600, tone: "ink" };

/** Where a mark is joined by a line, in px above zero: the number it states, else its low end; null without a number. */
function joinPx({ kind, lowPx, bestPx, highPx }: PlacedMark): number | null {
  if (kind === "stated_unknown" || kind === "not_reported") return null;
  return kind === "open_below" ? Math.max(highPx, arrowReachPx) : (bestPx ?? lowPx);
}

/** Texts below one another in a column, each wrapped in its own style. */
export function textColumn(
  words: readonly (readonly [string, TextStyle])[],
  xPx: number,
  yPx: number,
  widthPx: number,
) {
  const lines: PlacedLine[] = [];
  let bottomPx = yPx;
  for (const [text, style] of words) {
    const block = textBlock(text, { xPx, yPx: bottomPx, widthPx }, style);
    lines.push(...block.lines);
    bottomPx += block.heightPx;
  }
  return { lines, bottomPx };
}

/** Where a strip's columns start, and the middles of its columns from there, in px. */
export interface StripPlace {
  readonly xPx: number;
  readonly yPx: number;
  readonly columnPx: number;
  readonly centresPx: readonly number[];
  /** Whether no number above zero is drawn, so that the scale needs no room. */
  readonly isEmpty: boolean;
  /** How high the ground of its numbers is. */
  readonly plotPx: number;
}

/** A strip of columns: each statement's number above, its mark on the scale, and under the axis when, who, and how it moved. */
export function placedStrip(
  columns: readonly TollColumn[],
  scale: LinearScale,
  { xPx, yPx, columnPx, centresPx, isEmpty, plotPx }: StripPlace,
) {
  const ownPx = columnPx - columnGapPx;
  const leftOf = (index: number) => xPx + (centresPx[index] ?? 0) - columnPx / 2;
  const headStyle = ({ content }: TollColumn) =>
    typeof content.estimate?.high === "number" ? valueStyle : unknownStyle;
  const heads = columns.map((column, index) =>
    textColumn([[column.content.text, headStyle(column)]], leftOf(index), yPx, ownPx),
  );
  const headBottomPx = Math.max(...heads.map(({ bottomPx }) => bottomPx));
  const basePx = headBottomPx + 10 + (isEmpty ? emptyHeightPx : plotPx);
  const feet = columns.map(({ when, who, printed, moved, notes }, index) => {
    const said: (readonly [string, TextStyle])[] = [
      [who, whoStyle],
      ...moved.map((text) => [text, toldStyle] as const),
      ...[when, printed, ...notes].map((text) => [text, noteStyle] as const),
    ];
    return textColumn(said, leftOf(index), basePx + belowBasePx, ownPx);
  });
  const bottomPx = Math.max(...feet.map((foot) => foot.bottomPx));
  const placed = columns.map(
    (column, index): PlacedColumn => ({
      column,
      area: { xPx: leftOf(index), yPx, widthPx: ownPx, heightPx: bottomPx - yPx },
      centrePx: leftOf(index) + markInsetPx,
      basePx,
      mark: placedMark(column.content.estimate, scale),
      texts: [...(heads[index]?.lines ?? []), ...(feet[index]?.lines ?? [])],
    }),
  );
  return { placed, basePx, bottomPx };
}

/** A strip of columns in its place, `first` being the place of its first statement in the order. */
export interface Strip {
  readonly first: number;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly basePx: number;
  readonly placed: readonly PlacedColumn[];
}

/** The parts of a step, strip by strip; none where either end has no number to be joined at. */
export function placedStep({ from, to, source }: Step, strips: readonly Strip[]): PlacedStep[] {
  const find = (index: number) => strips.findLast(({ first }) => first <= index);
  const [start, end] = [find(from), find(to)];
  const [left, right] = [start?.placed[from - start.first], end?.placed[to - end.first]];
  if (start === undefined || end === undefined || left === undefined || right === undefined) return [];
  const [leftPx, rightPx] = [joinPx(left.mark), joinPx(right.mark)];
  if (leftPx === null || rightPx === null) return [];
  return strips.slice(strips.indexOf(start), strips.indexOf(end) + 1).map((strip) => ({
    source,
    fromXPx: strip === start ? left.centrePx : strip.leftPx,
    toXPx: strip === end ? right.centrePx : strip.rightPx,
    fromYPx: strip.basePx - leftPx,
    toYPx: strip.basePx - (strip === end ? rightPx : leftPx),
  }));
}
