import type { Claim } from "../ledger/claim";
import { isKnownAt } from "../ledger/claim-time";
import { isStanding } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import type { Report } from "../ledger/report";
import type { Selection } from "../query/selection";

/** A claim with the report that it was read from. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly report: Report;
}

/** Reports in order of publication, then by id. */
export function byPublication(a: Report, b: Report): number {
  return byCodeUnits(a.publishedOn, b.publishedOn) || byCodeUnits(a.id, b.id);
}

/**
 * The claims that a selection asks about, by report in order of publication: those about its attacks, and about its periods too where no attack is
 * named; of its measures; known at its instant. Neither they nor their reports are withdrawn.
 */
export function selectedClaims({ ledger, query, attacks, periods, measures }: Selection): ReadClaim[] {
  const asOfMs = query.asOf === null ? null : Date.parse(query.asOf);
  const events = [...attacks, ...(query.attack.length === 0 ? periods : [])].map(({ event }) => event.id);
  return events
    .flatMap((event) => ledger.claimsOfEvent.get(event) ?? [])
    .filter(({ id, measure }) => isStanding(ledger, id) && measures.includes(measure))
    .filter((claim) => isKnownAt(claim, ledger.reports, asOfMs))
    .flatMap((claim) => {
      const report = ledger.reports.get(claim.report);
      return report === undefined ? [] : [{ claim, report }];
    })
    .sort((a, b) => byPublication(a.report, b.report) || byCodeUnits(a.claim.id, b.claim.id));
}
