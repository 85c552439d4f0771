import type { Selection } from "../../lib/query/selection";
import { type ChartId, chartIds, charts } from "../charts/registry";
import type { OfferedFiles } from "../take-away/format";

type Subject = { readonly kind: "chart"; readonly id: ChartId } | { readonly kind: "dashboard" | "ledger" };

/** The formats that files of a chart, or of the front page as a whole, are made in, of as many attacks as a selection has. */
export type FilesOf = (subject: Subject, selection: Selection) => OfferedFiles;

interface Listed {
  readonly name: string;
  /** Where it stands as a page. */
  readonly page: string;
  /** Where its files are, up to the dot before their format. */
  readonly path: string;
  readonly files: OfferedFiles;
}

function Files({ name, page, path, query, files }: Listed & { readonly query: string }) {
  return (
    <li className="grid gap-x-4 sm:grid-cols-[14rem_1fr]">
      <a href={`${page}${query}`} className="font-semibold">
        {name}
      </a>
      <span className="flex flex-wrap gap-x-4">
        {files.formats.map(({ label, extension }) => (
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
  readonly selection: Selection;
  readonly query: string;
  readonly filesOf: FilesOf;
}

/** The front page as a whole and every chart in every format that it is made in, what each format holds, and why others are not made. */
export function ChartFiles({ selection, query, filesOf }: ChartFilesProps) {
  const page: Listed = {
    ...{ name: "The whole front page", page: "/", path: "/dashboard" },
    files: filesOf({ kind: "dashboard" }, selection),
  };
  const ofCharts = chartIds.map((id): Listed => {
    const path = `/charts/${id}`;
    return { name: charts[id].name, page: path, path, files: filesOf({ kind: "chart", id }, selection) };
  });
  const leftOut = ofCharts.map(({ files }) => files.leftOut).find((why) => why !== null);
  const held = new Map(ofCharts.flatMap(({ files }) => files.formats.map(({ label, holds }) => [label, holds])));
  return (
    <>
      <ul className="space-y-2">
        {[page, ...ofCharts].map((listed) => (
          <Files key={listed.path} {...listed} query={query} />
        ))}
      </ul>
      <ul className="mt-4 space-y-1 text-sm text-muted">
        {[...held].map(([label, holds]) => (
          <li key={label}>
            {label}: {holds}
          </li>
        ))}
      </ul>
      {leftOut !== undefined && <p className="mt-4 max-w-measure text-sm text-muted">{leftOut}</p>}
    </>
  );
}
