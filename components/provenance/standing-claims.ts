import type { Claim } from "../../lib/ledger/claim";
import { isKnownAt } from "../../lib/ledger/claim-time";
import { isStanding, type Ledger } from "../../lib/ledger/fold";

/**
 * The claims that stand: neither they nor their reports are withdrawn, and they were known at `asOfMs` (milliseconds since the epoch; null
 * for now). In the order given.
 */
export function standingClaims(claims: Iterable<Claim>, ledger: Ledger, asOfMs: number | null = null): Claim[] {
  return [...claims].filter(
    (claim) =>
      isStanding(ledger, claim.id) && isStanding(ledger, claim.report) && isKnownAt(claim, ledger.reports, asOfMs),
  );
}

/** How many different reports claims were read from. */
export function reportCount(claims: readonly Claim[]): number {
  return new Set(claims.map(({ report }) => report)).size;
}
