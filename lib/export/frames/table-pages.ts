import type { Box } from "../../viz/box";
import type { Palette } from "../../viz/palette";
import { printable } from "../printable";
import type { CellText, FrameTablePage } from "./frame-shape";
import { columnLines, linesPx } from "./framed";
import { type DatumAddress, datumOf, ruleAt, textLine } from "./markup";

/** A row of a table: its cells, what it says in words, and whose it is where it is a figure's. */
export interface FrameRow {
  readonly cells: readonly (readonly CellText[])[];
  readonly words: string;
  readonly subject: DatumAddress | null;
}

export interface FrameTable {
  /** How wide the columns are beside one another, in shares of any sum. */
  readonly shares: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly FrameRow[];
}

interface CellLine extends Omit<CellText, "text"> {
  readonly text: string;
}

type RowLines = readonly (readonly CellLine[])[];

/** As much of a row as stands on one page, and which row it is of. */
interface RowPart {
  readonly row: number;
  readonly lines: RowLines;
  readonly heightPx: number;
}

const padPx = { across: 20, above: 14, below: 14 };
const headSizePx = 24;

/** How much of its box a table is reckoned to take at most: other software's letters come out wider than ours. */
const filledShare = 0.95;

interface Columns {
  readonly xPx: readonly number[];
  readonly widthPx: readonly number[];
}

function columnsOf({ shares }: FrameTable, xPx: number, widthPx: number): Columns {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const roomPx = widthPx - padPx.across * (shares.length - 1);
  const widths = shares.map((share) => (roomPx * share) / whole);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, own) => sum + own + padPx.across, xPx));
  return { xPx: starts, widthPx: widths };
}

function cellHeightPx(lines: readonly CellLine[]): number {
  return lines.reduce((sum, { sizePx }) => sum + linesPx(1, sizePx), 0);
}

function rowHeightPx(lines: RowLines): number {
  return Math.max(0, ...lines.map(cellHeightPx)) + padPx.above + padPx.below;
}

function rowLines(cells: FrameRow["cells"], { widthPx }: Columns): RowLines {
  return cells.map((cell, index) =>
    cell.flatMap((one) =>
      columnLines(one.text, widthPx[index] ?? 0, one.sizePx, one.weight).map((text) => ({ ...one, text })),
    ),
  );
}

/** How many lines of a cell stand within a height. */
function linesWithin(lines: readonly CellLine[], heightPx: number): number {
  let leftPx = heightPx;
  const over = lines.findIndex(({ sizePx }) => {
    leftPx -= linesPx(1, sizePx);
    return leftPx < -0.01;
  });
  return over < 0 ? lines.length : over;
}

/** Rows on as many pages as they need. A row is kept together where a page can hold it, and else goes on overleaf. */
function partedRows(rows: readonly RowLines[], roomPx: number): RowPart[][] {
  const pages: RowPart[][] = [[]];
  let leftPx = roomPx;
  const turn = () => {
    pages.push([]);
    leftPx = roomPx;
  };
  for (const [row, whole] of rows.entries()) {
    let lines = whole;
    if (rowHeightPx(lines) > leftPx && (pages.at(-1)?.length ?? 0) > 0) turn();
    while (rowHeightPx(lines) > leftPx) {
      const counts = lines.map((cell) => linesWithin(cell, leftPx - padPx.above - padPx.below));
      const shown = lines.map((cell, index) => cell.slice(0, counts[index]));
      pages.at(-1)?.push({ row, lines: shown, heightPx: rowHeightPx(shown) });
      lines = lines.map((cell, index) => cell.slice(counts[index]));
      turn();
    }
    const heightPx = rowHeightPx(lines);
    pages.at(-1)?.push({ row, lines, heightPx });
    leftPx -= heightPx;
  }
  return pages;
}

function linesMarkup(lines: RowLines, { xPx }: Columns, topPx: number, palette: Palette): string {
  return lines
    .map((cell, index) => {
      let yPx = topPx;
      return cell
        .map(({ text, sizePx, weight, tone }) => {
          const line = textLine(text, xPx[index] ?? 0, yPx, { sizePx, weight, colour: palette[tone] });
          yPx += linesPx(1, sizePx);
          return line;
        })
        .join("");
    })
    .join("");
}

/** The rows of a page; of one that goes on overleaf, as much as stands there. */
function pageRows(parts: readonly RowPart[], { rows }: FrameTable): FrameTablePage["rows"] {
  return parts.map(({ row, lines }) => {
    const whole = rows[row]?.cells ?? [];
    const isWhole = parts.length > 0 && whole.every((cell, index) => lineWords(lines[index] ?? []) === cellWords(cell));
    return isWhole ? whole : lines;
  });
}

function cellWords(cell: readonly CellText[]): string {
  return cell
    .map(({ text }) => printable(text))
    .join(" ")
    .replace(/\s/gu, "");
}

function lineWords(lines: readonly CellLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s/gu, "");
}

/** A page of a table: its markup, and which of its rows stand there. */
export interface TablePage {
  readonly body: string;
  readonly rows: readonly number[];
  readonly shape: FrameTablePage;
}

/** A table on as many pages as it needs, its head on each; text wraps and nothing is cut. */
export function tablePages(table: FrameTable, box: Box, palette: Palette): TablePage[] {
  const columns = columnsOf(table, box.xPx, box.widthPx);
  const headStyle = { sizePx: headSizePx, weight: 600, tone: "muted" } as const;
  const head = rowLines(
    table.head.map((text) => [{ ...headStyle, text }]),
    columns,
  );
  const headPx = Math.max(0, ...head.map(cellHeightPx)) + 10;
  const rows = table.rows.map(({ cells }) => rowLines(cells, columns));
  return partedRows(rows, box.heightPx * filledShare - headPx).map((parts) => {
    let yPx = box.yPx + headPx;
    const shown = parts.map(({ row, lines, heightPx }) => {
      const { subject = null, words = "" } = table.rows[row] ?? {};
      const ground = { xPx: box.xPx, yPx, widthPx: box.widthPx, heightPx };
      const body = linesMarkup(lines, columns, yPx + padPx.above, palette);
      yPx += heightPx;
      return datumOf(subject, words, ground, body) + ruleAt(box.xPx, yPx - 2, box.widthPx, palette.grid);
    });
    const above = linesMarkup(head, columns, box.yPx, palette);
    const rule = ruleAt(box.xPx, box.yPx + headPx - 2, box.widthPx, palette.rule);
    const own = [...new Set(parts.map(({ row }) => row))];
    const shape: FrameTablePage = {
      kind: "table",
      name: "Table",
      altText: own.flatMap((row) => table.rows[row]?.words ?? []).join("\n"),
      box,
      widthsPx: columns.widthPx.map((px) => px + padPx.across),
      head: table.head,
      rows: pageRows(parts, table),
    };
    return { body: above + rule + shown.join(""), rows: own, shape };
  });
}
