import type { PlacedGrid } from "../../../lib/viz/grid";
import type { Drawing } from "../definition";
import { cellData } from "./cell";
import { Data } from "./datum";
import { TextLines } from "./text-lines";

/** A placed grid, drawn: heads, ticks, rules between rows, row names and cells. */
export function Grid({ grid, drawing, widthPx }: { grid: PlacedGrid; drawing: Drawing; widthPx: number }) {
  const { palette } = drawing;
  const rules = grid.rulesPx.map((yPx) => `M0,${Math.round(yPx) + 0.5}H${widthPx}`).join("");
  return (
    <>
      <path d={rules} stroke={palette.grid} fill="none" />
      <TextLines lines={grid.headings} palette={palette} />
      <TextLines lines={grid.ticks} palette={palette} anchor="middle" />
      <TextLines lines={grid.rowLabels} palette={palette} />
      <Data data={cellData(grid.cells, drawing)} drawing={drawing} />
    </>
  );
}
