import { type ChartId, chartIds, charts } from "../charts/registry";

/** The charts, by name and question, without the one the reader is at. */
export function OtherCharts({ except }: { readonly except: ChartId | null }) {
  const others = chartIds.filter((id) => id !== except);
  return (
    <nav aria-labelledby="other-charts" className="mt-12 border-t border-grid pt-5">
      <h2 id="other-charts" className="text-lg">
        {except === null ? "Charts" : "Other charts"}
      </h2>
      <ul className="mt-3 space-y-2">
        {others.map((id) => (
          <li key={id}>
            <a href={`/charts/${id}`} className="font-semibold">
              {charts[id].name}
            </a>
            : {charts[id].question}
          </li>
        ))}
      </ul>
    </nav>
  );
}
