import type { Table } from "../../lib/document/table";
import { rowsHead } from "../../lib/document/words-table";
import type { Days } from "../../lib/series/grain";

/** What a page shows of a table. Each row has one cell for each column: its text, and what stands beside it. */
export interface TableContent {
  readonly caption: string;
  /** What the rows are, over their names. */
  readonly head: string;
  readonly columns: readonly { readonly measure: string; readonly label: string }[];
  readonly rows: readonly {
    readonly event: string;
    readonly label: string;
    readonly detail: string | null;
    readonly days?: Days;
    readonly cells: readonly (readonly [text: string, ...notes: string[]])[];
  }[];
}

/** A table without what stands behind its words, which would be sent to the browser along with them. */
export function tableContent({ caption, columns, rows }: Table): TableContent {
  return {
    caption,
    head: rowsHead({ rows }),
    columns: columns.map(({ measure, label }) => ({ measure, label })),
    rows: rows.map(({ event, label, detail, days, cells }) => ({
      event,
      label,
      detail,
      ...(days === undefined ? {} : { days }),
      cells: cells.map(({ text, notes }) => [text, ...notes]),
    })),
  };
}
