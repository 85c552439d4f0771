import { instantText } from "../../lib/format/instant";
import { numberText } from "../../lib/format/number";
import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import { attacksByNight, type Ledger, periodsByStart } from "../../lib/ledger/fold";
import { claimCounts } from "./claim-counts";

/** How much of what the ledger holds, in numbers. */
export function LedgerCounts({ ledger }: { readonly ledger: Ledger }) {
  const { standing } = claimCounts(ledger);
  const withdrawn = ledger.claims.size - standing;
  const counts = [
    { name: "Attacks", n: attacksByNight(ledger).length },
    { name: "Reports", n: ledger.reports.size },
    { name: "Claims", n: standing },
    { name: "Context periods", n: periodsByStart(ledger).length },
    ...(withdrawn > 0 ? [{ name: "Claims withdrawn", n: withdrawn }] : []),
  ];
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-4">
      {counts.map(({ name, n }) => (
        <div key={name}>
          <dt className="text-sm text-muted">{name}</dt>
          <dd className="text-figure font-semibold tabular-nums">{numberText(n)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the ledger stands: the number and the whole hash of its last entry, and when that was recorded. */
export function LedgerRevision({ ledger }: { readonly ledger: Ledger }) {
  const { revision, recordedAt } = ledger;
  return (
    <div className="space-y-1">
      <p className="font-semibold">{capitalised(ledgerRevisionText(revision))}</p>
      {recordedAt !== null && <p>Last entry recorded on {instantText(recordedAt)}.</p>}
      {revision.hash !== "" && (
        <p className="text-sm text-muted">
          Hash of the last entry and of all before it: <code className="break-all">{revision.hash}</code>
        </p>
      )}
    </div>
  );
}
