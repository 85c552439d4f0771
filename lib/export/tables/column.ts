/** A value of data. Null is a blank, which is never a zero. */
export type Datum = string | number | boolean | null;

/**
 * What a column holds: short text or an id, text to be read, an address on the web, a whole number, any number, true or false, a calendar day
 * (`YYYY-MM-DD`), or an instant (ISO 8601 in UTC).
 */
export type ColumnKind = "text" | "prose" | "address" | "whole" | "number" | "truth" | "day" | "instant";

/** A column of data: its name, unique in its table; what it holds, in a sentence; its HXL tag; and how wide it stands in a sheet, in digits. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly kind: ColumnKind;
  readonly says: string;
  readonly hxl: string;
  readonly widthChars: number;
}

/** Rows of data under their columns; a row may know more than its table's columns show. */
export interface DataTable<Name extends string = string> {
  readonly columns: readonly Column<Name>[];
  readonly rows: readonly Readonly<Record<Name, Datum>>[];
}

/** What several values of one column are put between. */
export const listSeparator = "; ";
