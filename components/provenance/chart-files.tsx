import { type ChartId, chartIds, charts } from "../charts/registry";

interface ChartFilesProps {
  readonly query: string;
  readonly formats: readonly { readonly label: string; readonly holds: string; readonly extension: string }[];
}

function href(chart: ChartId, extension: string, query: string): string {
  return `/charts/${chart}.${extension}${query}`;
}

/** Every chart in every format, and what each format holds. */
export function ChartFiles({ query, formats }: ChartFilesProps) {
  return (
    <>
      <ul className="space-y-2">
        {chartIds.map((chart) => (
          <li key={chart} className="grid gap-x-4 sm:grid-cols-[16rem_1fr]">
            <a href={`/charts/${chart}${query}`} className="font-semibold">
              {charts[chart].name}
            </a>
            <span className="flex gap-x-4">
              {formats.map(({ label, extension }) => (
                <a key={extension} href={href(chart, extension, query)}>
                  {label}
                  <span className="sr-only"> of “{charts[chart].name}”</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <ul className="mt-4 space-y-1 text-sm text-muted">
        {formats.map(({ label, holds }) => (
          <li key={label}>
            {label}: {holds}
          </li>
        ))}
      </ul>
    </>
  );
}
