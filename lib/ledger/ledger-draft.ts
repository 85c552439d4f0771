import type { Attributor } from "./attributor";
import type { Briefing } from "./briefing";
import type { Claim } from "./claim";
import { bodySchemas, type Entry, type EntryKind, entryKinds, figureKinds } from "./entry";
import type { Event } from "./event";
import type { Place } from "./place";
import type { Report } from "./report";
import type { EntryProblem, Standing } from "./standing";
import type { Text } from "./text";

/** The records of a ledger while entries are being applied to them, and whether a claim is among what changed. */
export interface LedgerDraft {
  places: Map<string, Place>;
  attributors: Map<string, Attributor>;
  reports: Map<string, Report>;
  events: Map<string, Event>;
  claims: Map<string, Claim>;
  texts: Map<string, Text>;
  briefings: Map<string, Briefing>;
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
  text: "texts",
  briefing: "briefings",
} as const satisfies Record<Exclude<EntryKind, "withdrawal">, keyof LedgerDraft>;

function isKnownKind(kind: string): kind is EntryKind {
  return (entryKinds as readonly string[]).includes(kind);
}

function entryProblem(entry: Entry, problem: string): EntryProblem {
  return { seq: entry.seq, id: entry.id, problem };
}

/**
 * Whether figures may hang on an entry: not on a record of a kind that none hangs on, nor on its withdrawal. A kind that is not known here
 * may bear on them.
 */
export function bearsOnFigures({ kind, id }: Entry, { standings }: LedgerDraft): boolean {
  const recorded = kind === "withdrawal" ? (standings.get(id)?.kind ?? kind) : kind;
  return recorded === "withdrawal" || !isKnownKind(recorded) || (figureKinds as readonly string[]).includes(recorded);
}

/**
 * Applies an entry to the records. What cannot be applied changes nothing but `problems`: a kind that is not known, a body that does not
 * parse, an id that changes its kind, or a withdrawal of what was never recorded.
 */
export function applyEntry(draft: LedgerDraft, entry: Entry): void {
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
