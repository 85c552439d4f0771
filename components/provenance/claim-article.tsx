import { publisherText, statedByText } from "../../lib/format/attribution";
import { dayText } from "../../lib/format/day";
import { instantText } from "../../lib/format/instant";
import { setAsideReasonText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import { valueSentenceText } from "../../lib/format/value";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import type { SetAside } from "../../lib/ledger/statements";
import { claimHref, ReportLink, WordsLink } from "./claim-address";
import { ClaimRemarks, ClaimRow } from "./claim-row";
import { ClaimWords } from "./claim-words";
import { eventPage } from "./event-link";

interface ClaimArticleProps {
  readonly claim: Claim;
  readonly ledger: Ledger;
  /** Why the claim is set aside; null for one that the figure stands on. */
  readonly setAside: SetAside | null;
  /** The reader's standpoint, as `standpoint` gives it. */
  readonly query: string;
}

function withdrawalReason({ id, report }: Claim, { standings }: Ledger): string | null {
  return standings.get(id)?.withdrawn ?? standings.get(report)?.withdrawn ?? null;
}

function SetAsideLine({
  setAside,
  ledger,
  query,
  here,
}: Pick<ClaimAccountProps, "ledger" | "query" | "here"> & { setAside: SetAside }) {
  const { claim, reason, because } = setAside;
  const instead = because === null ? undefined : ledger.claims.get(because);
  const withdrawn = reason === "withdrawn" ? withdrawalReason(claim, ledger) : null;
  return (
    <p>
      <strong>Set aside:</strong> {setAsideReasonText(reason)}.{withdrawn !== null && ` Reason given: ${withdrawn}`}
      {instead && (
        <>
          {" "}
          Instead stands{" "}
          <a href={claimHref(instead, here, ledger, query)}>
            {valueSentenceText(instead)}, {statedByText(attributorOf(instead, ledger))}
          </a>
          .
        </>
      )}
    </p>
  );
}

function attributorOf({ attributedTo }: Claim, ledger: Ledger) {
  return attributedTo === null ? null : (ledger.attributors.get(attributedTo) ?? null);
}

function Provenance({ claim, ledger, query, here }: Omit<ClaimAccountProps, "setAside">) {
  const report = ledger.reports.get(claim.report);
  const attributor = attributorOf(claim, ledger);
  return (
    <>
      <p>
        {capitalised(statedByText(attributor))}
        {attributor?.note && <span className="text-muted">. {attributor.note}</span>}
      </p>
      <p className="text-muted">
        {report === undefined ? (
          "The report was withdrawn from the ledger."
        ) : (
          <>
            {capitalised(publisherText(report))},{" "}
            <time dateTime={report.publishedOn}>{dayText(report.publishedOn)}</time>
            {report.publishedOnBasis.kind === "inferred" && (
              <>
                {" "}
                (
                <a
                  href={`${claim.event === here ? "" : (eventPage(claim.event, ledger, query) ?? "")}#report-${report.id}`}
                >
                  date inferred
                </a>
                )
              </>
            )}
          </>
        )}
        {" · "}
        {claim.asOf === null ? "time not printed" : <>as of {instantText(claim.asOf)}</>}
      </p>
    </>
  );
}

interface ClaimAccountProps extends ClaimArticleProps {
  /** The event on whose page this stands, so that links to what is on it stay there; null elsewhere. */
  readonly here: string | null;
}

/** What is known of a claim besides its figure: its words, who said and who printed it, when, why it is set aside, the ways to it. */
export function ClaimAccount({ claim, ledger, setAside, query, here }: ClaimAccountProps) {
  return (
    <>
      <ClaimWords claim={claim} ledger={ledger} />
      <Provenance claim={claim} ledger={ledger} query={query} here={here} />
      <ClaimRemarks claim={claim} />
      {setAside && <SetAsideLine setAside={setAside} ledger={ledger} query={query} here={here} />}
      <p className="flex flex-wrap gap-x-5 *:py-px">
        <WordsLink claim={claim} report={ledger.reports.get(claim.report)} />
        <ReportLink claim={claim} ledger={ledger} query={query} />
      </p>
    </>
  );
}

/**
 * One claim with all that is known of it: the figure in words, the words it was read from, who said and who printed it, when, and
 * the way to the article. Its element's id is `claimElementId`.
 */
export function ClaimArticle({ claim, ledger, setAside, query }: ClaimArticleProps) {
  return (
    <ClaimRow claim={claim} ledger={ledger} figureClass={setAside === null ? "font-semibold" : "text-muted"}>
      <ClaimAccount claim={claim} ledger={ledger} setAside={setAside} query={query} here={claim.event} />
    </ClaimRow>
  );
}
