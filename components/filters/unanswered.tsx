import Link from "next/link";
import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { sourcedFigure } from "../charts/drawn";
import { type ChartId, charts } from "../charts/registry";

interface UnansweredProps {
  readonly chart: ChartId;
  readonly selection: Selection;
}

/** Which measures asked for a chart has nothing to show of, with the way to what it shows unasked; nothing where it shows them. */
export function Unanswered({ chart, selection }: UnansweredProps) {
  if (selection.attacks.length === 0) return null;
  const { unanswered } = sourcedFigure(chart, selection);
  if (unanswered === null) return null;
  return (
    <section aria-label="What this chart does not show" className="my-6 max-w-measure border-l-4 border-ink py-1 pl-4">
      <p>{unanswered}</p>
      <p>
        <Link
          href={`/charts/${chart}${queryString({ ...selection.query, measure: [] })}`}
          scroll={false}
          prefetch={false}
          className="font-semibold"
        >
          Show “{charts[chart].name}” with its own measures
        </Link>
      </p>
    </section>
  );
}
