import { group } from "d3-array";
import type { Attributor } from "./attributor";
import type { Briefing } from "./briefing";
import type { Claim } from "./claim";
import { type Entry, emptyRevision, type Revision } from "./entry";
import type { Attack, Event, Period } from "./event";
import { applyEntry, bearsOnFigures, type LedgerDraft } from "./ledger-draft";
import { byCodeUnits } from "./order";
import type { Places } from "./place";
import type { Report } from "./report";
import type { EntryProblem, Standing } from "./standing";
import type { Text } from "./text";

/** The log folded up to an entry: the current version of every record that stands. Never changed once made. */
export interface Ledger {
  /** The last entry that bears on figures, printed beside them. No briefing and no report's text moves it. */
  readonly revision: Revision;
  /** When the revision's entry was recorded, ISO 8601; null where there is none. */
  readonly recordedAt: string | null;
  /** The last entry folded in, whatever its kind: from where a reader catches up. */
  readonly head: Revision;
  readonly places: Places;
  readonly attributors: ReadonlyMap<string, Attributor>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly events: ReadonlyMap<string, Event>;
  /** Withdrawn claims stay here, so that a withdrawal can be shown; `standings` tells them apart. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly claimsOfEvent: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsOfReport: ReadonlyMap<string, readonly Claim[]>;
  /** The texts of reports, where the log keeps them: for screens alone, never for a file or the API. */
  readonly texts: ReadonlyMap<string, Text>;
  /** The latest version of each briefing. Its figures are those of its own revision, which may be long past. */
  readonly briefings: ReadonlyMap<string, Briefing>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly problems: readonly EntryProblem[];
}

export const emptyLedger: Ledger = {
  revision: emptyRevision,
  recordedAt: null,
  head: emptyRevision,
  places: new Map(),
  attributors: new Map(),
  reports: new Map(),
  events: new Map(),
  claims: new Map(),
  claimsOfEvent: new Map(),
  claimsOfReport: new Map(),
  texts: new Map(),
  briefings: new Map(),
  standings: new Map(),
  problems: [],
};

/**
 * The ledger with further entries folded in; the one given stays as it is. Entries at or before its head are skipped, so
 * that catching up twice is harmless. With `upToSeq`, later entries are left out: the ledger as recorded at that revision.
 * A body that no longer parses is listed in `problems` with its seq and id, and the rest still loads.
 */
export function foldedLedger(before: Ledger, entries: readonly Entry[], upToSeq = Number.POSITIVE_INFINITY): Ledger {
  const fresh = entries.filter(({ seq }) => seq > before.head.seq && seq <= upToSeq);
  const last = fresh.at(-1);
  if (last === undefined) return before;
  const draft: LedgerDraft = {
    places: new Map(before.places),
    attributors: new Map(before.attributors),
    reports: new Map(before.reports),
    events: new Map(before.events),
    claims: new Map(before.claims),
    texts: new Map(before.texts),
    briefings: new Map(before.briefings),
    standings: new Map(before.standings),
    problems: [...before.problems],
    touchedClaims: false,
  };
  let { revision, recordedAt } = before;
  for (const entry of fresh) {
    if (bearsOnFigures(entry, draft)) {
      revision = { seq: entry.seq, hash: entry.hash };
      recordedAt = entry.recordedAt;
    }
    applyEntry(draft, entry);
  }
  const { touchedClaims, ...records } = draft;
  return {
    ...records,
    claimsOfEvent: touchedClaims ? group(records.claims.values(), ({ event }) => event) : before.claimsOfEvent,
    claimsOfReport: touchedClaims ? group(records.claims.values(), ({ report }) => report) : before.claimsOfReport,
    revision,
    recordedAt,
    head: { seq: last.seq, hash: last.hash },
  };
}

/** Whether a record stands, that is, was recorded and not withdrawn. */
export function isStanding(ledger: Ledger, id: string): boolean {
  return ledger.standings.get(id)?.withdrawn === null;
}

/** A night ends in the morning of the day it is filed under, so it comes before what is only known to be of that day. */
function startKey({ nightOf, window }: Attack): string {
  const startedAt = window.start === null ? "" : new Date(window.start).toISOString();
  return `${nightOf} ${window.precision === "night" ? 0 : 1} ${startedAt}`;
}

/** Every attack, earliest night first; of one day the night before the day's strikes, then by start where it is known, then by id. */
export function attacksByNight(ledger: Ledger): Attack[] {
  return [...ledger.events.values()]
    .filter((event) => event.kind === "attack")
    .sort((a, b) => byCodeUnits(startKey(a), startKey(b)) || byCodeUnits(a.id, b.id));
}

/** Every period, earliest start first, then by id: context, never charted as an attack. */
export function periodsByStart(ledger: Ledger): Period[] {
  return [...ledger.events.values()]
    .filter((event) => event.kind === "period")
    .sort((a, b) => byCodeUnits(a.fromOn, b.fromOn) || byCodeUnits(a.id, b.id));
}
