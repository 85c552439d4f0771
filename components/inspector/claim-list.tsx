import { capitalised } from "../../lib/format/typography";
import { valueSentenceText } from "../../lib/format/value";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import type { SetAside } from "../../lib/ledger/statements";
import { ClaimAccount } from "../provenance/claim-article";

interface ClaimListProps {
  readonly kept: readonly Claim[];
  readonly setAside: readonly SetAside[];
  /** The claim that the mark shows, if it shows one. */
  readonly shown: Claim | null;
  readonly ledger: Ledger;
  readonly query: string;
}

/** Claims one below the other, those that a figure stands on first, each with all that is known of it; nothing for none. */
export function ClaimList({ kept, setAside, shown, ledger, query }: ClaimListProps) {
  const claims = [
    ...kept.map((claim) => ({ claim, why: null })),
    ...setAside.map((why) => ({ claim: why.claim, why })),
  ];
  if (claims.length === 0) return null;
  return (
    <ul>
      {claims.map(({ claim, why }) => (
        <li
          key={claim.id}
          data-claim={claim.id}
          aria-current={claim === shown ? "true" : undefined}
          className="space-y-1 border-t border-grid py-3 text-sm aria-[current]:border-l-4 aria-[current]:border-l-ink aria-[current]:pl-3"
        >
          <p className={why === null ? "font-semibold" : "text-muted"}>{capitalised(valueSentenceText(claim))}</p>
          <ClaimAccount claim={claim} ledger={ledger} setAside={why} query={query} here={null} />
        </li>
      ))}
    </ul>
  );
}
