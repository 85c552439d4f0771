import type { ChartDocument } from "../../document/chart-document";
import { columnParts, figuresInWords, type WordsTable } from "../../document/words-table";
import type { Pages } from "./pages";
import { drawTable, figureColumnsOf } from "./table";

/** Begins a page under a heading for a table, turned where it has more columns than a standing page has room for. */
function beginTable(pages: Pages, title: string, tag: string, { caption, head }: WordsTable): void {
  const standing = figureColumnsOf(pages, pages.roomOf("portrait").widthPt);
  pages.turn(head.length - 1 > standing ? "landscape" : "portrait", title);
  pages.doc.outline.addItem(title);
  pages.paragraph(tag, title, pages.style("heading", 700), 2);
  pages.paragraph("P", caption, pages.style("small", 400, "muted"), 8);
}

/** A table under its heading: as many columns as a page has room for, then the others, each beside the rows' names. */
export function drawWords(pages: Pages, title: string, tag: string, table: WordsTable): void {
  beginTable(pages, title, tag, table);
  for (const [index, part] of columnParts(table, figureColumnsOf(pages, pages.widthPt)).entries()) {
    if (index > 0) pages.yPt += 18;
    drawTable(pages, part);
  }
}

/** The figures of a chart as tables, and without any that there are none. */
export function drawFigures(pages: Pages, { table }: Pick<ChartDocument, "table">): void {
  const words = figuresInWords(table);
  if (words.rows.length > 0) drawWords(pages, "The figures", "H2", words);
  else {
    beginTable(pages, "The figures", "H2", words);
    pages.paragraph("P", "No attack is among what was asked for, so there are no figures.", pages.style("body"));
  }
}
