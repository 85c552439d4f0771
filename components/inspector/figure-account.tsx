import { subsetTexts } from "../../lib/document/inspection/inspected-words";
import { estimateLongText } from "../../lib/format/estimate";
import { estimateSentence } from "../../lib/format/estimate-sentence";
import { partsNoteText } from "../../lib/format/parts-note";
import { capitalised } from "../../lib/format/typography";
import type { FigureAccount } from "../../lib/ledger/account";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import type { Reading } from "../../lib/ledger/reading";
import { EstimateEnds } from "../provenance/estimate-ends";
import { FigureHeading, LeftOut } from "../provenance/figure-section";
import { ClaimList } from "./claim-list";

interface FigureAccountViewProps {
  readonly account: FigureAccount;
  readonly reading: Reading;
  /** The claim that the mark shows, if it shows one. */
  readonly shown: Claim | null;
  readonly ledger: Ledger;
  readonly query: string;
}

/** One figure in words, with its ends, every claim about its count, and what is not counted in it. */
export function FigureAccountView({ account, reading, shown, ledger, query }: FigureAccountViewProps) {
  const { estimate, setAside, leftOut } = account;
  const partsNote = reading.headlines.find((headline) => headline.estimate === estimate)?.partsNote;
  return (
    <div className="space-y-2">
      <FigureHeading account={account} ledger={ledger} headingLevel={3} />
      <p className="text-xl font-semibold">{capitalised(estimateLongText(estimate))}</p>
      <p>{[estimateSentence(estimate, ledger.places), ...subsetTexts(estimate, reading)].join("; ")}.</p>
      <EstimateEnds estimate={estimate} />
      {partsNote && <p>{capitalised(partsNoteText(partsNote, ledger.places))}.</p>}
      <ClaimList kept={estimate.kept} setAside={setAside} shown={shown} ledger={ledger} query={query} />
      <LeftOut leftOut={leftOut} ledger={ledger} query={query} here={null} />
    </div>
  );
}
