import { group, max } from "d3";
import type { PlotRoom } from "../document/chart-document";
import type { Estimate } from "../ledger/estimate";
import { type CellContent, type PlacedCell, placedCell } from "./cell";
import { columnLanes, type GridColumn, type Lane, type Lanes } from "./lanes";
import { type TickedScale, tickedScale, tickLines } from "./scale";
import { type TextBlock, textBlock } from "./text-block";
import { lineHeightPx, type PlacedLine, textSizePx } from "./type-scale";

/** A row: its name, the day under it, and for each column the figures to set there, one below the other. */
export interface GridRow {
  readonly event: string;
  /** What this row and those below it have in common, set above it; null for a row that goes on with those before. */
  readonly above?: string | null;
  readonly name: string;
  readonly day: string;
  readonly cells: readonly (readonly CellContent[])[];
}

/** A grid laid out, in px from its own top left corner. */
export interface PlacedGrid {
  readonly heightPx: number;
  readonly headings: readonly PlacedLine[];
  readonly ticks: readonly PlacedLine[];
  readonly rowLabels: readonly PlacedLine[];
  readonly cells: readonly PlacedCell[];
  readonly rulesPx: readonly number[];
}

type ColumnScales = ReadonlyMap<string, TickedScale>;

/** The room above and below what a row holds, usually and where rows are set close. */
const rowPaddingPx = { usual: 13, close: 4 } as const;
const cellGapPx = 6;

function scaleKey({ measure, unit }: Estimate): string {
  return `${measure} ${unit}`;
}

/** The scales of a column by measure and unit; those of a mixed column only where two rows can be compared, and without ticks. */
function columnScales(column: GridColumn, contents: readonly CellContent[], widthPx: number): ColumnScales {
  const estimates = contents.flatMap(({ estimate }) => (estimate === null ? [] : [estimate]));
  const groups = group(estimates, scaleKey);
  if (column.kind === "one") {
    const shared = tickedScale(estimates, widthPx);
    return new Map([...groups.keys()].map((key) => [key, shared]));
  }
  const compared = [...groups].filter(([, own]) => own.filter(({ high }) => high !== null).length > 1);
  return new Map(compared.map(([key, own]) => [key, { ...tickedScale(own, widthPx), ticks: [] }]));
}

/** The heads of lanes that are side by side, standing on one line above their ticks, from `topPx` on. */
function placedHeads(heads: readonly Head[], topPx: number) {
  const style = { sizePx: textSizePx.heading, weight: 600, tone: "ink" } as const;
  const blocks = heads.map(({ heading, lane: { xPx, widthPx } }) =>
    textBlock(heading, { xPx, yPx: topPx, widthPx }, style),
  );
  const tallestPx = max(blocks, ({ heightPx }) => heightPx) ?? 0;
  const headings = blocks.flatMap(({ lines, heightPx }) =>
    lines.map((line) => ({ ...line, yPx: line.yPx + tallestPx - heightPx })),
  );
  const heightPx = tallestPx + lineHeightPx(textSizePx.tick) + 6;
  const ticks = heads.flatMap(({ scale, lane: { xPx } }) =>
    scale === null ? [] : tickLines(scale, xPx, topPx + heightPx - 8),
  );
  return { headings, ticks, heightPx };
}

/** A column's head: its words, its lane, and its scale where it has one. */
interface Head {
  readonly heading: string;
  readonly lane: Lane;
  readonly scale: TickedScale | null;
}

/**
 * What stands above the rows: the columns' heads with their ticks; of a narrow grid, whose figures carry their own headings, line by line those of the
 * columns that have ticks, so that a reader can tell what a bar is worth.
 */
function headsOf(columns: readonly GridColumn[], { lanes, isNarrow }: Lanes, scales: readonly ColumnScales[]) {
  const heads = lanes.map((lane, index): Head => {
    const [scale = null] = scales[index]?.values() ?? [];
    return { heading: columns[index]?.heading ?? "", lane, scale };
  });
  const shown = isNarrow ? heads.filter(({ scale }) => scale !== null && scale.ticks.length > 0) : heads;
  const placed = { headings: [] as PlacedLine[], ticks: [] as PlacedLine[], heightPx: 0 };
  for (const own of group(shown, ({ lane }) => lane.line).values()) {
    const line = placedHeads(own, placed.heightPx);
    placed.headings.push(...line.headings);
    placed.ticks.push(...line.ticks);
    placed.heightPx += line.heightPx;
  }
  return placed;
}

function rowLabel({ name, day }: GridRow, yPx: number, widthPx: number): TextBlock {
  const first = textBlock(name, { xPx: 0, yPx, widthPx }, { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" });
  const below = { xPx: 0, yPx: yPx + first.heightPx, widthPx };
  const second = textBlock(day, below, { sizePx: textSizePx.heading, weight: 400, tone: "muted" });
  return { lines: [...first.lines, ...second.lines], heightPx: first.heightPx + second.heightPx };
}

/** A row's cells lane by lane; `topPx` is where its first line starts, and on a narrow grid each line starts below the one before. */
function placedRow(
  row: GridRow,
  columns: readonly GridColumn[],
  { lanes, isNarrow }: Lanes,
  scales: readonly ColumnScales[],
  topPx: number,
  paddingPx: number,
) {
  const cells: PlacedCell[] = [];
  let [line, linePx, bottomPx] = [0, topPx, topPx];
  for (const [index, lane] of lanes.entries()) {
    if (lane.line !== line) [line, linePx] = [lane.line, bottomPx + paddingPx];
    let yPx = linePx;
    for (const content of row.cells[index] ?? []) {
      const heading = content.heading ?? (isNarrow ? (columns[index]?.heading ?? null) : null);
      const own = content.estimate === null ? undefined : scales[index]?.get(scaleKey(content.estimate));
      const box = { xPx: lane.xPx, yPx, widthPx: lane.widthPx };
      const cell = placedCell({ ...content, heading }, box, own?.scale ?? null, own?.ticks);
      cells.push(cell);
      bottomPx = Math.max(bottomPx, yPx + cell.heightPx);
      yPx += cell.heightPx + cellGapPx;
    }
  }
  return { cells, bottomPx };
}

/** Rows without what stands beside their figures. */
function briefRows(rows: readonly GridRow[]): GridRow[] {
  const brief = (content: CellContent): CellContent => ({ ...content, notes: [] });
  return rows.map((row) => ({ ...row, cells: row.cells.map((cells) => cells.map(brief)) }));
}

/**
 * A grid of rows and columns of figures, each column on a scale of its own from zero. Where it is wide enough the columns stand side by
 * side under their heads, with ticks; else each row is a block whose figures carry their own
 * headings, and the scales stand above the first. Without rows it is empty. With a room
 * that it is too high for, its rows are set closer.
 */
export function placedGrid(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  widthPx: number,
  room?: PlotRoom,
): PlacedGrid {
  const usual = gridOf(columns, rows, widthPx, false);
  if (room === undefined || usual.heightPx <= room.heightPx) return usual;
  const close = gridOf(columns, rows, widthPx, true);
  return room.isBrief && close.heightPx > room.heightPx ? gridOf(columns, briefRows(rows), widthPx, true) : close;
}

function gridOf(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  widthPx: number,
  isClose: boolean,
): PlacedGrid {
  const paddingPx = isClose ? rowPaddingPx.close : rowPaddingPx.usual;
  const lanes = columnLanes(columns, widthPx, isClose);
  const scales = columns.map((column, index) => {
    const contents = rows.flatMap(({ cells }) => cells[index] ?? []);
    return columnScales(column, contents, lanes.lanes[index]?.widthPx ?? widthPx);
  });
  const heads = rows.length > 0 ? headsOf(columns, lanes, scales) : { headings: [], ticks: [], heightPx: 0 };
  const cells: PlacedCell[] = [];
  const rowLabels: PlacedLine[] = [];
  const rulesPx: number[] = [];
  let yPx = heads.heightPx;
  for (const row of rows) {
    if (row.above) {
      rulesPx.push(yPx);
      const above = { xPx: 0, yPx: yPx + 2 * paddingPx, widthPx };
      const heading = textBlock(row.above, above, { sizePx: textSizePx.heading, weight: 600, tone: "muted" });
      rowLabels.push(...heading.lines);
      yPx = above.yPx + heading.heightPx + 6;
    }
    rulesPx.push(yPx);
    const topPx = yPx + paddingPx;
    const label = rowLabel(row, topPx, lanes.labelWidthPx);
    const labelBottomPx = topPx + label.heightPx;
    const placed = placedRow(row, columns, lanes, scales, lanes.isNarrow ? labelBottomPx + 6 : topPx, paddingPx);
    rowLabels.push(...label.lines);
    cells.push(...placed.cells);
    yPx = Math.max(labelBottomPx, placed.bottomPx) + paddingPx;
  }
  if (rows.length > 0) rulesPx.push(yPx);
  return { heightPx: yPx, headings: heads.headings, ticks: heads.ticks, rowLabels, cells, rulesPx };
}
