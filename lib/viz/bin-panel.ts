import { max, scaleLinear } from "d3";
import type { Unit } from "../ledger/unit";
import { type DrawnBin, placedBin } from "./bin-mark";
import { barHeightPx, type CellContent, type LinearScale } from "./cell";
import { openEndPx, type PlacedMark } from "./mark";
import { type TickedScale, tickLines } from "./scale";
import { textBlock } from "./text-block";
import { textWidthPx } from "./text-width";
import { lineHeightPx, type PlacedLine, textSizePx } from "./type-scale";

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

const leastBarShare = 0.42;
/** How the names of rows are set. */
export const labelStyle = { sizePx: textSizePx.heading, weight: 400, tone: "ink" } as const;
/** How what stands beside names and figures is set. */
export const mutedStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" } as const;
const headStyle = { sizePx: textSizePx.heading, weight: 600, tone: "ink" } as const;
const wordsStyle = { sizePx: textSizePx.note, weight: 400, tone: "ink" } as const;

/** How a lane of a width in px is shared between its bars and their words. */
export function laneScale({ cells, most, unit, isShare }: BinColumn, lanePx: number) {
  const widest = max(cells, ({ content }) => textWidthPx(content.text, wordsStyle.sizePx, wordsStyle.weight)) ?? 0;
  const wordsPx = Math.min(Math.ceil(widest) + 2, Math.floor(lanePx * (1 - leastBarShare)) - openEndPx - 10);
  const barPx = lanePx - wordsPx - openEndPx - 10;
  const reach = Math.max(most, ...cells.map(({ bin }) => bin.high ?? 0));
  const scale = scaleLinear([0, reach === 0 ? 1 : reach], [0, barPx]).nice(2);
  const whole = scale.ticks(2).filter((tick) => isShare || Number.isInteger(tick));
  const ticked: TickedScale = { scale, ticks: reach === 0 ? [] : whole, unit: isShare ? "share_of_customers" : unit };
  return { ticked, wordsXPx: barPx + openEndPx + 10, wordsPx };
}

/** A column with its scale and its place in a panel, in px. */
export interface Lane extends ReturnType<typeof laneScale> {
  readonly xPx: number;
  readonly widthPx: number;
  readonly column: BinColumn;
  readonly rowPx: number;
}

/** The room above the words of a row, in px. */
function aboveWordsPx(rowPx: number): number {
  return Math.floor((rowPx - lineHeightPx(wordsStyle.sizePx)) / 2);
}

function placedCell({ bin, content }: BinCell, lane: Lane, yPx: number): PlacedBin {
  const isEmpty = bin.attacks === 0;
  const { rowPx } = lane;
  const abovePx = aboveWordsPx(rowPx);
  const { lines, heightPx } = textBlock(
    content.text,
    { xPx: lane.xPx + lane.wordsXPx, yPx: yPx + abovePx, widthPx: lane.wordsPx },
    bin.reported > 0 ? wordsStyle : mutedStyle,
  );
  return {
    content,
    xPx: lane.xPx,
    yPx,
    widthPx: lane.widthPx,
    heightPx: isEmpty ? rowPx : Math.max(rowPx, heightPx + 2 * abovePx),
    lines: isEmpty ? [] : lines,
    mark: placedBin(bin, lane.ticked.scale as LinearScale),
    markYPx: yPx + Math.round((rowPx - barHeightPx) / 2),
  };
}

/** How the rows of all panels are set: how wide in px, how high each is and its names are wide, and what of these is printed. */
export interface Rows {
  readonly all: readonly BinRow[];
  readonly widthPx: number;
  readonly labelPx: number;
  readonly rowPx: number;
  readonly isShort: boolean;
  readonly isCounted: boolean;
}

/** One panel: as many columns as stand side by side, with all rows. */
export function placedPanel(
  { all: rows, widthPx, labelPx, rowPx, isShort, isCounted }: Rows,
  lanes: readonly Lane[],
  topPx: number,
) {
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
    const baseline = yPx + aboveWordsPx(rowPx) + 12;
    lines.push({ text: isShort ? row.shortName : row.name, xPx: 0, yPx: baseline, ...labelStyle });
    if (isCounted) {
      const countPx = textWidthPx(row.count, mutedStyle.sizePx, mutedStyle.weight);
      lines.push({ text: row.count, xPx: labelPx - countPx, yPx: baseline, ...mutedStyle });
    }
    yPx += Math.max(rowPx, ...placed.map(({ heightPx }) => heightPx));
  }
  rulesPx.push(yPx);
  return { lines, ticks, cells, rulesPx, breaksPx, bottomPx: yPx };
}
