import { byPublication } from "../document/sources";
import type { Claim } from "../ledger/claim";
import { isKnownAt } from "../ledger/claim-time";
import { isStanding, type Ledger } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import type { Report } from "../ledger/report";
import { asOfMsOf, type Selection } from "../query/selection";

/** Of up to how many events the reports are gathered one by one; of more, every report of the ledger is looked at in turn. */
const gatheredEvents = 1_000;

const sortedOf = new WeakMap<Ledger["reports"], readonly Report[]>();

/** Every report of a ledger in order of publication, then by id; sorted once for as long as no report changes. */
export function reportsByPublication({ reports }: Pick<Ledger, "reports">): readonly Report[] {
  const known = sortedOf.get(reports) ?? byPublication(reports.values());
  sortedOf.set(reports, known);
  return known;
}

const eventsOf = new WeakMap<Selection, ReadonlySet<string>>();

function selectedEvents(selection: Selection): ReadonlySet<string> {
  const { attacks, periods, query } = selection;
  const known =
    eventsOf.get(selection) ??
    new Set([...attacks, ...(query.attack.length === 0 ? periods : [])].map(({ event }) => event.id));
  eventsOf.set(selection, known);
  return known;
}

/** The reports that claims about some events may be read in, in order of publication; others may stand among them. */
function reportsAbout(events: ReadonlySet<string>, { ledger }: Selection): readonly Report[] {
  if (events.size > gatheredEvents) return reportsByPublication(ledger);
  const ids = [...events].flatMap((event) => ledger.claimsOfEvent.get(event) ?? []).map(({ report }) => report);
  return byPublication([...new Set(ids)].flatMap((id) => ledger.reports.get(id) ?? []));
}

/** The claims that a selection asks about, by the report that they were read from. */
export interface SelectedClaims {
  /** In order of publication, then by id; some may have none of the claims. */
  readonly reports: readonly Report[];
  /** Those of a report, by id. */
  readonly claimsOf: (report: Report) => readonly Claim[];
  /** Whether a report has any. */
  readonly has: (report: Report) => boolean;
}

/**
 * The claims that a selection asks about: those about its attacks, and about its periods too where no attack is named; of its measures; known at
 * its instant. Neither they nor their reports are withdrawn. A report's claims are looked at when they are asked for.
 */
export function selectedClaims(selection: Selection): SelectedClaims {
  const { ledger, measures } = selection;
  const asOfMs = asOfMsOf(selection);
  const events = selectedEvents(selection);
  const isAsked = (claim: Claim) =>
    events.has(claim.event) &&
    measures.includes(claim.measure) &&
    isStanding(ledger, claim.id) &&
    isKnownAt(claim, ledger.reports, asOfMs);
  const claimsIn = ({ id }: Report) => ledger.claimsOfReport.get(id) ?? [];
  return {
    reports: reportsAbout(events, selection),
    claimsOf: (report) =>
      claimsIn(report)
        .filter(isAsked)
        .sort((a, b) => byCodeUnits(a.id, b.id)),
    has: (report) => claimsIn(report).some(isAsked),
  };
}
