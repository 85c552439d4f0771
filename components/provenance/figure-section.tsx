import { figureAboutText, figureRoleText } from "../../lib/document/inspection/figure-words";
import { estimateLongText } from "../../lib/format/estimate";
import { estimateSentence } from "../../lib/format/estimate-sentence";
import { partsNoteText } from "../../lib/format/parts-note";
import { placeSetText } from "../../lib/format/place";
import { setAsideReasonText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { valueSentenceText } from "../../lib/format/value";
import type { FigureAccount } from "../../lib/ledger/account";
import type { Ledger } from "../../lib/ledger/fold";
import type { PartsNote } from "../../lib/ledger/reading";
import type { SetAside } from "../../lib/ledger/statements";
import { claimHref } from "./claim-address";
import { ClaimArticle } from "./claim-article";
import { EstimateEnds } from "./estimate-ends";

interface LeftOutProps {
  readonly leftOut: readonly SetAside[];
  readonly ledger: Ledger;
  readonly query: string;
  /** As for a `ClaimAccount`. */
  readonly here: string | null;
}

/** The claims that a figure does not count, folded away, each with the reason and the way to it; nothing when there is none. */
export function LeftOut({ leftOut, ledger, query, here }: LeftOutProps) {
  if (leftOut.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="text-muted">
        {capitalised(countText(leftOut.length, "claim"))} not counted in this figure, and why
      </summary>
      <ul className="mt-2 max-w-measure space-y-1 border-l-2 border-grid pl-4">
        {leftOut.map(({ claim, reason }) => (
          <li key={claim.id}>
            <a href={claimHref(claim, here, ledger, query)}>
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

interface FigureHeadingProps extends Pick<FigureSectionProps, "account" | "ledger"> {
  readonly headingLevel: 3 | 4 | 5;
}

/** What a figure is about, as a heading: its places, its kind and unit where the measure has several, and how it stands to the headline. */
export function FigureHeading({ account, ledger, headingLevel }: FigureHeadingProps) {
  const Heading = `h${headingLevel}` as const;
  const standing = figureRoleText(account);
  return (
    <Heading className="text-sm font-semibold">
      {figureAboutText(account, ledger)}
      {standing && <span className="font-normal text-muted">: {standing}</span>}
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
      <LeftOut leftOut={leftOut} ledger={ledger} query={query} here={estimate.event} />
    </div>
  );
}
