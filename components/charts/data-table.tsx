import type { Table } from "../../lib/document/table";
import type { MeasureId } from "../../lib/ledger/measures/registry";

interface DataTableProps {
  readonly table: Table;
  readonly hrefOf: (event: string, measure: MeasureId) => string;
}

/** A chart's figures as a table; each leads to its claims. */
export function DataTable({ table, hrefOf }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={table.caption} tabIndex={0}>
      <table className="data-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Attack</th>
            {table.columns.map(({ measure, label }) => (
              <th key={measure} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={`${row.event} ${row.detail}`}>
              <th scope="row">
                {row.label}
                {row.detail === null ? null : <small>{row.detail}</small>}
              </th>
              {row.cells.map((cell) => (
                <td key={cell.measure}>
                  <a href={hrefOf(row.event, cell.measure)}>{cell.text}</a>
                  {cell.notes.map((note) => (
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
