import { standingClaims } from "../../lib/ledger/account";
import type { Ledger } from "../../lib/ledger/fold";
import type { MeasureId } from "../../lib/ledger/measures/registry";

/** How many claims of a ledger stand, and how many of them are about each measure; a measure without one is not among them. */
export interface ClaimCounts {
  readonly standing: number;
  readonly ofMeasure: ReadonlyMap<MeasureId, number>;
}

interface Kept {
  readonly claims: Ledger["claims"];
  readonly counts: ClaimCounts;
}

const countsOf = new WeakMap<Ledger["standings"], Kept>();

/** The claims of a ledger counted, once for as long as no record of it changes. */
export function claimCounts(ledger: Ledger): ClaimCounts {
  const known = countsOf.get(ledger.standings);
  if (known !== undefined && known.claims === ledger.claims) return known.counts;
  const standing = standingClaims(ledger.claims.values(), ledger);
  const ofMeasure = new Map<MeasureId, number>();
  for (const { measure } of standing) ofMeasure.set(measure, (ofMeasure.get(measure) ?? 0) + 1);
  const counts = { standing: standing.length, ofMeasure };
  countsOf.set(ledger.standings, { claims: ledger.claims, counts });
  return counts;
}
