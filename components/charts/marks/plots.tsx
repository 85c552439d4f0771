import type { PlotRoom } from "../../../lib/document/chart-document";
import { type GridRow, placedGrid } from "../../../lib/viz/grid";
import type { GridColumn } from "../../../lib/viz/lanes";
import type { Plot } from "../definition";
import { Grid } from "./grid";
import { barLegend, marksOf } from "./mark-legend";

/** A plot that is one grid of rows and columns, set closer where a room asks for it. */
export function gridPlot(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  widthPx: number,
  room?: PlotRoom,
): Plot {
  const grid = placedGrid(columns, rows, widthPx, room);
  return {
    heightPx: grid.heightPx,
    legend: barLegend(marksOf(grid.cells)),
    body: (drawing) => <Grid grid={grid} drawing={drawing} widthPx={widthPx} />,
  };
}
