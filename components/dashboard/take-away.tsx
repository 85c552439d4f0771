import { type Query, queryString } from "../../lib/query/query";
import type { ChartId } from "../charts/registry";

interface TakeAwayProps {
  readonly chart: ChartId;
  readonly query: Query;
  readonly formats: readonly { readonly label: string; readonly holds: string; readonly extension: string }[];
}

/** The files of a chart as it is shown, with its filters. */
export function TakeAway({ chart, query, formats }: TakeAwayProps) {
  return (
    <section aria-labelledby="take-away" className="mt-12 border-t border-grid pt-5">
      <h2 id="take-away" className="text-lg">
        Take it away
      </h2>
      <p className="mt-1 max-w-measure text-sm text-muted">
        Each file holds what is shown above, and the ledger revision it was made from.
      </p>
      <ul className="mt-3 space-y-2">
        {formats.map(({ label, holds, extension }) => (
          <li key={extension}>
            <a href={`/charts/${chart}.${extension}${queryString(query)}`} className="font-semibold">
              {label}
            </a>
            : {holds}
          </li>
        ))}
      </ul>
    </section>
  );
}
