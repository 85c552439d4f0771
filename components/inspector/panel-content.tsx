import type { Inspected } from "../../lib/document/inspection/inspected";
import { blankText, slotName, statedClaimText } from "../../lib/document/inspection/inspected-words";
import { setAsideReasonText } from "../../lib/format/status";
import { unsaidSentence } from "../../lib/format/unreported-sentence";
import type { Ledger } from "../../lib/ledger/fold";
import { measureHref } from "../provenance/event-link";
import { ClaimList } from "./claim-list";
import { FigureAccountView } from "./figure-account";
import { panelTitleId } from "./inspection";

interface PanelContentProps {
  readonly datum: Inspected;
  readonly ledger: Ledger;
  /** The reader's standpoint, as `standpointOf` gives it, with its "?". */
  readonly query: string;
}

function ThisClaim({ datum, ledger }: Omit<PanelContentProps, "query">) {
  const { claim, setAside } = datum;
  if (claim === null) return null;
  const standing =
    setAside === null ? "the figure below stands on it" : `set aside, ${setAsideReasonText(setAside.reason)}`;
  return (
    <p className="text-lg font-semibold">
      {statedClaimText(claim, ledger)}.
      <span className="block text-base font-normal">This mark is one claim: {standing}.</span>
    </p>
  );
}

/** The claims and figures about a measure that are there although its slot is empty. */
function BesideBlank({ datum, ledger, query }: PanelContentProps) {
  const { others, unused, reading } = datum;
  return (
    <>
      <ClaimList kept={[]} setAside={unused} shown={datum.claim} ledger={ledger} query={query} />
      {others.length > 0 && <p className="font-semibold">What is reported of it:</p>}
      {others.map((account) => (
        <FigureAccountView
          key={JSON.stringify([account.estimate.unit, account.estimate.subtype, account.estimate.places])}
          account={account}
          reading={reading}
          shown={datum.claim}
          ledger={ledger}
          query={query}
        />
      ))}
    </>
  );
}

function Blank(props: PanelContentProps) {
  const { datum, ledger } = props;
  const { alsoUnreported, beside } = datum;
  return (
    <>
      <p>{blankText(datum, ledger)}</p>
      {alsoUnreported.length > 0 && <p className="text-muted">{unsaidSentence(alsoUnreported)}.</p>}
      {[datum, ...beside].map((slot) => (
        <BesideBlank key={slot.measure} {...props} datum={slot} />
      ))}
    </>
  );
}

/** What the panel says of one datum: the figure in words, every claim behind it, what was set aside and why, and the ways on. */
export function PanelContent({ datum, ledger, query }: PanelContentProps) {
  const { event, measure, figure, reading } = datum;
  const page = measureHref(event.id, measure, ledger, query);
  return (
    <div className="space-y-3">
      <h2 id={panelTitleId} className="text-xl">
        <span className="block text-sm font-normal text-muted">{event.label}</span> {slotName(datum)}
      </h2>
      <ThisClaim datum={datum} ledger={ledger} />
      {figure === null ? (
        <Blank datum={datum} ledger={ledger} query={query} />
      ) : (
        <FigureAccountView account={figure} reading={reading} shown={datum.claim} ledger={ledger} query={query} />
      )}
      {page && (
        <p className="border-t border-grid pt-3">
          <a href={page}>
            {event.kind === "attack" ? "All that is reported of this attack" : "All that is reported of this period"}
          </a>
        </p>
      )}
    </div>
  );
}
