import type { Claim } from "../../lib/ledger/claim";
import { isStanding, type Ledger } from "../../lib/ledger/fold";

/** The claims that stand: neither they nor their reports are withdrawn. In the order given. */
export function standingClaims(claims: Iterable<Claim>, ledger: Ledger): Claim[] {
  return [...claims].filter(({ id, report }) => isStanding(ledger, id) && isStanding(ledger, report));
}

/** How many different reports claims were read from. */
export function reportCount(claims: readonly Claim[]): number {
  return new Set(claims.map(({ report }) => report)).size;
}
