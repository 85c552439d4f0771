import type { NativeCategoryPanel } from "../../../document/native-chart";
import { type AxisScale, tidied } from "./axis-scale";
import { categoryTexts } from "./category-layout";
import type { FrameInches } from "./chart-part";
import type { DrawnDatum } from "./drawn-datum";
import { type FigureColumns, figureColumns, sheetNames } from "./figure-columns";
import { type Column, cellName, newSheet, type Sheet, type SheetCell } from "./sheet";

/** What the series of a band are called, in the order in which they stand on one another. */
const bandHeads = {
  low: "low end of the band, not drawn, no figure by itself",
  length: "band from the low to the high end, no figure by itself",
} as const;

/** The workbook of a category chart: its figures, and the sheet behind them for what only the drawing needs. */
export interface CategorySheets {
  readonly figures: Sheet;
  readonly drawing: Sheet;
  readonly names: Column;
  readonly columns: FigureColumns;
}

/** All that a kind of category chart is made from. */
export interface CategoryChart {
  readonly panel: NativeCategoryPanel;
  readonly drawn: readonly DrawnDatum[];
  readonly scale: AxisScale;
  readonly frame: FrameInches;
  readonly sheets: CategorySheets;
}

/** A panel's figures as a sheet, and a sheet beside it with the same categories, to be filled with what its drawing needs. */
export function newCategorySheets(panel: NativeCategoryPanel, drawn: readonly DrawnDatum[]): CategorySheets {
  const [figures, drawing] = [newSheet(sheetNames.figures), newSheet(sheetNames.drawing)];
  const texts = categoryTexts(panel, drawn);
  const names = figures.add("", texts);
  drawing.add("", texts);
  return { figures, drawing, names, columns: figureColumns(figures, panel.name, panel.data) };
}

/** Which of a datum's cells its mark stands at: its best figure, else its low end, else its high one. */
export function markCell({ best, low, high }: FigureColumns, { datum: { estimate } }: DrawnDatum, row: number): string {
  if (typeof estimate?.best === "number") return cellName(best, row);
  const isLowStated = low.cells[row] !== null;
  return cellName(isLowStated ? low : high, row);
}

/**
 * A column of the drawing's sheet with a cell for each datum that has a value there, reckoned from the figures so that it follows when they are
 * edited, or as a plain number where no figure gives it; null where none has one.
 */
export function drawingColumn(
  sheet: Sheet,
  head: string,
  drawn: readonly DrawnDatum[],
  cell: (one: DrawnDatum, row: number) => SheetCell,
): Column | null {
  const cells = drawn.map(cell);
  return cells.every((own) => own === null) ? null : sheet.add(head, cells);
}

/** An end of a datum as a formula has it: its cell, or the number itself where the sheet of figures leaves it blank because it is open. */
export function endCell(column: Column, row: number, value: number): string {
  return (column.cells[row] ?? null) === null ? String(value) : cellName(column, row);
}

/** The two columns that bands stand on, each with a name that says what it is: how far below a band nothing is drawn, and how long the band is. */
export interface LowToHigh {
  readonly low: Column;
  readonly length: Column;
}

/** Bands as columns of the drawing's sheet, `bandOf` saying which data have one; null where none has. */
export function lowToHigh(
  { low, high }: FigureColumns,
  drawing: Sheet,
  drawn: readonly DrawnDatum[],
  bandOf: (one: DrawnDatum) => DrawnDatum["band"],
): LowToHigh | null {
  const below = drawingColumn(drawing, bandHeads.low, drawn, (one, row) => {
    const band = bandOf(one);
    return band === null ? null : { formula: endCell(low, row, band.from), value: band.from };
  });
  const length = drawingColumn(drawing, bandHeads.length, drawn, (one, row) => {
    const band = bandOf(one);
    if (band === null) return null;
    const formula = `${endCell(high, row, band.to)}-${endCell(low, row, band.from)}`;
    return { formula, value: tidied(band.to - band.from) };
  });
  return below === null || length === null ? null : { low: below, length };
}
