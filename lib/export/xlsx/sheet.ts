import type { DataTable } from "../tables/column";
import { dataCell, headCell, type SheetCell } from "./cell";
import { rowAtFullHeight } from "./row-height";

/** A link from a cell, whose row and column count from 0, to an address on the web. */
export interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/**
 * A sheet of a workbook: its head in the first row, which stays in sight along with its first columns, at least one, and a row for each thing
 * under it.
 */
export interface Sheet {
  readonly name: string;
  readonly widthsChars: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly links: readonly SheetLink[];
  readonly stickyColumns: number;
}

/** A table of data as a sheet, its columns under their own names. Its first `stickyColumns` columns stay in sight. */
export function dataSheet(name: string, { columns, rows }: DataTable, stickyColumns: number): Sheet {
  const links = columns.flatMap(({ name: of, kind }, column) =>
    kind !== "address"
      ? []
      : rows.flatMap((row, index) => {
          const address = row[of];
          return typeof address === "string" ? [{ row: index + 1, column, address }] : [];
        }),
  );
  const widthsChars = columns.map(({ widthChars }) => widthChars);
  return {
    name,
    widthsChars,
    rows: [
      columns.map(({ name: head, kind }) => headCell(head, kind)),
      ...rows.map((row) => {
        const cells = columns.map((column) => dataCell(row[column.name] ?? null, column.kind));
        return rowAtFullHeight(cells, widthsChars);
      }),
    ],
    links,
    stickyColumns,
  };
}
