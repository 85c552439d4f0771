import { statedByText } from "../../lib/format/attribution";
import { instantText } from "../../lib/format/instant";
import { placeSetText } from "../../lib/format/place";
import { capitalised, uncapitalised } from "../../lib/format/typography";
import { valueSentenceText } from "../../lib/format/value";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { Report } from "../../lib/ledger/report";
import { claimElementId, WordsLink } from "./claim-address";
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
  const id = claimElementId(claim.id);
  const href = measureHref(claim.event, claim.measure, ledger, query);
  const attributor = claim.attributedTo === null ? null : (ledger.attributors.get(claim.attributedTo) ?? null);
  const withdrawn = ledger.standings.get(claim.id)?.withdrawn ?? null;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-figure`}
      className="grid scroll-mt-4 target:bg-grid target:shadow-[0_0_0_0.5rem_var(--grid)] gap-x-6 gap-y-1 border-t border-grid py-3 text-sm sm:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]"
    >
      <div>
        <p id={`${id}-figure`} className={withdrawn === null ? "font-semibold" : "text-muted line-through"}>
          {capitalised(valueSentenceText(claim))}
        </p>
        <p className="text-muted">{placeSetText(claim.places, ledger.places)}</p>
      </div>
      <div className="max-w-measure space-y-1">
        <ClaimWords claim={claim} ledger={ledger} />
        <p>
          {capitalised(statedByText(attributor))}
          <span className="text-muted">
            {" · "}
            {claim.asOf === null ? "time not printed" : `as of ${instantText(claim.asOf)}`}
          </span>
        </p>
        {claim.inferred && <p>Read into the words: {claim.inferred}</p>}
        {claim.note && <p>{claim.note}</p>}
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
      </div>
    </article>
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
