import type { ChartDocument } from "../../document/chart-document";
import type { Table } from "../../document/table";
import type { Pages } from "./pages";
import { type CellText, drawTable, figureColumnsOf, type PageTable } from "./table";

function rowHead({ label, detail }: Table["rows"][number]): CellText {
  return { text: label, notes: detail === null ? [] : [detail], isMuted: false };
}

/** A document's table in tables of so many columns each, every row in every one of them. */
function tablesOf({ columns, rows }: Table, columnsEach: number): PageTable[] {
  const count = Math.ceil(columns.length / columnsEach);
  const each = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * each, (index + 1) * each];
    return {
      head: ["Attack", ...columns.slice(from, to).map(({ label }) => label)],
      rows: rows.map((row) => ({
        head: rowHead(row),
        cells: row.cells.slice(from, to).map(({ text, notes, estimates }) => {
          return { text, notes, isMuted: estimates.length === 0 };
        }),
      })),
    };
  });
}

/** The figures of a chart as tables: as many columns as a page has room for, then the others, each beside the attacks' names. */
export function drawFigures(pages: Pages, { table }: Pick<ChartDocument, "table">): void {
  const standing = figureColumnsOf(pages, pages.roomOf("portrait").widthPt);
  const direction = table.columns.length > standing ? "landscape" : "portrait";
  pages.turn(direction, "The figures");
  pages.doc.outline.addItem("The figures");
  pages.paragraph("H2", "The figures", pages.style("heading", 700), 2);
  pages.paragraph("P", table.caption, pages.style("small", 400, "muted"), 8);
  if (table.rows.length === 0) {
    pages.paragraph("P", "No attack is among what was asked for, so there are no figures.", pages.style("body"));
    return;
  }
  const tables = tablesOf(table, figureColumnsOf(pages, pages.widthPt));
  for (const [index, part] of tables.entries()) {
    if (index > 0) pages.yPt += 18;
    drawTable(pages, part);
  }
}
