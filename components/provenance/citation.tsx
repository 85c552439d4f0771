import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import type { Ledger } from "../../lib/ledger/fold";

/** What may be done with what is here, and how to cite it. */
export function Citation({ ledger }: { readonly ledger: Ledger }) {
  return (
    <div className="max-w-measure space-y-4">
      <p>
        Strike Ledger’s code and records are under the MIT licence; its text is in the file LICENSE. The reports belong
        to their publishers. What is kept of them here is facts: figures, a bibliographic record, and a few words by
        which each figure can be found again.
      </p>
      <p>
        Cite the report for a figure, with who stated it, and the ledger for the comparison. Name the ledger revision:
        figures change as reports are added, and a page or file with <code className="text-sm">rev</code> in its address
        keeps showing what that revision held.
      </p>
      <p className="border-l-2 border-grid pl-4">
        Strike Ledger, “[name of the chart or attack]”, {ledgerRevisionText(ledger.revision)}, with the figures of [who
        stated them] in [who printed them].
      </p>
      {ledger.revision.seq > 0 && (
        <p>
          <a href={`/data?rev=${ledger.revision.seq}`}>{capitalised("this page as recorded at this revision")}</a>
        </p>
      )}
    </div>
  );
}
