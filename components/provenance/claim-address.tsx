import { publisherText } from "../../lib/format/attribution";
import { anchorHref } from "../../lib/ledger/anchor";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import type { Report } from "../../lib/ledger/report";
import { eventPage } from "./event-link";

/** The id of a claim's element on the attack, report and data pages. */
export function claimElementId(id: string): string {
  return `claim-${id}`;
}

/** Where a claim is accounted for: on the page of `hereEvent` (null: no event's) itself when it is about that, else on its own event's. */
export function claimHref(claim: Claim, hereEvent: string | null, ledger: Ledger, query: string): string {
  const fragment = `#${claimElementId(claim.id)}`;
  if (claim.event === hereEvent) return fragment;
  return `${eventPage(claim.event, ledger, query) ?? ""}${fragment}`;
}

interface ReportLinkProps {
  readonly claim: Claim;
  readonly ledger: Ledger;
  readonly query: string;
}

/** The link to a claim in its report's record; nothing for a report that was withdrawn. */
export function ReportLink({ claim, ledger, query }: ReportLinkProps) {
  if (!ledger.reports.has(claim.report)) return null;
  return (
    <a href={`/reports/${claim.report}${query}#${claimElementId(claim.id)}`}>
      Report record<span className="sr-only"> with this figure among the others it gives</span>
    </a>
  );
}

/** The link that opens the article at a claim's words; where no address is printed, the statement that there is none. */
export function WordsLink({ claim, report }: { readonly claim: Claim; readonly report: Report | undefined }) {
  const href = anchorHref(report?.url ?? null, claim.anchor);
  if (report === undefined || href === null) {
    return <span className="text-muted">The report’s address is not printed in the copy at hand.</span>;
  }
  return (
    <a href={href} rel="external">
      Open the article at these words <span className="text-muted">({report.publisher ?? publisherText(report)})</span>
    </a>
  );
}
