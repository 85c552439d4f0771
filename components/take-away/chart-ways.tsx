import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { type ChartId, charts } from "../charts/registry";
import { Download } from "./download";
import type { OfferedFiles } from "./format";

interface ChartWaysProps {
  readonly chart: ChartId;
  readonly selection: Selection;
  readonly files: OfferedFiles;
  /** Whether it stands on its own page, which then needs no link. */
  readonly isAtHome?: boolean;
}

/** Where a chart leads from wherever it stands: its files, and its own page. */
export function ChartWays({ chart, selection: { ledger, query }, files, isAtHome = false }: ChartWaysProps) {
  const { name } = charts[chart];
  const path = `/charts/${chart}`;
  const asked = queryString(query);
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-1 print:hidden">
      <Download
        name={`“${name}”`}
        path={path}
        query={asked}
        seq={ledger.revision.seq}
        files={files}
        moreHref={`${path}${asked}#take-away`}
      />
      {isAtHome ? null : (
        <a href={`${path}${asked}`} className="inline-flex min-h-11 items-center">
          Open “{name}”
        </a>
      )}
    </div>
  );
}
