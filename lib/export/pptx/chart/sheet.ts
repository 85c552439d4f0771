import { element, escaped, textElement, valued } from "../xml";

/** A cell that reckons with others: the formula, and what it comes to now. */
export interface Reckoned {
  readonly formula: string;
  readonly value: number;
}

/** A cell of a chart's sheet; null is an empty one. */
export type SheetCell = string | number | boolean | null | Reckoned;

/** A column that a chart may draw from: which sheet it is on and where, its head, and a cell for each row below that. */
export interface Column {
  readonly sheet: string;
  readonly index: number;
  readonly head: string;
  readonly cells: readonly SheetCell[];
}

/** A sheet of a chart's workbook as it is filled, column by column; all have a cell for each of its rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly add: (head: string, cells: readonly SheetCell[]) => Column;
}

/** A sheet without columns. */
export function newSheet(name: string): Sheet {
  const columns: Column[] = [];
  return {
    name,
    columns,
    add: (head, cells) => {
      const column = { sheet: name, index: columns.length, head, cells };
      columns.push(column);
      return column;
    },
  };
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}

/** A column's cell below its head as formulas name it, `row` from 0. */
export function cellName({ sheet, index }: Column, row: number): string {
  return `${sheet}!${columnLetters(index)}${row + 2}`;
}

function heldBy(cell: SheetCell): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

function formula({ sheet, index }: Column, fromRow: number, count: number): string {
  const letters = columnLetters(index);
  const [first, last] = [`$${letters}$${fromRow}`, `$${letters}$${fromRow + count - 1}`];
  return `${sheet}!${count === 1 ? first : `${first}:${last}`}`;
}

function points(cells: readonly (string | number | boolean | null)[]): string[] {
  return cells.flatMap((cell, idx) =>
    cell === null || cell === "" ? [] : [element("c:pt", { idx }, textElement("c:v", String(cell)))],
  );
}

function range(column: Column, count: number): string {
  return textElement("c:f", formula(column, 2, count));
}

/** The first `count` rows of a column as numbers that a chart draws: where they stand, and what they are. An empty cell has no point. */
export function numberReference(column: Column, format: string, count = column.cells.length): string {
  const cells = column.cells.slice(0, count).map(heldBy);
  return element(
    "c:numRef",
    {},
    range(column, count),
    element(
      "c:numCache",
      {},
      textElement("c:formatCode", format),
      valued("c:ptCount", count),
      ...points(cells.map((cell) => (typeof cell === "number" ? cell : null))),
    ),
  );
}

/** A column as text. */
export function textReference(column: Column): string {
  const count = column.cells.length;
  const cache = element("c:strCache", {}, valued("c:ptCount", count), ...points(column.cells.map(heldBy)));
  return element("c:strRef", {}, range(column, count), cache);
}

/** A column's head as text: a series' name. */
export function headReference(column: Column): string {
  const cache = element("c:strCache", {}, valued("c:ptCount", 1), ...points([column.head]));
  return element("c:strRef", {}, textElement("c:f", formula(column, 1, 1)), cache);
}

/** The words of a column as the source of a series' labels ([MS-ODRAWXML] 2.24.3.9): where they stand and what they are. */
export function labelsReference(column: Column): string {
  const count = column.cells.length;
  return element(
    "c15:datalabelsRange",
    {},
    textElement("c15:f", formula(column, 2, count)),
    element("c15:dlblRangeCache", {}, valued("c:ptCount", count), ...points(column.cells.map(heldBy))),
  );
}

function cellXml(cell: SheetCell, reference: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return element("c", { r: reference }, element("v", {}, String(cell)));
  if (typeof cell === "boolean") return element("c", { r: reference, t: "b" }, element("v", {}, cell ? "1" : "0"));
  if (typeof cell === "object") {
    return element("c", { r: reference }, textElement("f", cell.formula), element("v", {}, String(cell.value)));
  }
  // A sheet takes _x0041_ for a letter by its number; what looks like one has its underscore written so (ISO/IEC 29500-1, 22.9.2.19).
  const plain = cell.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return element(
    "c",
    { r: reference, t: "inlineStr" },
    element("is", {}, element("t", { "xml:space": plain === plain.trim() ? null : "preserve" }, escaped(plain))),
  );
}

/** A sheet's rows as markup, the heads first. Empty cells are left out, text is text whatever it starts with. */
export function sheetRows({ columns }: Sheet): string {
  const count = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const head = columns.map((column) => column.head);
  const rows = Array.from({ length: count }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
  return [head, ...rows]
    .map((row, index) => {
      const cells = row.map((cell, column) => cellXml(cell, `${columnLetters(column)}${index + 1}`));
      return element("row", { r: index + 1 }, ...cells);
    })
    .join("");
}
