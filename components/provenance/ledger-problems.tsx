import { numberText } from "../../lib/format/number";
import type { EntryProblem } from "../../lib/ledger/standing";

/** The entries of the log that could not be read, each with its place and what is wrong; says so when there is none. */
export function LedgerProblems({ problems }: { readonly problems: readonly EntryProblem[] }) {
  if (problems.length === 0) return <p>Every entry of the ledger could be read.</p>;
  return (
    <ul className="max-w-measure list-disc space-y-2 pl-6">
      {problems.map(({ seq, id, problem }) => (
        <li key={seq}>
          Entry {numberText(seq)}, <code className="text-sm">{id}</code>: {problem}
        </li>
      ))}
    </ul>
  );
}
