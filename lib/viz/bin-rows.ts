import { max, scaleLinear } from "d3";
import type { Unit } from "../ledger/unit";
import { type DrawnBin, placedBin } from "./bin-mark";
import { barHeightPx, type CellContent, type LinearScale } from "./cell";
import { openEndPx, type PlacedMark } from "./mark";
import { type TickedScale, tickLines } from "./scale";
import { textBlock } from "./text-block";
import { textWidthPx } from "./text-width";
import { lineHeightPx, narrowBelowPx, type PlacedLine, textSizePx } from "./type-scale";

/** What the attacks of some days come to, as a row shows it: the numbers, and who it belongs to with its words. */
export interface BinCell {
  readonly bin: DrawnBin;
  readonly content: CellContent;
}

/** A column of bins on a scale of its own. `most` ends the scale where that is more than the largest number: 1 for a share. */
export interface BinColumn {
  readonly heading: string;
  readonly unit: Unit | null;
  readonly isShare: boolean;
  readonly most: number;
  readonly cells: readonly BinCell[];
}

/** The days of a row: their name, short and long, how many attacks, and what changed from its first day on, to be said above it. */
export interface BinRow {
  readonly name: string;
  readonly shortName: string;
  readonly count: string;
  readonly above: string | null;
  readonly isFirstOfYear: boolean;
}

/** A cell with its place, in px: the words of a figure, and its mark, null where no attack is on record. */
export interface PlacedBin {
  readonly content: CellContent;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly mark: PlacedMark | null;
  readonly markYPx: number;
}

/** Bins laid out, in px from their own top left corner: a line across at each `rules`, and a heavier one at each of `breaks`. */
export interface PlacedBinRows {
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly PlacedLine[];
  readonly cells: readonly PlacedBin[];
  readonly rulesPx: readonly number[];
  readonly breaksPx: readonly number[];
}

const rowPx = 22;
const laneGapPx = 20;
const leastLanePx = 236;
const leastBarShare = 0.42;
const labelStyle = { sizePx: textSizePx.heading, weight: 400, tone: "ink" } as const;
const mutedStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" } as const;
const headStyle = { sizePx: textSizePx.heading, weight: 600, tone: "ink" } as const;
const wordsStyle = { sizePx: textSizePx.note, weight: 400, tone: "ink" } as const;

/** How a lane of a width in px is shared between its bars and their words. */
function laneScale({ cells, most, unit, isShare }: BinColumn, lanePx: number) {
  const widest = max(cells, ({ content }) => textWidthPx(content.text, wordsStyle.sizePx, wordsStyle.weight)) ?? 0;
  const wordsPx = Math.min(Math.ceil(widest) + 2, Math.floor(lanePx * (1 - leastBarShare)) - openEndPx - 10);
  const barPx = lanePx - wordsPx - openEndPx - 10;
  const reach = Math.max(most, ...cells.map(({ bin }) => bin.high ?? 0));
  const scale = scaleLinear([0, reach === 0 ? 1 : reach], [0, barPx]).nice(2);
  const whole = scale.ticks(2).filter((tick) => isShare || Number.isInteger(tick));
  const ticked: TickedScale = { scale, ticks: reach === 0 ? [] : whole, unit: isShare ? "share_of_customers" : unit };
  return { ticked, wordsXPx: barPx + openEndPx + 10, wordsPx };
}

interface Lane extends ReturnType<typeof laneScale> {
  readonly xPx: number;
  readonly widthPx: number;
  readonly column: BinColumn;
}

function placedCell({ bin, content }: BinCell, lane: Lane, yPx: number): PlacedBin {
  const isEmpty = bin.attacks === 0;
  const { lines, heightPx } = textBlock(
    content.text,
    { xPx: lane.xPx + lane.wordsXPx, yPx: yPx + 3, widthPx: lane.wordsPx },
    bin.reported > 0 ? wordsStyle : mutedStyle,
  );
  return {
    content,
    xPx: lane.xPx,
    yPx,
    widthPx: lane.widthPx,
    heightPx: isEmpty ? rowPx : Math.max(rowPx, heightPx + 6),
    lines: isEmpty ? [] : lines,
    mark: placedBin(bin, lane.ticked.scale as LinearScale),
    markYPx: yPx + Math.round((rowPx - barHeightPx) / 2),
  };
}

/** One panel: as many columns as stand side by side, with all rows. */
function placedPanel(rows: readonly BinRow[], lanes: readonly Lane[], labelPx: number, widthPx: number, topPx: number) {
  const isNarrow = widthPx < narrowBelowPx;
  const heads = lanes.map(({ column, xPx, widthPx: own }) =>
    textBlock(column.heading, { xPx, yPx: topPx, widthPx: own }, headStyle),
  );
  const headPx = max(heads, ({ heightPx }) => heightPx) ?? 0;
  const lines: PlacedLine[] = heads.flatMap(({ lines: own }) => own);
  let yPx = topPx + headPx + lineHeightPx(textSizePx.tick) + 8;
  const ticks = lanes.flatMap(({ ticked, xPx }) => tickLines(ticked, xPx, yPx - 8));
  const cells: PlacedBin[] = [];
  const [rulesPx, breaksPx]: [number[], number[]] = [[yPx], []];
  for (const [index, row] of rows.entries()) {
    if (row.isFirstOfYear && index > 0) rulesPx.push(yPx);
    if (row.above !== null) {
      const words = textBlock(
        row.above,
        { xPx: 0, yPx: yPx + 6, widthPx },
        { ...mutedStyle, weight: 600, tone: "ink" },
      );
      lines.push(...words.lines);
      yPx += words.heightPx + 12;
      breaksPx.push(yPx - 2);
    }
    const own = lanes
      .map((lane) => lane.column.cells[index])
      .map((cell, at) => {
        const lane = lanes[at];
        return cell === undefined || lane === undefined ? null : placedCell(cell, lane, yPx);
      });
    const placed = own.filter((cell) => cell !== null);
    cells.push(...placed);
    const baseline = yPx + 15;
    lines.push({ text: isNarrow ? row.shortName : row.name, xPx: 0, yPx: baseline, ...labelStyle });
    if (!isNarrow) {
      const countPx = textWidthPx(row.count, mutedStyle.sizePx, mutedStyle.weight);
      lines.push({ text: row.count, xPx: labelPx - countPx, yPx: baseline, ...mutedStyle });
    }
    yPx += Math.max(rowPx, ...placed.map(({ heightPx }) => heightPx));
  }
  rulesPx.push(yPx);
  return { lines, ticks, cells, rulesPx, breaksPx, bottomPx: yPx };
}

/**
 * Rows of days, one below the other in order of time, and a column of bars from zero for each count, as many side by side as are wide enough, the
 * others below with the same rows. Each bar has its words beside it. Without rows it is empty.
 */
export function placedBinRows(columns: readonly BinColumn[], rows: readonly BinRow[], widthPx: number): PlacedBinRows {
  const isNarrow = widthPx < narrowBelowPx;
  const wideOf = (row: BinRow) =>
    isNarrow
      ? textWidthPx(row.shortName, labelStyle.sizePx, labelStyle.weight)
      : textWidthPx(row.name, labelStyle.sizePx, labelStyle.weight) +
        textWidthPx(row.count, mutedStyle.sizePx, mutedStyle.weight) +
        14;
  const labelPx = Math.ceil(max(rows, wideOf) ?? 0);
  const freePx = widthPx - labelPx - laneGapPx;
  const perPanel = Math.max(1, Math.min(columns.length, Math.floor((freePx + laneGapPx) / (leastLanePx + laneGapPx))));
  const lanePx = Math.floor((freePx - laneGapPx * (perPanel - 1)) / perPanel);
  const panels: ReturnType<typeof placedPanel>[] = [];
  let yPx = 0;
  for (let from = 0; rows.length > 0 && from < columns.length; from += perPanel) {
    const lanes = columns.slice(from, from + perPanel).map((column, index) => ({
      ...laneScale(column, lanePx),
      column,
      xPx: labelPx + laneGapPx + index * (lanePx + laneGapPx),
      widthPx: lanePx,
    }));
    const panel = placedPanel(rows, lanes, labelPx, widthPx, yPx);
    panels.push(panel);
    yPx = panel.bottomPx + 28;
  }
  return {
    heightPx: Math.max(0, yPx - 27),
    lines: panels.flatMap(({ lines }) => lines),
    ticks: panels.flatMap(({ ticks }) => ticks),
    cells: panels.flatMap(({ cells }) => cells),
    rulesPx: panels.flatMap(({ rulesPx }) => rulesPx),
    breaksPx: panels.flatMap(({ breaksPx }) => breaksPx),
  };
}
