import type { Cell } from "write-excel-file/node";
import type { ColumnKind, Datum } from "../tables/column";

/** A cell as the library takes it; null is an empty one. */
export type SheetCell = Cell;

/** The most characters that a cell holds. */
const mostCharacters = 32_767;

const headHeightPt = 20;

const dayFormat = "yyyy-mm-dd";
const instantFormat = 'yyyy-mm-dd hh:mm "UTC"';

/**
 * Text as a cell gives it back character for character. A reader takes `_x0041_` for a character by its number, so an underscore that would
 * start such a number is given by its own. A name that every JavaScript object has finds no place in the library's index of texts; a
 * character that no file may hold, and that is left out on the way, makes it another.
 */
function cellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  const kept = escaped.length > mostCharacters ? `${escaped.slice(0, mostCharacters - 1)}…` : escaped;
  return kept in Object.prototype ? `${kept}\u0000` : kept;
}

/** How a cell's content stands in it: text apart from the numbers before it, and all at the top, since rows are as high as their longest text. */
const textPlace = { align: "left", alignVertical: "top", indent: 1 } as const;
/** Only what is true or false stands in the middle of its cell: by that its style is told from others. */
export const truthAlign = "center";

const numberPlace = { align: "right", alignVertical: "top" } as const;

/** Text in a cell, which stays text when it is edited even where it starts like a formula. Null where there is none. */
export function textCell(text: string | null, wrap = false): SheetCell {
  if (text === null || text === "") return null;
  const format = /^[=+\-@]/.test(text) ? { format: "@" } : {};
  return { value: cellText(text), type: String, ...textPlace, wrap, ...format };
}

/** The head of a column, over what it holds. */
export function headCell(name: string, kind: ColumnKind): SheetCell {
  const place = kind === "number" ? numberPlace : textPlace;
  return {
    value: name,
    type: String,
    height: headHeightPt,
    ...place,
    alignVertical: "center",
    fontWeight: "bold",
    backgroundColor: "#e8eaed",
    bottomBorderStyle: "thin",
    bottomBorderColor: "#5f6368",
  };
}

function addressCell(address: string): SheetCell {
  const link = { textColor: "#0b57d0", textDecoration: { underline: true } } as const;
  return { value: cellText(address), type: String, ...textPlace, ...link };
}

/** A value of data as a cell of its own kind: numbers as numbers, days and instants as dates, a blank as an empty cell. */
export function dataCell(datum: Datum, kind: ColumnKind): SheetCell {
  if (datum === null) return null;
  if (typeof datum === "boolean") return { value: datum, type: Boolean, align: truthAlign, alignVertical: "top" };
  if (typeof datum === "number") {
    if (kind === "whole") return { value: datum, type: Number, format: "0", ...textPlace };
    return { value: datum, type: Number, format: Number.isInteger(datum) ? "#,##0" : "#,##0.0##", ...numberPlace };
  }
  if (kind === "day") return { value: new Date(`${datum}T00:00:00Z`), type: Date, format: dayFormat, ...textPlace };
  if (kind === "instant") return { value: new Date(datum), type: Date, format: instantFormat, ...textPlace };
  return kind === "address" ? addressCell(datum) : textCell(datum, kind === "prose");
}
