import type { WordsCell, WordsTable } from "../../document/words-table";
import { type Line, leadingPt, linesHeightPt, linesWithin } from "./lines";
import type { Pages } from "./pages";
import type { StructureElement } from "./pdfkit";

const padPt = 4;

/** A line of a cell and which of its blocks it is of: 0 for the text, then each of the notes. */
interface CellLine extends Line {
  readonly block: number;
}

type Cells = readonly (readonly CellLine[])[];

interface Columns {
  readonly xPt: readonly number[];
  readonly widthPt: readonly number[];
}

/** How wide the columns are in pt: the first wider than the rest, which are alike. */
function columnsOf(pages: Pages, count: number): Columns {
  const firstPt = Math.min(pages.widthPt * 0.3, pages.format.columnPt * 2.2);
  const eachPt = (pages.widthPt - firstPt) / Math.max(count - 1, 1);
  const widthPt = Array.from({ length: count }, (_, index) => (index === 0 ? firstPt : eachPt));
  return {
    widthPt,
    xPt: widthPt.map((_, index) => pages.leftPt + (index === 0 ? 0 : firstPt + (index - 1) * eachPt)),
  };
}

/** How many columns of figures a page has room for. */
export function figureColumnsOf(pages: Pages, pageWidthPt: number): number {
  const { columnPt } = pages.format;
  return Math.max(1, Math.floor((pageWidthPt - Math.min(pageWidthPt * 0.3, columnPt * 2.2)) / columnPt));
}

function cellLines(pages: Pages, { text, notes, isReported }: WordsCell, isHead: boolean, widthPt: number): CellLine[] {
  const style = pages.style("small", isHead ? 600 : 400, isReported ? "ink" : "muted");
  const noteStyle = { ...pages.style("small", 400, "muted"), sizePt: pages.format.textPt.small * 0.9 };
  const roomPt = widthPt - 2 * padPt;
  return [text, ...notes].flatMap((words, block) =>
    pages.wrap(words, block === 0 ? style : noteStyle, roomPt).map((line, index) => {
      return { ...line, block, gapPt: block > 0 && index === 0 ? 1.5 : 0 };
    }),
  );
}

function heightPt(cells: Cells): number {
  return Math.max(...cells.map(linesHeightPt)) + 2 * padPt;
}

/** The elements that a cell's blocks belong to: itself where it has one, else a paragraph for each, so that no two figures are read as one. */
function blockElements(pages: Pages, cell: StructureElement, lines: readonly CellLine[]): StructureElement[] {
  const last = lines.at(-1)?.block ?? 0;
  return last === 0 ? [cell] : Array.from({ length: last + 1 }, () => pages.element("P", cell));
}

function drawCell(pages: Pages, elements: readonly StructureElement[], lines: readonly CellLine[], xPt: number): void {
  let yPt = pages.yPt + padPt;
  for (const [block, element] of elements.entries()) {
    const shown = lines.filter((line) => line.block === block);
    if (shown.length === 0) continue;
    element.add(() => {
      yPt = pages.drawLines(shown, xPt + padPt, yPt);
    });
  }
}

/** Draws the cells of a row that have lines left, as far down as the page has room, and gives what is left of each. */
function drawnRow(pages: Pages, elements: readonly StructureElement[][], cells: Cells, { xPt }: Columns): Cells {
  const roomPt = pages.roomPt - 2 * padPt;
  const counts = cells.map((lines) => linesWithin(lines, roomPt));
  const shown = cells.map((lines, index) => lines.slice(0, counts[index]));
  for (const [index, lines] of shown.entries()) drawCell(pages, elements[index] ?? [], lines, xPt[index] ?? 0);
  pages.yPt += heightPt(shown);
  pages.rule();
  return cells.map((lines, index) => lines.slice(counts[index]));
}

function headLines(pages: Pages, head: readonly string[], { widthPt }: Columns): Cells {
  return head.map((text, index) => cellLines(pages, { text, notes: [], isReported: true }, true, widthPt[index] ?? 0));
}

function repeatedHead(pages: Pages, cells: Cells, { xPt }: Columns): void {
  pages.artifact("Pagination", () => {
    for (const [index, lines] of cells.entries()) pages.drawLines(lines, (xPt[index] ?? 0) + padPt, pages.yPt + padPt);
  });
  pages.yPt += heightPt(cells);
  pages.rule();
}

/**
 * Draws a table from where the page stands, over as many pages as it needs, its column headings again on each. A row is kept together where a
 * page can hold it, and else goes on overleaf: nothing is cut.
 */
export function drawTable(pages: Pages, { head, rows }: WordsTable): void {
  const columns = columnsOf(pages, head.length);
  const headCells = headLines(pages, head, columns);
  const headPt = heightPt(headCells);
  const table = pages.element("Table");
  const cellsOf = (row: WordsTable["rows"][number]): Cells =>
    [row.head, ...row.cells].map((cell, index) => cellLines(pages, cell, index === 0, columns.widthPt[index] ?? 0));
  const begunRow = (cells: Cells, scopes: readonly ("Column" | "Row" | null)[]) => {
    const row = pages.element("TR", table);
    const blocks = cells.map((lines, index) => {
      const scope = scopes[index] ?? null;
      const cell = scope === null ? pages.doc.struct("TD") : pages.doc.struct("TH", { scope });
      row.add(cell);
      return blockElements(pages, cell, lines);
    });
    return { row, blocks };
  };
  const [first] = rows;
  const leastPt = leadingPt(40);
  pages.need(headPt + (first === undefined ? 0 : Math.min(heightPt(cellsOf(first)), leastPt)));
  const header = begunRow(
    headCells,
    head.map(() => "Column"),
  );
  drawnRow(pages, header.blocks, headCells, columns);
  header.row.end();
  const freshPt = pages.roomOf(pages.direction).heightPt - pages.runningPt - headPt;
  for (const row of rows) {
    let cells = cellsOf(row);
    const begun = begunRow(cells, ["Row"]);
    while (cells.some((lines) => lines.length > 0)) {
      const wantedPt = heightPt(cells);
      if (wantedPt > pages.roomPt && (wantedPt <= freshPt || pages.roomPt < leastPt)) {
        pages.goOn();
        repeatedHead(pages, headCells, columns);
      }
      cells = drawnRow(pages, begun.blocks, cells, columns);
    }
    begun.row.end();
  }
  table.end();
}
