"use client";

import { datumHref, daysHref } from "./datum-href";
import type { TableContent } from "./table-content";

interface DataTableProps {
  readonly table: TableContent;
  /** What links carry: from where the reader looks at the ledger ("" or "?…"). */
  readonly standpoint: string;
}

/**
 * A chart's figures as a table; each leads to its claims, and a row of several attacks to these. It runs in the browser too, so that a page sends its words, and not each of its
 * elements, beside its HTML.
 */
export function DataTable({ table, standpoint }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={table.caption} tabIndex={0}>
      <table className="data-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.head}</th>
            {table.columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ event, label, detail, days, cells }) => (
            <tr key={`${event} ${detail}`}>
              <th scope="row">
                {days === undefined ? label : <a href={daysHref(days, standpoint)}>{label}</a>}
                {detail === null ? null : <small>{detail}</small>}
              </th>
              {table.columns.map(({ measure, label: column }, at) => {
                const [text, ...notes] = cells[at] ?? [];
                return (
                  <td key={column}>
                    {days === undefined ? <a href={datumHref(event, measure, standpoint)}>{text}</a> : text}
                    {notes.map((note) => (
                      <small key={note}>{note}</small>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
