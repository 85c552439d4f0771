import type { Attributor } from "./attributor";
import type { Briefing } from "./briefing";
import { Chronicle, chronicleFrom } from "./chronicle";
import type { Claim } from "./claim";
import { ClaimGroups, claimGroupsFrom } from "./claim-groups";
import { type Entry, emptyRevision, type Revision } from "./entry";
import type { Attack, Event, Period } from "./event";
import { carryOrder, eventOrder } from "./event-order";
import { applyEntry, bearsOnFigures, type LedgerDraft } from "./ledger-draft";
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
  /**
   * A group is the same array in every ledger until something changes how its figures read: one of its claims, a report of theirs, or any
   * place or attributor. What is worked out of one event's claims may therefore be kept by its array.
   */
  readonly claimsOfEvent: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsOfReport: ReadonlyMap<string, readonly Claim[]>;
  /** The texts of reports, where the log keeps them: for screens alone, never for a file or the API. */
  readonly texts: ReadonlyMap<string, Text>;
  /** The latest version of each briefing. Its figures are those of its own revision, which may be long past. */
  readonly briefings: ReadonlyMap<string, Briefing>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly problems: readonly EntryProblem[];
}

/** The draft of a ledger in which nothing is recorded. */
export function emptyDraft(): LedgerDraft {
  return {
    places: new Chronicle(),
    attributors: new Chronicle(),
    reports: new Chronicle(),
    events: new Chronicle(),
    claims: new Chronicle(),
    texts: new Chronicle(),
    briefings: new Chronicle(),
    standings: new Chronicle(),
    claimsOfEvent: new ClaimGroups("event"),
    claimsOfReport: new ClaimGroups("report"),
    problems: [],
    cited: new Set(),
    besideFigures: new Set(),
    changedEvents: new Set(),
  };
}

/** A draft that goes on from a ledger and leaves it as it is: it holds what differs, not a copy. */
function draftFrom(before: Ledger): LedgerDraft {
  return {
    places: chronicleFrom(before.places),
    attributors: chronicleFrom(before.attributors),
    reports: chronicleFrom(before.reports),
    events: chronicleFrom(before.events),
    claims: chronicleFrom(before.claims),
    texts: chronicleFrom(before.texts),
    briefings: chronicleFrom(before.briefings),
    standings: chronicleFrom(before.standings),
    claimsOfEvent: claimGroupsFrom("event", before.claimsOfEvent),
    claimsOfReport: claimGroupsFrom("report", before.claimsOfReport),
    problems: [...before.problems],
    cited: null,
    besideFigures: new Set(),
    changedEvents: new Set(),
  };
}

/** What of a ledger says where it stands. */
export type Standpoint = Pick<Ledger, "revision" | "recordedAt" | "head">;

/** The records of a draft as they were after the entry `seq`; they stay so whatever is applied to the draft later. */
export function ledgerAtEntry(draft: LedgerDraft, seq: number, standpoint: Standpoint): Ledger {
  const claims = draft.claims.at(seq);
  return {
    places: draft.places.at(seq),
    attributors: draft.attributors.at(seq),
    reports: draft.reports.at(seq),
    events: draft.events.at(seq),
    claims,
    texts: draft.texts.at(seq),
    briefings: draft.briefings.at(seq),
    standings: draft.standings.at(seq),
    claimsOfEvent: draft.claimsOfEvent.at(seq, claims),
    claimsOfReport: draft.claimsOfReport.at(seq, claims),
    problems: draft.problems.filter((problem) => problem.seq <= seq),
    ...standpoint,
  };
}

export const emptyLedger: Ledger = ledgerAtEntry(emptyDraft(), 0, {
  revision: emptyRevision,
  recordedAt: null,
  head: emptyRevision,
});

/**
 * Applies entries, each later than the ledger's head, to a draft that stands where the ledger does, and gives the ledger after them: for
 * whoever keeps the draft. The ledger stays as it is; what the entries leave alone is the same object in both.
 */
export function advancedLedger(draft: LedgerDraft, before: Ledger, fresh: readonly Entry[]): Ledger {
  const last = fresh.at(-1);
  if (last === undefined) return before;
  let { revision, recordedAt } = before;
  draft.changedEvents = new Set();
  for (const entry of fresh) {
    if (bearsOnFigures(entry, draft)) {
      revision = { seq: entry.seq, hash: entry.hash };
      recordedAt = entry.recordedAt;
    } else {
      draft.besideFigures.add(entry.seq);
    }
    applyEntry(draft, entry);
  }
  const head = { seq: last.seq, hash: last.hash };
  const after = ledgerAtEntry(draft, last.seq, { revision, recordedAt, head });
  carryOrder(before.events, after.events, draft.changedEvents);
  return after;
}

/**
 * The ledger with further entries folded in; the one given stays as it is. Entries at or before its head are skipped, so
 * that catching up twice is harmless. With `upToSeq`, later entries are left out: the ledger as recorded at that revision.
 * A body that no longer parses is listed in `problems` with its seq and id, and the rest still loads.
 */
export function foldedLedger(before: Ledger, entries: readonly Entry[], upToSeq = Number.POSITIVE_INFINITY): Ledger {
  const fresh = entries.filter(({ seq }) => seq > before.head.seq && seq <= upToSeq);
  return fresh.length === 0 ? before : advancedLedger(draftFrom(before), before, fresh);
}

/** Whether a record stands, that is, was recorded and not withdrawn. */
export function isStanding(ledger: Ledger, id: string): boolean {
  return ledger.standings.get(id)?.withdrawn === null;
}

/**
 * Every attack, earliest night first; of one day the night before the day's strikes, then by start where it is known, then by id. The same
 * array until an event changes.
 */
export function attacksByNight({ events }: Ledger): readonly Attack[] {
  return eventOrder(events).attacks;
}

/** Every period, earliest start first, then by id: context, never charted as an attack. The same array until an event changes. */
export function periodsByStart({ events }: Ledger): readonly Period[] {
  return eventOrder(events).periods;
}
