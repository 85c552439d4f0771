import { max } from "d3";
import { textBlock } from "../../../lib/viz/text-block";
import { textWidthPx } from "../../../lib/viz/text-width";
import { narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import type { CoverageMark, CoverageRow } from "./series";

/** A mark with its place: the top left corner of its symbol's box, and the ground that belongs to it. In px. */
export interface PlacedCoverageMark extends CoverageMark {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The measure's name beside the symbol, where no head stands above. */
  readonly line: PlacedLine | null;
}

export interface PlacedCoverage {
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly marks: readonly PlacedCoverageMark[];
  readonly rulesPx: readonly number[];
}

/** The box that every symbol fits, in px. */
export const symbolPx = { width: 20, height: 18 } as const;

const markStepPx = 24;
const rowPaddingPx = 9;
const gapPx = 10;
const headStyle = { sizePx: textSizePx.heading, weight: 600, tone: "ink" } as const;
const besideStyle = { sizePx: textSizePx.note, weight: 400 } as const;

/** Where the marks of a column stand: how far in, on which line of the row's block, how wide, and whether its name stands beside them. */
interface Slots {
  readonly labelWidthPx: number;
  readonly hasHeads: boolean;
  readonly perLine: number;
  readonly stepPx: number;
  readonly fromPx: number;
}

function slotsOf(headings: readonly string[], widthPx: number): Slots {
  const isNarrow = widthPx < narrowBelowPx;
  const labelWidthPx = isNarrow ? widthPx : Math.min(200, Math.round(widthPx * 0.19));
  const fromPx = isNarrow ? 0 : labelWidthPx + 20;
  const freePx = widthPx - fromPx;
  const widestPx = max(headings, (text) => textWidthPx(text, headStyle.sizePx, headStyle.weight)) ?? 0;
  const columnPx = Math.floor(freePx / Math.max(headings.length, 1));
  if (!isNarrow && columnPx >= widestPx + gapPx) {
    return { labelWidthPx, hasHeads: true, perLine: headings.length, stepPx: columnPx, fromPx };
  }
  const itemPx =
    symbolPx.width + 5 + (max(headings, (text) => textWidthPx(text, besideStyle.sizePx, besideStyle.weight)) ?? 0);
  const perLine = Math.max(1, Math.floor((freePx + gapPx) / (itemPx + gapPx)));
  return { labelWidthPx, hasHeads: false, perLine, stepPx: Math.floor((freePx + gapPx) / perLine), fromPx };
}

function placedMarks({ marks }: CoverageRow, headings: readonly string[], slots: Slots, topPx: number) {
  const placed: PlacedCoverageMark[] = [];
  let [linePx, bottomPx] = [topPx, topPx];
  for (const [index, own] of marks.entries()) {
    if (index % slots.perLine === 0) linePx = bottomPx;
    const xPx = slots.fromPx + (index % slots.perLine) * slots.stepPx;
    for (const [at, mark] of own.entries()) {
      const yPx = linePx + at * markStepPx;
      const tone = mark.state === "not_reported" ? ("muted" as const) : ("ink" as const);
      const text = headings[index] ?? "";
      const beside = { text, tone, xPx: xPx + symbolPx.width + 5, yPx: yPx + 13, ...besideStyle };
      const size = { widthPx: slots.stepPx - gapPx, heightPx: symbolPx.height };
      placed.push({ ...mark, xPx, yPx, ...size, line: slots.hasHeads ? null : beside });
    }
    bottomPx = Math.max(bottomPx, linePx + own.length * markStepPx);
  }
  return { placed, bottomPx };
}

function rowLines({ name, day }: CoverageRow, yPx: number, widthPx: number) {
  const first = textBlock(name, { xPx: 0, yPx, widthPx }, { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" });
  const below = { xPx: 0, yPx: yPx + first.heightPx, widthPx };
  const second = textBlock(day, below, { sizePx: textSizePx.heading, weight: 400, tone: "muted" });
  return { lines: [...first.lines, ...second.lines], bottomPx: below.yPx + second.heightPx };
}

/**
 * Attacks by measures: a symbol in each cell. Where the columns are wide enough for their names these stand above them once; else each symbol
 * has its name beside it, in the same place of every row. Without rows it is empty.
 */
export function placedCoverage(
  headings: readonly string[],
  rows: readonly CoverageRow[],
  widthPx: number,
): PlacedCoverage {
  if (rows.length === 0) return { heightPx: 0, lines: [], marks: [], rulesPx: [] };
  const slots = slotsOf(headings, widthPx);
  let yPx = 0;
  const lines: PlacedLine[] = [];
  if (slots.hasHeads) {
    for (const [index, text] of headings.entries()) {
      lines.push({ text, xPx: slots.fromPx + index * slots.stepPx, yPx: yPx + headStyle.sizePx, ...headStyle });
    }
    yPx += 22;
  }
  const marks: PlacedCoverageMark[] = [];
  const rulesPx: number[] = [];
  for (const row of rows) {
    if (row.above !== null) {
      const box = { xPx: 0, yPx: yPx + 2 * rowPaddingPx, widthPx };
      const above = textBlock(row.above, box, { ...headStyle, tone: "muted" });
      rulesPx.push(yPx);
      lines.push(...above.lines);
      yPx = box.yPx + above.heightPx + 6;
    }
    rulesPx.push(yPx);
    const topPx = yPx + rowPaddingPx;
    const label = rowLines(row, topPx, slots.labelWidthPx);
    const isBelow = slots.fromPx === 0;
    const own = placedMarks(row, headings, slots, isBelow ? label.bottomPx + 7 : topPx);
    lines.push(...label.lines);
    marks.push(...own.placed);
    yPx = Math.max(label.bottomPx, own.bottomPx) + rowPaddingPx;
  }
  return { heightPx: yPx + 1, lines, marks, rulesPx: [...rulesPx, yPx] };
}
