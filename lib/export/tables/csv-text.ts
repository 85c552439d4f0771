import { csvFormatRow } from "d3-dsv";
import type { DataTable, Datum } from "./column";

/** Text that no spreadsheet takes for a formula: one that starts like a formula gets an apostrophe before it. */
function plainText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cellText(datum: Datum): string {
  if (datum === null) return "";
  return typeof datum === "string" ? plainText(datum) : String(datum);
}

function line(cells: readonly string[]): string {
  return `${csvFormatRow([...cells])}\r\n`;
}

/**
 * A table as comma-separated values (RFC 4180, lines end in CRLF): the columns' names; with `hasTags` their HXL tags as the second line; then a
 * line for each row, with nothing at all for a blank.
 */
export function csvTableText<Name extends string>({ columns, rows }: DataTable<Name>, hasTags = false): string {
  return [
    line(columns.map(({ name }) => name)),
    ...(hasTags ? [line(columns.map(({ hxl }) => hxl))] : []),
    ...rows.map((row) => line(columns.map(({ name }) => cellText(row[name])))),
  ].join("");
}
