import { largestFileBytes } from "../reading/bounded-bytes";
import { decodedText } from "../reading/decoded-text";
import { ReadingError } from "../reading/reading-error";
import { delimitedRows, delimiterOf } from "./delimited";
import { type Finding, ImportError } from "./findings";

/** A row of a table by its columns' names, trimmed; a column that the file has not is "". */
export interface TableRow {
  readonly line: number;
  readonly cell: (column: string) => string;
}

/** A file as a table: its columns, its rows in order, and what had to be guessed of its bytes, null where nothing. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly guess: string | null;
  /** Rows with more or fewer cells than the header. */
  readonly problems: readonly Finding[];
}

function decodedBytes(bytes: Uint8Array) {
  if (bytes.length > largestFileBytes) throw new ImportError(`has over ${largestFileBytes / 1_000_000} MB; split it`);
  try {
    return decodedText(bytes);
  } catch (error) {
    if (error instanceof ReadingError) throw new ImportError(error.message);
    throw error;
  }
}

/**
 * The table that a file's bytes are: UTF-8 or UTF-16 with or without its mark, with commas, semicolons or tabs. Rows whose cells do not match
 * the header are among `problems` and not among `rows`. Throws an `ImportError` for bytes that are no table, and for a column named twice.
 */
export function tableOf(bytes: Uint8Array): Table {
  const { text: marked, guess } = decodedBytes(bytes);
  const text = marked.replace(/^\uFEFF/, "");
  const [header, ...body] = delimitedRows(text, delimiterOf(text));
  if (header === undefined) throw new ImportError("is empty; a table has a header and rows");
  const columns = header.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twice !== undefined) throw new ImportError(`line ${header.line}: the column "${twice}" stands twice; rename one`);
  const at = new Map(columns.map((name, index) => [name, index]));
  const problems: Finding[] = [];
  const rows: TableRow[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== columns.length) {
      const says = `${cells.length} cells under a header of ${columns.length}; quote cells that hold commas`;
      problems.push({ line, column: null, says });
      continue;
    }
    rows.push({ line, cell: (column) => cells[at.get(column) ?? -1]?.trim() ?? "" });
  }
  return { columns, rows, guess, problems };
}
