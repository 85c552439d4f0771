import { group } from "d3-array";
import type { Attributor } from "./attributor";
import type { Claim } from "./claim";
import { bodySchemas, type Entry, type EntryKind, emptyRevision, entryKinds, type Revision } from "./entry";
import type { Attack, Event, Period } from "./event";
import { byCodeUnits } from "./order";
import type { Place, Places } from "./place";
import type { Report } from "./report";

/** An entry that could not be read: where it stands in the log and what is wrong with it. The rest of the log still loads. */
export interface EntryProblem {
  readonly seq: number;
  readonly id: string;
  readonly problem: string;
}

/** Where a record stands in the log: its latest version, when and by whom that was recorded, and whether it is withdrawn. */
export interface Standing {
  readonly kind: EntryKind;
  readonly version: number;
  readonly seq: number;
  readonly recordedAt: string;
  readonly actor: string;
  /** Why the record was withdrawn; null while it stands. */
  readonly withdrawn: string | null;
}

/** The log folded up to a revision: the current version of every record that stands. Never changed once made. */
export interface Ledger {
  readonly revision: Revision;
  /** When the last entry was recorded, ISO 8601; null for an empty log. */
  readonly recordedAt: string | null;
  readonly places: Places;
  readonly attributors: ReadonlyMap<string, Attributor>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly events: ReadonlyMap<string, Event>;
  /** Withdrawn claims stay here, so that a withdrawal can be shown; `standings` tells them apart. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly claimsOfEvent: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsOfReport: ReadonlyMap<string, readonly Claim[]>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly problems: readonly EntryProblem[];
}

export const emptyLedger: Ledger = {
  revision: emptyRevision,
  recordedAt: null,
  places: new Map(),
  attributors: new Map(),
  reports: new Map(),
  events: new Map(),
  claims: new Map(),
  claimsOfEvent: new Map(),
  claimsOfReport: new Map(),
  standings: new Map(),
  problems: [],
};

interface Draftable {
  places: Map<string, Place>;
  attributors: Map<string, Attributor>;
  reports: Map<string, Report>;
  events: Map<string, Event>;
  claims: Map<string, Claim>;
  standings: Map<string, Standing>;
  problems: EntryProblem[];
  touchedClaims: boolean;
}

const recordMapOf = {
  place: "places",
  attributor: "attributors",
  report: "reports",
  event: "events",
  claim: "claims",
} as const satisfies Record<Exclude<EntryKind, "withdrawal">, keyof Draftable>;

function isKnownKind(kind: string): kind is EntryKind {
  return (entryKinds as readonly string[]).includes(kind);
}

function entryProblem(entry: Entry, problem: string): EntryProblem {
  return { seq: entry.seq, id: entry.id, problem };
}

function applyEntry(draft: Draftable, entry: Entry): void {
  const { kind, id, version, seq, recordedAt, actor } = entry;
  if (!isKnownKind(kind)) {
    draft.problems.push(entryProblem(entry, `unknown kind "${kind}"; known: ${entryKinds.join(", ")}`));
    return;
  }
  const parsed = bodySchemas[kind].safeParse(entry.body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    draft.problems.push(entryProblem(entry, `${kind}: ${issue?.path.join(".") || "body"}: ${issue?.message}`));
    return;
  }
  if (parsed.data.id !== id) {
    draft.problems.push(entryProblem(entry, `${kind}: id: the body is "${parsed.data.id}", the entry "${id}"`));
    return;
  }
  const before = draft.standings.get(id);
  const standing = { version, seq, recordedAt, actor };
  if (kind === "withdrawal") {
    if (before === undefined) {
      draft.problems.push(entryProblem(entry, `withdraws "${id}", which was never recorded`));
      return;
    }
    const { reason } = bodySchemas.withdrawal.parse(parsed.data);
    draft.standings.set(id, { ...standing, kind: before.kind, withdrawn: reason });
    if (before.kind === "claim") draft.touchedClaims = true;
    else if (before.kind !== "withdrawal") draft[recordMapOf[before.kind]].delete(id);
    return;
  }
  if (before !== undefined && before.kind !== kind) {
    draft.problems.push(entryProblem(entry, `${kind}: "${id}" was recorded as a ${before.kind}; an id keeps its kind`));
    return;
  }
  const records: Map<string, unknown> = draft[recordMapOf[kind]];
  records.set(id, parsed.data);
  draft.standings.set(id, { ...standing, kind, withdrawn: null });
  if (kind === "claim") draft.touchedClaims = true;
}

/**
 * The ledger with further entries folded in; the one given stays as it is. Entries at or before its revision are skipped, so
 * that catching up twice is harmless. With `upToSeq`, later entries are left out: the ledger as recorded at that revision.
 * A body that no longer parses is listed in `problems` with its seq and id, and the rest still loads.
 */
export function foldedLedger(before: Ledger, entries: readonly Entry[], upToSeq = Number.POSITIVE_INFINITY): Ledger {
  const fresh = entries.filter(({ seq }) => seq > before.revision.seq && seq <= upToSeq);
  const last = fresh.at(-1);
  if (last === undefined) return before;
  const draft: Draftable = {
    places: new Map(before.places),
    attributors: new Map(before.attributors),
    reports: new Map(before.reports),
    events: new Map(before.events),
    claims: new Map(before.claims),
    standings: new Map(before.standings),
    problems: [...before.problems],
    touchedClaims: false,
  };
  for (const entry of fresh) applyEntry(draft, entry);
  const { touchedClaims, ...records } = draft;
  return {
    ...records,
    claimsOfEvent: touchedClaims ? group(records.claims.values(), ({ event }) => event) : before.claimsOfEvent,
    claimsOfReport: touchedClaims ? group(records.claims.values(), ({ report }) => report) : before.claimsOfReport,
    revision: { seq: last.seq, hash: last.hash },
    recordedAt: last.recordedAt,
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
