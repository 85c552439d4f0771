import type { ToldImport, ToldPart } from "../../lib/import/told-import";
import { mainButtonClass } from "../review/looks";

function PartSection({
  part: { heading, lines, moreLines },
  isOpen,
}: {
  readonly part: ToldPart;
  readonly isOpen: boolean;
}) {
  return (
    <details open={isOpen} className="border-t border-rule py-3">
      <summary className="min-h-8 w-fit cursor-pointer font-semibold">{heading}</summary>
      <ul className="mt-2 max-w-3xl space-y-1 text-sm">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move
          <li key={index} className="wrap-anywhere">
            {line}
          </li>
        ))}
        {moreLines > 0 && (
          <li className="text-muted">and {moreLines} more; the command line prints all of them with --all</li>
        )}
      </ul>
    </details>
  );
}

interface ImportReportProps {
  /** The upload's id and the file's name. */
  readonly upload: string;
  readonly name: string;
  readonly told: ToldImport;
}

/** What importing a file would do, and the button that does it; without one where the file has problems or nothing is new. */
export function ImportReport({ upload, name, told }: ImportReportProps) {
  const { summary, parts, draftCount, usedCount, problemCount } = told;
  return (
    <>
      <p className="mt-3 mb-5 max-w-measure text-lg wrap-anywhere">
        <strong>{name}</strong>. {summary}
      </p>
      {draftCount > 0 && (
        <form action="/data/import/confirm" method="post" className="mb-6">
          <input type="hidden" name="upload" value={upload} />
          <button type="submit" className={mainButtonClass}>
            Record it
          </button>
          <p className="mt-2 text-sm text-muted">As one append: all of it or nothing. Nothing is recorded before.</p>
        </form>
      )}
      {problemCount === 0 && draftCount === 0 && (
        <p className="mb-6">
          {usedCount > 0
            ? "The ledger has all of it already; there is nothing to record."
            : "No row of it gives a figure that can be recorded; what is left out, and why, stands below."}
        </p>
      )}
      {parts.map((part, index) => (
        <PartSection key={part.heading} part={part} isOpen={index === 0} />
      ))}
      <p className="border-t border-rule pt-4">
        <a href="/data/import">Choose another file</a>
      </p>
    </>
  );
}
