import type { Claim } from "../ledger/claim";
import { isStanding, type Ledger } from "../ledger/fold";
import type { MeasureId } from "../ledger/measures/registry";
import { keptByRun, monthRuns } from "./kept-runs";
import { wholeLedger } from "./query";
import { selection } from "./selection";

/** The standing claims about some events by who states them, and the events that they give figures of each measure for, in the events' order. */
export interface Stated {
  readonly byAttributor: ReadonlyMap<string, readonly Claim[]>;
  readonly byMeasure: ReadonlyMap<MeasureId, readonly string[]>;
}

function statedAbout(events: readonly { readonly id: string }[], ledger: Ledger): Stated {
  const byAttributor = new Map<string, Claim[]>();
  const byMeasure = new Map<MeasureId, string[]>();
  for (const { id } of events) {
    for (const claim of ledger.claimsOfEvent.get(id) ?? []) {
      if (!isStanding(ledger, claim.id) || !ledger.reports.has(claim.report)) continue;
      const about = byMeasure.get(claim.measure) ?? [];
      byMeasure.set(claim.measure, about);
      if (about.at(-1) !== id) about.push(id);
      if (claim.attributedTo === null) continue;
      const own = byAttributor.get(claim.attributedTo) ?? [];
      byAttributor.set(claim.attributedTo, own);
      own.push(claim);
    }
  }
  return { byAttributor, byMeasure };
}

const keptStated = keptByRun<Stated>("stated");

/** What is stated in a ledger, month by month and then about periods, worked out anew only for the months that something changed in. */
export function allStated(ledger: Ledger): readonly Stated[] {
  const { attacks, periods } = selection(ledger, wholeLedger);
  const ofMonths = monthRuns(attacks).map((run) =>
    keptStated(run, "stated", () =>
      statedAbout(
        run.map(({ event }) => event),
        ledger,
      ),
    ),
  );
  return [
    ...ofMonths,
    statedAbout(
      periods.map(({ event }) => event),
      ledger,
    ),
  ];
}
