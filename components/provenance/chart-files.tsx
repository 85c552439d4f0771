import { chartIds, charts } from "../charts/registry";
import type { LinkedFormat } from "../take-away/format";

interface FilesProps {
  readonly name: string;
  /** Where it stands as a page. */
  readonly page: string;
  /** Where its files are, up to the dot before their format. */
  readonly path: string;
  readonly query: string;
  readonly formats: readonly LinkedFormat[];
}

function Files({ name, page, path, query, formats }: FilesProps) {
  return (
    <li className="grid gap-x-4 sm:grid-cols-[14rem_1fr]">
      <a href={`${page}${query}`} className="font-semibold">
        {name}
      </a>
      <span className="flex flex-wrap gap-x-4">
        {formats.map(({ label, extension }) => (
          <a key={extension} href={`${path}.${extension}${query}`}>
            {label}
            <span className="sr-only"> of “{name}”</span>
          </a>
        ))}
        <a href={`${page}${query}#take-away`}>
          Sizes, link, citation<span className="sr-only"> of “{name}”</span>
        </a>
      </span>
    </li>
  );
}

interface ChartFilesProps {
  readonly query: string;
  readonly formats: readonly LinkedFormat[];
  /** The formats that hold all charts of the front page together. */
  readonly pageFormats: readonly LinkedFormat[];
}

/** The front page as a whole and every chart in every format, and what each format holds. */
export function ChartFiles({ query, formats, pageFormats }: ChartFilesProps) {
  return (
    <>
      <ul className="space-y-2">
        <Files name="The whole front page" page="/" path="/dashboard" query={query} formats={pageFormats} />
        {chartIds.map((chart) => (
          <Files
            key={chart}
            name={charts[chart].name}
            page={`/charts/${chart}`}
            path={`/charts/${chart}`}
            query={query}
            formats={formats}
          />
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
