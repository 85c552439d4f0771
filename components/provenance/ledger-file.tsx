import type { Selection } from "../../lib/query/selection";
import type { FilesOf } from "./chart-files";

interface LedgerFileProps {
  readonly selection: Selection;
  readonly query: string;
  readonly filesOf: FilesOf;
}

/** The way to every claim as one archive, or why it is not made of so much. */
export function LedgerFile({ selection, query, filesOf }: LedgerFileProps) {
  const { formats, leftOut } = filesOf({ kind: "ledger" }, selection);
  return (
    <div className="mb-6 max-w-measure space-y-1">
      {formats.map(({ extension, label }) => (
        <p key={extension}>
          <a href={`/data.${extension}${query}`} className="font-semibold">
            Every claim in the ledger ({label})
          </a>
          : all claims with their words and reports as tables, and as records that another ledger takes in at its{" "}
          <code>/data/import</code>. The texts of reports are not in it.
        </p>
      ))}
      {leftOut !== null && <p className="text-sm text-muted">{leftOut}</p>}
    </div>
  );
}
