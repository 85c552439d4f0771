import { barHeightPx, type LinearScale, type PlacedCell } from "../../../lib/viz/cell";
import { placedMark } from "../../../lib/viz/mark";
import { tickedScale, tickLines } from "../../../lib/viz/scale";
import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { lineHeightPx, narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import type { Remainder } from "./remainder";
import { hasBar, type WeaponLine, type WeaponRow } from "./series";

/** A line with its place; `rest` is a remainder's bar, which is worked out and so drawn in a way of its own, in px from the scale's zero. */
export interface PlacedWeaponLine extends PlacedCell {
  readonly rest: {
    readonly lowPx: number;
    readonly highPx: number;
    readonly openAbove: boolean;
    readonly yPx: number;
  } | null;
  readonly barXPx: number;
}

export interface PlacedWeapons {
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly PlacedLine[];
  readonly cells: readonly PlacedWeaponLine[];
  readonly rulesPx: readonly number[];
}

const rowPaddingPx = 11;
const lineGapPx = 5;
const indentPx = 14;
const labelStyle: TextStyle = { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" };
const dayStyle: TextStyle = { sizePx: textSizePx.heading, weight: 400, tone: "muted" };
const classStyle: TextStyle = { sizePx: textSizePx.heading, weight: 600, tone: "ink" };
const typeStyle: TextStyle = { sizePx: textSizePx.heading, weight: 400, tone: "ink" };
const valueStyle: TextStyle = { sizePx: textSizePx.heading, weight: 600, tone: "ink" };
const unknownStyle: TextStyle = { sizePx: textSizePx.heading, weight: 400, tone: "muted" };
const noteStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" };

/** Where a row's name, a line's name, its figure and its bar stand. On a narrow drawing the name is above and the bar below the words. */
interface Lanes {
  readonly isNarrow: boolean;
  readonly rowWidthPx: number;
  readonly nameXPx: number;
  readonly valueXPx: number;
  readonly valueWidthPx: number;
  readonly barXPx: number;
  readonly barWidthPx: number;
  readonly rightPx: number;
}

function lanesOf(widthPx: number): Lanes {
  if (widthPx < narrowBelowPx) {
    const valueXPx = 118;
    const words = { rowWidthPx: widthPx, nameXPx: 0, valueXPx, valueWidthPx: widthPx - valueXPx };
    return { isNarrow: true, ...words, barXPx: 0, barWidthPx: widthPx, rightPx: widthPx };
  }
  const rowWidthPx = Math.min(200, Math.round(widthPx * 0.19));
  const nameXPx = rowWidthPx + 24;
  const valueXPx = nameXPx + 122;
  const valueWidthPx = 116;
  const barXPx = valueXPx + valueWidthPx + 16;
  const barWidthPx = widthPx - barXPx;
  return { isNarrow: false, rowWidthPx, nameXPx, valueXPx, valueWidthPx, barXPx, barWidthPx, rightPx: widthPx };
}

function placedRest({ low, high, highOpen }: Remainder, scale: LinearScale, yPx: number) {
  return { lowPx: scale(low), highPx: scale(high), openAbove: highOpen, yPx };
}

function placedLine(line: WeaponLine, lanes: Lanes, scale: LinearScale, ticksPx: readonly number[], yPx: number) {
  const { content, name, kind, remainder } = line;
  const isNumber = remainder !== null || (kind !== "rest" && typeof content.estimate?.high === "number");
  const xPx = lanes.nameXPx + (kind === "class" ? 0 : indentPx);
  const nameBox = { xPx, yPx, widthPx: lanes.valueXPx - xPx - 8 };
  const nameBlock = textBlock(name, nameBox, kind === "class" ? classStyle : typeStyle);
  const valueBox = { xPx: lanes.valueXPx, yPx, widthPx: lanes.valueWidthPx };
  const valueBlock = textBlock(content.text, valueBox, isNumber ? valueStyle : unknownStyle);
  let bottomPx = yPx + Math.max(nameBlock.heightPx, valueBlock.heightPx);
  const lines = [...nameBlock.lines, ...valueBlock.lines];
  const barYPx = lanes.isNarrow ? bottomPx + 7 : yPx + 4;
  if (hasBar(line)) bottomPx = Math.max(bottomPx, barYPx + barHeightPx + (lanes.isNarrow ? 3 : 4));
  for (const note of content.notes) {
    const block = textBlock(note, { xPx, yPx: bottomPx, widthPx: lanes.rightPx - xPx }, noteStyle);
    lines.push(...block.lines);
    bottomPx += block.heightPx;
  }
  const mark = { placed: placedMark(content.estimate, scale), yPx: barYPx, heightPx: barHeightPx };
  const cell: PlacedWeaponLine = {
    content,
    xPx: lanes.nameXPx,
    yPx,
    widthPx: lanes.rightPx - lanes.nameXPx,
    heightPx: bottomPx - yPx,
    lines,
    mark: kind === "rest" ? null : mark,
    rest: remainder === null ? null : placedRest(remainder, scale, barYPx),
    barXPx: lanes.barXPx,
    ticksPx: hasBar(line) && !lanes.isNarrow ? ticksPx : [],
  };
  return cell;
}

function rowLabel({ name, day }: WeaponRow, yPx: number, widthPx: number) {
  const first = textBlock(name, { xPx: 0, yPx, widthPx }, labelStyle);
  const second = textBlock(day, { xPx: 0, yPx: yPx + first.heightPx, widthPx }, dayStyle);
  return { lines: [...first.lines, ...second.lines], bottomPx: yPx + first.heightPx + second.heightPx };
}

/**
 * Attacks one below the other, each with a line for each class and type, every bar on one scale from zero so that the lines of an attack can be
 * compared; no bar is put on top of another. Without rows it is empty.
 */
export function placedWeapons(rows: readonly WeaponRow[], widthPx: number): PlacedWeapons {
  if (rows.length === 0) return { heightPx: 0, lines: [], ticks: [], cells: [], rulesPx: [] };
  const lanes = lanesOf(widthPx);
  const estimates = rows.flatMap((row) =>
    row.lines.flatMap(({ content }) => (content.estimate === null ? [] : [content.estimate])),
  );
  const ticked = tickedScale(estimates, lanes.barWidthPx);
  const ticksPx = ticked.ticks.map(ticked.scale);
  const lines: PlacedLine[] = [];
  const cells: PlacedWeaponLine[] = [];
  const rulesPx: number[] = [];
  const headPx = lanes.isNarrow ? 0 : lineHeightPx(textSizePx.tick) + 6;
  let yPx = headPx;
  for (const row of rows) {
    if (row.above !== null) {
      const above = textBlock(
        row.above,
        { xPx: 0, yPx: yPx + 2 * rowPaddingPx, widthPx },
        { ...classStyle, tone: "muted" },
      );
      rulesPx.push(yPx);
      lines.push(...above.lines);
      yPx += 2 * rowPaddingPx + above.heightPx + 6;
    }
    rulesPx.push(yPx);
    const topPx = yPx + rowPaddingPx;
    const label = rowLabel(row, topPx, lanes.rowWidthPx);
    lines.push(...label.lines);
    let bottomPx = lanes.isNarrow ? label.bottomPx + 6 : topPx;
    for (const line of row.lines) {
      const cell = placedLine(line, lanes, ticked.scale, ticksPx, bottomPx);
      cells.push(cell);
      bottomPx = cell.yPx + cell.heightPx + lineGapPx;
    }
    yPx = Math.max(label.bottomPx, bottomPx - lineGapPx) + rowPaddingPx;
  }
  const ticks = lanes.isNarrow ? [] : tickLines({ ...ticked, unit: null }, lanes.barXPx, headPx - 8);
  return { heightPx: yPx + 1, lines, ticks, cells, rulesPx: [...rulesPx, yPx] };
}
