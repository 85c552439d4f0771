import { isReportedCell, type Table } from "./table";

/** A cell in words, with what stands beside it, a sentence or less each. */
export interface WordsCell {
  readonly text: string;
  readonly notes: readonly string[];
  /** False for one that only says that nothing is reported. */
  readonly isReported: boolean;
}

/** A table in words, for pages and slides that set it: a heading for each column, the first over the rows' names, and a cell for each other column. */
export interface WordsTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly head: WordsCell; readonly cells: readonly WordsCell[] }[];
}

/** What the rows of a table are: attacks, or the days of several. */
export function rowsHead({ rows }: Pick<Table, "rows">): string {
  return rows[0]?.days === undefined ? "Attack" : "Attacks of";
}

/** A chart's figures in words, attack by attack, or days by days. */
export function figuresInWords({ caption, columns, rows }: Table): WordsTable {
  return {
    caption,
    head: [rowsHead({ rows }), ...columns.map(({ label }) => label)],
    rows: rows.map(({ label, detail, cells }) => ({
      head: { text: label, notes: detail === null ? [] : [detail], isReported: true },
      cells: cells.map((cell) => ({
        text: cell.text,
        notes: cell.notes,
        isReported: isReportedCell(cell),
      })),
    })),
  };
}

/** A table in tables of at most so many columns beside the rows' names, about as many in each, with all rows in every one of them. */
export function columnParts(table: WordsTable, most: number): WordsTable[] {
  const [corner = "", ...columns] = table.head;
  const count = Math.max(1, Math.ceil(columns.length / most));
  const each = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, part) => {
    const own = <Item>(items: readonly Item[]) => items.slice(part * each, (part + 1) * each);
    const rows = table.rows.map(({ head, cells }) => ({ head, cells: own(cells) }));
    return { ...table, head: [corner, ...own(columns)], rows };
  });
}
