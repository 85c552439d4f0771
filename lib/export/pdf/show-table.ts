import type { Mark, TextMark } from "../drawing/drawing-reader";
import type { FrameTablePage } from "../frames/frame-shape";
import type { Pages } from "./pages";
import type { StructureElement } from "./pdfkit";

/** The marks of a slide's table by what they are to whoever listens to it: its cells' lines row by row, the heads' first, and all that is not words. */
interface TableMarks {
  readonly rows: readonly (readonly (readonly TextMark[])[])[];
  readonly lines: readonly Mark[];
}

/** Where a table's columns begin, in px of the slide. */
function columnStarts({ box, widthsPx }: FrameTablePage): number[] {
  return widthsPx.map((_, index) => widthsPx.slice(0, index).reduce((sum, widthPx) => sum + widthPx, box.xPx));
}

/** A table's marks, whose rows end at its rules. Words that stand in none of its columns are of the nearest to their left. */
function tableMarks(table: FrameTablePage, marks: readonly Mark[]): TableMarks {
  const starts = columnStarts(table);
  const words = marks.filter((mark) => mark.kind === "text");
  const lines = marks.filter((mark) => mark.kind !== "text");
  const ends = [...new Set(lines.map(({ bottomPx }) => bottomPx))].sort((a, b) => a - b);
  const rows = ends.map((endPx, index) => {
    const fromPx = ends[index - 1] ?? Number.NEGATIVE_INFINITY;
    const own = words.filter(({ yPx }) => yPx > fromPx && yPx <= endPx);
    const columnOf = ({ xPx }: TextMark) =>
      Math.max(
        0,
        starts.findLastIndex((startPx) => startPx <= xPx + 0.5),
      );
    return starts.map((_, column) => own.filter((mark) => columnOf(mark) === column));
  });
  return { rows: rows.filter((row) => row.some((cell) => cell.length > 0)), lines };
}

/** Whether marks are all told by a table's rows: no words below its last rule. */
function isWhole({ rows }: TableMarks, marks: readonly Mark[]): boolean {
  const told = rows.flat(2).length;
  return told > 0 && told === marks.filter(({ kind }) => kind === "text").length;
}

/**
 * Tags what a slide shows as the table that it is, a row each with its heads (ISO 14289-1, 7.5), and its rules as no content; `draw` paints marks.
 * Gives whether that could be done: not where more than the table is shown, and then nothing is drawn.
 */
export function drewTable(
  pages: Pages,
  table: FrameTablePage,
  marks: readonly Mark[],
  draw: (marks: readonly Mark[]) => () => void,
): boolean {
  const parted = tableMarks(table, marks);
  if (!isWhole(parted, marks)) return false;
  pages.artifact("Layout", draw(parted.lines));
  const root = pages.element("Table");
  for (const [index, cells] of parted.rows.entries()) {
    const row = pages.element("TR", root);
    for (const [column, lines] of cells.entries()) {
      const scope = index === 0 ? "Column" : column === 0 ? "Row" : null;
      const cell: StructureElement = scope === null ? pages.doc.struct("TD") : pages.doc.struct("TH", { scope });
      row.add(cell);
      if (lines.length > 0) cell.add(draw(lines));
      cell.end();
    }
    row.end();
  }
  root.end();
  return true;
}
