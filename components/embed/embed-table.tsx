import type { Table } from "../../lib/document/table";
import { rowsHead } from "../../lib/document/words-table";
import { datumHref, daysHref } from "../charts/datum-href";

interface EmbedTableProps {
  readonly table: Table;
  /** What links carry: from where the reader looks at the ledger ("" or "?…"). */
  readonly standpoint: string;
}

/** A chart's figures as a table; each leads to its claims. A page's own table runs in the browser too, where a frame has no React. */
export function EmbedTable({ table: { caption, columns, rows }, standpoint }: EmbedTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsHead({ rows })}</th>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ event, label, detail, days, cells }) => (
            <tr key={`${event} ${detail}`}>
              <th scope="row">
                {days === undefined ? label : <a href={daysHref(days, standpoint)}>{label}</a>}
                {detail === null ? null : <small>{detail}</small>}
              </th>
              {cells.map(({ measure, text, notes }, at) => (
                <td key={columns[at]?.label ?? measure}>
                  {days === undefined ? <a href={datumHref(event, measure, standpoint)}>{text}</a> : text}
                  {notes.map((note) => (
                    <small key={note}>{note}</small>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
