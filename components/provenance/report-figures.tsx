import { statedByText } from "../../lib/format/attribution";
import { instantText } from "../../lib/format/instant";
import { capitalised, uncapitalised } from "../../lib/format/typography";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { Report } from "../../lib/ledger/report";
import { WordsLink } from "./claim-address";
import { ClaimRemarks, ClaimRow } from "./claim-row";
import { ClaimWords } from "./claim-words";
import { EventLink, measureHref } from "./event-link";
import { claimsInOrder } from "./report-table";

interface ReportFigureProps {
  readonly claim: Claim;
  readonly report: Report;
  readonly ledger: Ledger;
  readonly query: string;
}

function ReportFigure({ claim, report, ledger, query }: ReportFigureProps) {
  const { label } = measureOf(claim.measure);
  const href = measureHref(claim.event, claim.measure, ledger, query);
  const attributor = claim.attributedTo === null ? null : (ledger.attributors.get(claim.attributedTo) ?? null);
  const withdrawn = ledger.standings.get(claim.id)?.withdrawn ?? null;
  return (
    <ClaimRow
      claim={claim}
      ledger={ledger}
      figureClass={withdrawn === null ? "font-semibold" : "text-muted line-through"}
    >
      <ClaimWords claim={claim} ledger={ledger} />
      <p>
        {capitalised(statedByText(attributor))}
        <span className="text-muted">
          {" · "}
          {claim.asOf === null ? "time not printed" : `as of ${instantText(claim.asOf)}`}
        </span>
      </p>
      <ClaimRemarks claim={claim} />
      {withdrawn !== null && (
        <p>
          <strong>Withdrawn from the ledger.</strong> Reason given: {withdrawn}
        </p>
      )}
      <p className="flex flex-wrap gap-x-5 *:py-px">
        <WordsLink claim={claim} report={report} />
        {href && (
          <a href={href}>
            All claims: {uncapitalised(label)}
            <span className="sr-only">, {ledger.events.get(claim.event)?.label}</span>
          </a>
        )}
      </p>
    </ClaimRow>
  );
}

/** All figures read from a report, by what they are about, each in the order of its words in the text. */
export function ReportFigures({ report, ledger, query }: Omit<ReportFigureProps, "claim">) {
  const claims = claimsInOrder(report.id, ledger);
  const events = [...new Set(claims.map(({ event }) => event))];
  return events.map((event) => (
    <section key={event} aria-labelledby={`about-${event}`} className="pt-10">
      <h2 id={`about-${event}`} className="pb-3">
        <EventLink id={event} ledger={ledger} query={query} />
      </h2>
      {claims
        .filter((claim) => claim.event === event)
        .map((claim) => (
          <ReportFigure key={claim.id} claim={claim} report={report} ledger={ledger} query={query} />
        ))}
    </section>
  ));
}
