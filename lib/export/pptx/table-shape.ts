import { type Box, emu } from "./box";
import { graphicFrame } from "./graphic-frame";
import type { Relations } from "./package-parts";
import type { Shape } from "./shape";
import { colourFill, type Paragraph, paragraphsXml } from "./text-body";
import { lineCount, linesInches } from "./text-extent";
import { element, namespaces, textElement } from "./xml";

/** A cell's paragraphs; of each run the text alone counts for how high it comes out. */
export type TableCell = readonly Paragraph[];

/** A table: how wide its columns are in inches, its head, and its rows with a cell for each column. */
export interface SlideTable {
  readonly widths: readonly number[];
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The size of text that does not say its own, in points. */
  readonly sizePt: number;
}

const insets = { x: 0.06, y: 0.035 } as const;

// The style without fills and lines that every version of the software knows; the lines are the cells' own.
const plainStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

function cellInches(cell: TableCell, width: number, sizePt: number): number {
  const lines = cell.map((runs) => {
    const size = Math.max(...runs.map((run) => run.sizePt ?? sizePt));
    return linesInches(lineCount(runs.map(({ text }) => text).join(""), width - 2 * insets.x, size), size);
  });
  return lines.reduce((sum, inches) => sum + inches, 0) + 2 * insets.y;
}

/** How high a row comes out, in inches. */
function rowInches(row: readonly TableCell[], { widths, sizePt }: Pick<SlideTable, "widths" | "sizePt">): number {
  return Math.max(...row.map((cell, index) => cellInches(cell, widths[index] ?? 1, sizePt)));
}

/** How high a table comes out, in inches. */
export function tableInches(table: SlideTable): number {
  return [table.head, ...table.rows].reduce((sum, row) => sum + rowInches(row, table), 0);
}

function line(name: string, points: number, colour: "ink" | "muted"): string {
  return element(name, { w: Math.round(points * 12_700) }, colourFill(colour));
}

function noLine(name: string): string {
  return element(name, { w: 0 }, element("a:noFill", {}));
}

function cellXml(cell: TableCell, sizePt: number, isHead: boolean, relations: Relations): string {
  const styled = cell.map((runs) => runs.map((run) => ({ sizePt, ...(isHead ? { isBold: true } : {}), ...run })));
  const [x, y] = [emu(insets.x), emu(insets.y)];
  return element(
    "a:tc",
    {},
    element("a:txBody", {}, element("a:bodyPr", {}), element("a:lstStyle", {}), paragraphsXml(styled, relations)),
    element(
      "a:tcPr",
      { marL: x, marR: x, marT: y, marB: y, anchor: isHead ? "b" : "t" },
      noLine("a:lnL"),
      noLine("a:lnR"),
      noLine("a:lnT"),
      isHead ? line("a:lnB", 1, "ink") : line("a:lnB", 0.25, "muted"),
      element("a:noFill", {}),
    ),
  );
}

function rowXml(row: readonly TableCell[], table: SlideTable, isHead: boolean, relations: Relations): string {
  const cells = row.map((cell) => cellXml(cell, table.sizePt, isHead, relations));
  return element("a:tr", { h: emu(rowInches(row, table)) }, ...cells);
}

/** A table that its reader can edit, with a head that is marked as one. */
export function tableShape(name: string, descr: string, at: Pick<Box, "x" | "y">, table: SlideTable): Shape {
  const width = table.widths.reduce((sum, own) => sum + own, 0);
  const box = { ...at, width, height: tableInches(table) };
  return (scope) =>
    graphicFrame(
      scope,
      { name, descr, box, uri: `${namespaces.a["xmlns:a"].replace("/main", "/table")}` },
      element(
        "a:tbl",
        {},
        element("a:tblPr", { firstRow: 1 }, textElement("a:tableStyleId", plainStyle)),
        element("a:tblGrid", {}, ...table.widths.map((own) => element("a:gridCol", { w: emu(own) }))),
        rowXml(table.head, table, true, scope.relations),
        ...table.rows.map((row) => rowXml(row, table, false, scope.relations)),
      ),
    );
}

/** How much of the room a table is reckoned to take at most: other software's letters come out higher than ours. */
const safeShare = 0.95;

/** Rows in parts that are each, with the head, at most so many inches high. */
function filledParts({ head, rows, ...table }: SlideTable, heightInches: number): SlideTable["rows"][] {
  const headInches = rowInches(head, table);
  const parts: SlideTable["rows"][number][][] = [[]];
  let used = headInches;
  for (const row of rows) {
    const own = rowInches(row, table);
    if (used + own > heightInches && (parts.at(-1)?.length ?? 0) > 0) {
      parts.push([]);
      used = headInches;
    }
    parts.at(-1)?.push(row);
    used += own;
  }
  return parts;
}

/**
 * A table's rows parted so that each part, its head repeated, is at most so many inches high, about equally filled. A row that is higher than
 * that by itself has a part of its own. Without rows there is one part with the head alone.
 */
export function tableParts(table: SlideTable, heightInches: number): SlideTable[] {
  let parts = filledParts(table, heightInches * safeShare);
  for (let share = safeShare - 0.03; share > 0.3; share -= 0.03) {
    const lower = filledParts(table, heightInches * share);
    if (lower.length > parts.length) break;
    parts = lower;
  }
  return parts.map((rows) => ({ ...table, rows }));
}
