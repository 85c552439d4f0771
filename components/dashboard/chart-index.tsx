import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { sourcedFigure } from "../charts/drawn";
import { chartIds, charts } from "../charts/registry";

/** Every chart with its question, its unit and scope, and the measures it shows now. */
export function ChartIndex({ selection }: { readonly selection: Selection }) {
  return (
    <ul className="mt-8 border-b border-grid">
      {chartIds.map((id) => {
        const { subtitle, table } = sourcedFigure(id, selection).figure;
        return (
          <li key={id} className="grid gap-x-10 gap-y-2 border-t border-grid py-6 md:grid-cols-[1fr_2fr]">
            <h2>
              <a href={`/charts/${id}${queryString(selection.query)}`}>{charts[id].name}</a>
            </h2>
            <div className="max-w-measure space-y-1">
              <p className="text-lg">{charts[id].question}</p>
              <p>{subtitle}</p>
              <p className="text-sm text-muted">{table.columns.map(({ label }) => label).join(" · ")}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
