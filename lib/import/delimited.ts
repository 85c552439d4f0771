import { numberText } from "../format/number";
import { ImportError } from "./findings";

/** A row of a file: the line that it begins on, 1 for the first, and its cells as they stand, without quotation marks. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const mostRows = 500_000;
const mostCells = 400;
const longestCell = 200_000;

const delimiters = [",", ";", "\t"] as const;

/** What cells are put between: whichever of comma, semicolon and tab stands most often, outside quotes, in the first line. */
export function delimiterOf(text: string): string {
  const [first = ""] = text.replaceAll(/"[^"]*"/g, "").split(/\r\n|\r|\n/, 1);
  const counts = delimiters.map((sign) => first.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

function endOfQuoted(text: string, from: number, line: number): number {
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new ImportError(`line ${line}: a quotation mark is opened and never closed; close it`);
    if (text[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/**
 * A text as rows (RFC 4180; CRLF, CR and LF alike; a quoted cell may hold line breaks), empty lines left out. Not by d3-dsv, which tells no
 * line, and reads on to the end of the file where a quotation mark is never closed. Throws an `ImportError`, with the line, for quotation
 * marks that do not match and for more rows, cells or letters than a table has.
 */
export function delimitedRows(text: string, delimiter: string): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  const endOfBare = new RegExp(`[${delimiter === "\t" ? "\\t" : delimiter}\\r\\n]`, "g");
  let [at, line] = [0, 1];
  while (at < text.length) {
    const cells: string[] = [];
    const startedOn = line;
    for (;;) {
      let cell: string;
      if (text[at] === '"') {
        const end = endOfQuoted(text, at + 1, line);
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        line += lineBreaks(cell);
        at = end + 1;
        if (at < text.length && text[at] !== delimiter && text[at] !== "\r" && text[at] !== "\n")
          throw new ImportError(`line ${line}: text follows a closing quotation mark; double the marks within a cell`);
      } else {
        endOfBare.lastIndex = at;
        const end = endOfBare.exec(text)?.index ?? text.length;
        cell = text.slice(at, end);
        at = end;
      }
      if (cell.length > longestCell)
        throw new ImportError(`line ${startedOn}: a cell has over ${numberText(longestCell)} letters; shorten it`);
      cells.push(cell);
      if (cells.length > mostCells)
        throw new ImportError(`line ${startedOn}: has over ${mostCells} cells; leave columns out`);
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    line += 1;
    if (cells.length > 1 || cells[0]?.trim() !== "") rows.push({ line: startedOn, cells });
    if (rows.length > mostRows) throw new ImportError(`has over ${numberText(mostRows)} rows; split the file`);
  }
  return rows;
}
