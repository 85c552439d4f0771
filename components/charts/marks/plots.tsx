import type { CellContent } from "../../../lib/viz/cell";
import { type GridRow, placedGrid } from "../../../lib/viz/grid";
import type { GridColumn } from "../../../lib/viz/lanes";
import { type MarkKind, markKind, markKinds } from "../../../lib/viz/mark";
import type { Plot } from "../definition";
import { Grid } from "./grid";

/** The kinds of mark among some contents, in the legend's order, and whether an earlier figure is marked. */
export function shownKinds(contents: readonly CellContent[]): { kinds: MarkKind[]; showsRevisions: boolean } {
  const present = new Set(contents.map(({ estimate }) => markKind(estimate)));
  return {
    kinds: markKinds.filter((kind) => present.has(kind)),
    showsRevisions: contents.some(({ estimate }) => estimate !== null && estimate.revisions.length > 0),
  };
}

/** A plot that is one grid of rows and columns. */
export function gridPlot(columns: readonly GridColumn[], rows: readonly GridRow[], widthPx: number): Plot {
  const grid = placedGrid(columns, rows, widthPx);
  const drawn = grid.cells.filter(({ mark }) => mark !== null).map(({ content }) => content);
  return {
    heightPx: grid.heightPx,
    ...shownKinds(drawn),
    body: (drawing) => <Grid grid={grid} drawing={drawing} widthPx={widthPx} />,
  };
}
