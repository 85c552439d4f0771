import { max } from "d3";
import {
  type BinColumn,
  type BinRow,
  labelStyle,
  laneScale,
  mutedStyle,
  type PlacedBin,
  placedPanel,
  type Rows,
} from "./bin-panel";
import { textWidthPx } from "./text-width";
import { narrowBelowPx, type PlacedLine } from "./type-scale";

/** Bins laid out, in px from their own top left corner: a line across at each `rules`, and a heavier one at each of `breaks`. */
export interface PlacedBinRows {
  /** How many of the columns are drawn. */
  readonly shown: number;
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly PlacedLine[];
  readonly cells: readonly PlacedBin[];
  readonly rulesPx: readonly number[];
  readonly breaksPx: readonly number[];
}

const laneGapPx = 20;

/** How rows are set: on a page, or closer, for a picture that is seen whole; all in px. */
const settings = { usual: { rowPx: 22, leastLanePx: 236 }, close: { rowPx: 18, leastLanePx: 148 } } as const;

/** How closely rows are set, and as how many panels at most. */
export interface BinRowsSetting {
  readonly isClose: boolean;
  readonly mostPanels: number;
}

const asOnPages: BinRowsSetting = { isClose: false, mostPanels: Number.POSITIVE_INFINITY };

/** How high a panel of so many rows comes out about, set close, in px, with the room below it. */
export function closePanelPx(rows: number): number {
  return rows * settings.close.rowPx + 102;
}

/**
 * Rows of days, one below the other in order of time, and a column of bars from zero for each count, as many side by side as are wide enough, the
 * others below with the same rows. Each bar has its words beside it. Set close, rows are lower, names short and columns narrower; columns
 * beyond the most panels are left off, and `shown` says how many are drawn. Without rows it is empty.
 */
export function placedBinRows(
  columns: readonly BinColumn[],
  all: readonly BinRow[],
  widthPx: number,
  { isClose, mostPanels }: BinRowsSetting = asOnPages,
): PlacedBinRows {
  const { rowPx, leastLanePx } = isClose ? settings.close : settings.usual;
  const [isCounted, isShort] = [widthPx >= narrowBelowPx, isClose || widthPx < narrowBelowPx];
  const wideOf = (row: BinRow) =>
    textWidthPx(isShort ? row.shortName : row.name, labelStyle.sizePx, labelStyle.weight) +
    (isCounted ? textWidthPx(row.count, mutedStyle.sizePx, mutedStyle.weight) + 14 : 0);
  const labelPx = Math.ceil(max(all, wideOf) ?? 0);
  const rows: Rows = { all, widthPx, labelPx, rowPx, isShort, isCounted };
  const freePx = widthPx - labelPx - laneGapPx;
  const most = Math.max(1, Math.min(columns.length, Math.floor((freePx + laneGapPx) / (leastLanePx + laneGapPx))));
  const shown = all.length === 0 ? 0 : Math.min(columns.length, most * mostPanels);
  const perPanel = isClose ? Math.ceil(shown / Math.ceil(shown / most)) : most;
  const lanePx = Math.floor((freePx - laneGapPx * (perPanel - 1)) / perPanel);
  const panels: ReturnType<typeof placedPanel>[] = [];
  let yPx = 0;
  for (let from = 0; from < shown; from += perPanel) {
    const lanes = columns.slice(from, Math.min(from + perPanel, shown)).map((column, index) => ({
      ...laneScale(column, lanePx),
      column,
      xPx: labelPx + laneGapPx + index * (lanePx + laneGapPx),
      widthPx: lanePx,
      rowPx,
    }));
    const panel = placedPanel(rows, lanes, yPx);
    panels.push(panel);
    yPx = panel.bottomPx + 28;
  }
  return {
    shown,
    heightPx: Math.max(0, yPx - 27),
    lines: panels.flatMap(({ lines }) => lines),
    ticks: panels.flatMap(({ ticks }) => ticks),
    cells: panels.flatMap(({ cells }) => cells),
    rulesPx: panels.flatMap(({ rulesPx }) => rulesPx),
    breaksPx: panels.flatMap(({ breaksPx }) => breaksPx),
  };
}
