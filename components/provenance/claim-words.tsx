import { wordsInText } from "../../lib/document/words-in-text";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import { textOfReport } from "../../lib/ledger/text";

interface ClaimWordsProps {
  readonly claim: Claim;
  readonly ledger: Ledger;
}

/**
 * The words that a claim was read from: within their sentence where the log keeps the report's text, else alone, as always on paper. The
 * text itself is never sent, nor any of it to a file.
 */
export function ClaimWords({ claim: { report: id, anchor }, ledger }: ClaimWordsProps) {
  const report = ledger.reports.get(id);
  const text = report === undefined ? null : textOfReport(report, ledger.texts);
  const { start, end, exact } = anchor;
  if (text === null || text.slice(start, end) !== exact) return <p className="text-base">“{exact}”</p>;
  const { before, after } = wordsInText(text, start, end);
  return (
    <p className="text-base">
      “<span className="text-muted print:hidden">{before}</span>
      {exact}
      <span className="text-muted print:hidden">{after}</span>”
    </p>
  );
}
