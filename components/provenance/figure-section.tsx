import { estimateLongText } from "../../lib/format/estimate";
import { estimateSentence } from "../../lib/format/estimate-sentence";
import { partsNoteText } from "../../lib/format/parts-note";
import { placeSetText } from "../../lib/format/place";
import { setAsideReasonText } from "../../lib/format/status";
import { subtypeText } from "../../lib/format/subtype";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { valueSentenceText } from "../../lib/format/value";
import type { Ledger } from "../../lib/ledger/fold";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { PartsNote } from "../../lib/ledger/reading";
import type { SetAside } from "../../lib/ledger/statements";
import type { FigureAccount, FigureRole } from "./account";
import { claimElementId } from "./claim-address";
import { ClaimArticle } from "./claim-article";
import { EstimateEnds } from "./estimate-ends";
import { unitName } from "./unit-name";

const roleLabels: Record<FigureRole, string | null> = {
  headline: null,
  beside: "for other ground, never added to the figure above",
  part: "for narrower ground, never added up",
  subset: "some of those counted, never added to them",
};

function LeftOut({ leftOut, ledger }: { readonly leftOut: readonly SetAside[]; readonly ledger: Ledger }) {
  if (leftOut.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="text-muted">
        {capitalised(countText(leftOut.length, "claim"))} not counted in this figure, and why
      </summary>
      <ul className="mt-2 max-w-measure space-y-1 border-l-2 border-grid pl-4">
        {leftOut.map(({ claim, reason }) => (
          <li key={claim.id}>
            <a href={`#${claimElementId(claim.id)}`}>
              {capitalised(valueSentenceText(claim))}, {placeSetText(claim.places, ledger.places)}
            </a>
            : {setAsideReasonText(reason)}.
          </li>
        ))}
      </ul>
    </details>
  );
}

interface FigureSectionProps {
  readonly account: FigureAccount;
  readonly partsNote: PartsNote | null;
  readonly ledger: Ledger;
  readonly query: string;
  readonly headingLevel: 4 | 5;
}

function FigureHeading({ account, ledger, headingLevel }: Omit<FigureSectionProps, "partsNote" | "query">) {
  const { role, estimate } = account;
  const Heading = `h${headingLevel}` as const;
  const { measure, unit, places, subtype } = estimate;
  const parts = [
    placeSetText(places, ledger.places),
    subtype === null ? null : subtypeText(subtype),
    measureOf(measure).units.length > 1 ? unitName(unit) : null,
  ];
  return (
    <Heading className="text-sm font-semibold">
      {parts.filter((part) => part !== null).join(", ")}
      {roleLabels[role] && <span className="font-normal text-muted">: {roleLabels[role]}</span>}
    </Heading>
  );
}

/** One figure in words, with its ends, how it stands, and every claim about its count: first those kept, then those set aside. */
export function FigureSection({ account, partsNote, ledger, query, headingLevel }: FigureSectionProps) {
  const { role, estimate, setAside, leftOut } = account;
  return (
    <div className="space-y-2">
      <FigureHeading account={account} ledger={ledger} headingLevel={headingLevel} />
      <p className={role === "headline" ? "text-figure font-semibold" : "text-xl font-semibold"}>
        {capitalised(estimateLongText(estimate))}
      </p>
      <p className="max-w-measure">{capitalised(estimateSentence(estimate, ledger.places))}.</p>
      <EstimateEnds estimate={estimate} />
      {partsNote && <p className="max-w-measure">{capitalised(partsNoteText(partsNote, ledger.places))}.</p>}
      <div className="pt-1">
        {estimate.kept.map((claim) => (
          <ClaimArticle key={claim.id} claim={claim} ledger={ledger} setAside={null} query={query} />
        ))}
        {setAside.map((one) => (
          <ClaimArticle key={one.claim.id} claim={one.claim} ledger={ledger} setAside={one} query={query} />
        ))}
      </div>
      <LeftOut leftOut={leftOut} ledger={ledger} />
    </div>
  );
}
