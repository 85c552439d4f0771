import type { ScaleLinear } from "d3";
import type { Estimate } from "../ledger/estimate";
import type { MeasureGroup } from "../ledger/measures/definition";
import type { MeasureId } from "../ledger/measures/registry";
import type { Unit } from "../ledger/unit";
import type { Days } from "../series/grain";
import { emptySlot, type PlacedMark, placedMark } from "./mark";
import { type TextBlock, type TextStyle, textBlock } from "./text-block";
import { lineHeightPx, type PlacedLine, textSizePx } from "./type-scale";

/** The days of the attacks that a figure is of, and the unit that is counted over them; null for a share of what was launched. */
export interface CountedDays extends Days {
  readonly unit: Unit | null;
}

/** A figure as a chart shows it: who it belongs to, its words, and what its mark is drawn from. */
export interface CellContent {
  readonly event: string;
  readonly measure: MeasureId;
  readonly group: MeasureGroup;
  /** The days of the attacks that the figure is of; left out where it is one attack's. */
  readonly days?: CountedDays;
  /** The further measures that one empty slot stands for; left out where it stands for its own alone. */
  readonly also?: readonly MeasureId[];
  /** Null where a column's head already says it. */
  readonly heading: string | null;
  readonly text: string;
  readonly notes: readonly string[];
  readonly estimate: Estimate | null;
  /** The count that an empty slot asks for, where the slot is narrower than its measure; left out where it is the measure's own. */
  readonly asked?: Pick<Estimate, "unit" | "places">;
  /** The id of the claim that is shown, where the mark shows one claim by itself and no estimate. */
  readonly claim?: string;
  /** The figure in one sentence, for those who cannot see the mark. */
  readonly label: string;
}

/** A cell with its place: lines of text, and its mark unless there is nothing to draw it against. All in px. */
export interface PlacedCell {
  readonly content: CellContent;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly mark: { readonly placed: PlacedMark; readonly yPx: number; readonly heightPx: number } | null;
  readonly ticksPx: readonly number[];
}

export type LinearScale = ScaleLinear<number, number>;

/** How thick a bar is, in px. */
export const barHeightPx = 11;

/** Above a bar there is room for the tick of an earlier figure. */
const barGapPx = { above: 7, below: 4 };

const valueStyle: TextStyle = { sizePx: textSizePx.value, weight: 600, tone: "ink" };
const unknownStyle: TextStyle = { sizePx: textSizePx.heading, weight: 400, tone: "muted" };
const headingStyle: TextStyle = { sizePx: textSizePx.heading, weight: 400, tone: "muted" };
const noteStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" };

/**
 * A figure set in a column: heading, value in words, mark, notes, from the top. Without a scale there is nothing to compare
 * a figure with and only its words are set; one without a number keeps its empty slot. `ticks` are the scale's values to mark behind
 * the bar. Words and marks of figures with and without a number stand on one line.
 */
export function placedCell(
  content: CellContent,
  box: { xPx: number; yPx: number; widthPx: number },
  scale: LinearScale | null,
  ticks: readonly number[] = [],
): PlacedCell {
  const { xPx, yPx, widthPx } = box;
  let bottomPx = yPx;
  const lines: PlacedLine[] = [];
  const add = (text: string, style: TextStyle) => {
    const block: TextBlock = textBlock(text, { xPx, yPx: bottomPx, widthPx }, style);
    lines.push(...block.lines);
    bottomPx += block.heightPx;
  };
  if (content.heading !== null) add(content.heading, headingStyle);
  const hasNumber = typeof content.estimate?.high === "number";
  if (!hasNumber) bottomPx += lineHeightPx(valueStyle.sizePx) - lineHeightPx(unknownStyle.sizePx);
  add(content.text, hasNumber ? valueStyle : unknownStyle);
  let mark: PlacedCell["mark"] = null;
  if (scale !== null || !hasNumber) {
    const placed = scale === null ? emptySlot(content.estimate) : placedMark(content.estimate, scale);
    mark = { placed, yPx: bottomPx + barGapPx.above, heightPx: barHeightPx };
    bottomPx += barGapPx.above + barHeightPx + barGapPx.below;
  }
  for (const note of content.notes) add(note, noteStyle);
  return { content, xPx, yPx, widthPx, heightPx: bottomPx - yPx, lines, mark, ticksPx: scale ? ticks.map(scale) : [] };
}
