import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import type { Revision } from "../../lib/ledger/entry";

/** The foot of every page: the ledger's revision, the method and the licence. A null revision says that the ledger cannot be read. */
export function SiteFooter({ revision }: { readonly revision: Revision | null }) {
  return (
    <footer className="border-t border-grid text-sm text-muted">
      <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6">
        <p>
          {revision === null ? "The ledger cannot be read at the moment." : capitalised(ledgerRevisionText(revision))}
        </p>
        <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <a href="/method" className="py-0.5">
            How figures are read
          </a>
          <a href="/data" className="py-0.5">
            Data
          </a>
          <span>MIT licence</span>
        </p>
      </div>
    </footer>
  );
}
