import type { ReactNode } from "react";
import { workedOutText } from "../../lib/format/claim-words";
import { placeSetText } from "../../lib/format/place";
import { capitalised } from "../../lib/format/typography";
import { valueSentenceText } from "../../lib/format/value";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import { claimElementId } from "./claim-address";

interface ClaimRowProps {
  readonly claim: Claim;
  readonly ledger: Ledger;
  /** How the figure looks, by whether it stands. */
  readonly figureClass: string;
  /** What is told of the claim. */
  readonly children: ReactNode;
}

/** A claim's figure in words and where it counts, beside what is told of it. Its element's id is `claimElementId`. */
export function ClaimRow({ claim, ledger, figureClass, children }: ClaimRowProps) {
  const id = claimElementId(claim.id);
  return (
    <article
      id={id}
      aria-labelledby={`${id}-figure`}
      className="grid scroll-mt-4 target:bg-grid target:shadow-[0_0_0_0.5rem_var(--grid)] gap-x-6 gap-y-1 border-t border-grid py-3 text-sm sm:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]"
    >
      <div>
        <p id={`${id}-figure`} className={figureClass}>
          {capitalised(valueSentenceText(claim))}
        </p>
        <p className="text-muted">{placeSetText(claim.places, ledger.places)}</p>
      </div>
      <div className="max-w-measure space-y-1">{children}</div>
    </article>
  );
}

/** What the ledger says of a claim beyond its source's words: how it was worked out, what was read into the words, and a note. Empty for none. */
export function ClaimRemarks({ claim }: { readonly claim: Claim }) {
  const workedOut = workedOutText(claim);
  return (
    <>
      {workedOut !== null && <p>{capitalised(workedOut)}.</p>}
      {claim.inferred && <p>Read into the words: {claim.inferred}</p>}
      {claim.note && <p>{claim.note}</p>}
    </>
  );
}
