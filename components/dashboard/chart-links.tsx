import { type Query, queryString } from "../../lib/query/query";
import { type ChartId, charts } from "../charts/registry";

interface ChartLinksProps {
  readonly chart: ChartId;
  readonly query: Query;
  readonly formats: readonly { readonly label: string; readonly extension: string }[];
}

/** Where a chart of the dashboard leads: its own page with filters, and its files. */
export function ChartLinks({ chart, query, formats }: ChartLinksProps) {
  const { name } = charts[chart];
  const asked = queryString(query);
  return (
    <p>
      <a href={`/charts/${chart}${asked}`}>Open “{name}”</a>
      {formats.map(({ label, extension }) => (
        <span key={extension}>
          {" · "}
          <a href={`/charts/${chart}.${extension}${asked}`}>
            {label}
            <span className="sr-only"> of “{name}”</span>
          </a>
        </span>
      ))}
    </p>
  );
}
