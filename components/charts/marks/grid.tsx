import type { PlacedGrid } from "../../../lib/viz/grid";
import type { Drawing } from "../definition";
import { BarScales, cellData, cellScales } from "./cell";
import { areApart, Data } from "./datum";
import { TextLines } from "./text-lines";

/** A placed grid, drawn: heads, ticks, rules between rows, row names and cells. */
export function Grid({ grid, drawing, widthPx }: { grid: PlacedGrid; drawing: Drawing; widthPx: number }) {
  const { palette, apart } = drawing;
  const isOfMany = apart !== undefined && areApart(grid.cells.length);
  const rules = grid.rulesPx.map((yPx) => `M0,${Math.round(yPx) + 0.5}H${widthPx}`).join("");
  return (
    <>
      <path d={rules} stroke={palette.grid} fill="none" />
      <TextLines lines={grid.headings} palette={palette} />
      <TextLines lines={grid.ticks} palette={palette} anchor="middle" />
      <TextLines lines={grid.rowLabels} palette={palette} />
      {isOfMany && <BarScales scales={cellScales(grid.cells)} palette={palette} />}
      <Data data={cellData(grid.cells, drawing, isOfMany)} drawing={drawing} />
    </>
  );
}
