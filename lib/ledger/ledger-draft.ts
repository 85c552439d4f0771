import type { Attributor } from "./attributor";
import type { Briefing } from "./briefing";
import type { Chronicle } from "./chronicle";
import type { Claim } from "./claim";
import type { ClaimGroups } from "./claim-groups";
import { type Body, bodySchemas, type Entry, type EntryKind, entryKinds, figureKinds } from "./entry";
import type { Event } from "./event";
import type { Place } from "./place";
import { readClaim } from "./read-claim";
import type { Report } from "./report";
import type { EntryProblem, Standing } from "./standing";
import type { Text } from "./text";

/** The records of a ledger while entries are being applied to them. */
export interface LedgerDraft {
  readonly places: Chronicle<Place>;
  readonly attributors: Chronicle<Attributor>;
  readonly reports: Chronicle<Report>;
  readonly events: Chronicle<Event>;
  readonly claims: Chronicle<Claim>;
  readonly texts: Chronicle<Text>;
  readonly briefings: Chronicle<Briefing>;
  readonly standings: Chronicle<Standing>;
  readonly claimsOfEvent: ClaimGroups;
  readonly claimsOfReport: ClaimGroups;
  readonly problems: EntryProblem[];
  /** The places and attributors that claims and places name; null where that is not known, so that any may be. */
  readonly cited: Set<string> | null;
  /** The entries on which no figure hangs, by their seq. */
  readonly besideFigures: Set<number>;
  /** The events that entries were about. */
  changedEvents: Set<string>;
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

const everyKind: ReadonlySet<string> = new Set(entryKinds);
const bearing: ReadonlySet<string> = new Set(figureKinds);

function isKnownKind(kind: string): kind is EntryKind {
  return everyKind.has(kind);
}

/**
 * Whether figures may hang on an entry: not on a record of a kind that none hangs on, nor on its withdrawal. A kind that is not known here
 * may bear on them.
 */
export function bearsOnFigures({ kind, id }: Entry, { standings }: LedgerDraft): boolean {
  const recorded = kind === "withdrawal" ? (standings.get(id)?.kind ?? kind) : kind;
  return recorded === "withdrawal" || !isKnownKind(recorded) || bearing.has(recorded);
}

/** The claims that an entry about a claim moves: its event's and report's, and those it was in before. */
function regroupClaim(draft: LedgerDraft, claim: Claim, before: Claim | undefined, seq: number): void {
  const firstSetAt = before === undefined ? null : (id: string) => draft.claims.firstSetAt(id);
  if (before !== undefined && before.event !== claim.event) draft.claimsOfEvent.touch(before.event, seq);
  if (before !== undefined && before.report !== claim.report) draft.claimsOfReport.touch(before.report, seq);
  draft.claimsOfEvent.add(claim.event, claim, seq, firstSetAt);
  draft.claimsOfReport.add(claim.report, claim, seq, firstSetAt);
  for (const id of claim.places) draft.cited?.add(id);
  if (claim.attributedTo !== null) draft.cited?.add(claim.attributedTo);
}

/** Has the groups of all events whose figures may read otherwise after an entry about a record that claims point to be other arrays. */
function touchEventsOf(draft: LedgerDraft, kind: EntryKind, id: string, seq: number): void {
  if (kind === "event") draft.changedEvents.add(id);
  if ((kind === "place" || kind === "attributor") && draft.cited?.has(id) !== false) draft.claimsOfEvent.touchAll(seq);
  const within = kind === "place" ? draft.places.get(id)?.within : null;
  if (within) draft.cited?.add(within);
  if (kind !== "report") return;
  for (const claimId of draft.claimsOfReport.claimIds(id)) {
    const claim = draft.claims.get(claimId);
    if (claim !== undefined) draft.claimsOfEvent.touch(claim.event, seq);
  }
}

function applyWithdrawal(draft: LedgerDraft, { id, seq }: Entry, withdrawn: Omit<Standing, "kind">): void {
  const before = draft.standings.get(id);
  if (before === undefined) return;
  draft.standings.set(id, { ...withdrawn, kind: before.kind }, seq);
  const claim = before.kind === "claim" ? draft.claims.get(id) : undefined;
  if (claim !== undefined) regroupClaim(draft, claim, claim, seq);
  else if (before.kind !== "withdrawal" && before.kind !== "claim")
    draft[recordMapOf[before.kind]].set(id, undefined, seq);
  touchEventsOf(draft, before.kind, id, seq);
}

/** What is wrong with an entry whose body parses; null where it can be applied. */
function misfit({ kind, id }: Entry, bodyId: string, before: Standing | undefined): string | null {
  if (bodyId !== id) return `${kind}: id: the body is "${bodyId}", the entry "${id}"`;
  if (kind === "withdrawal") return before === undefined ? `withdraws "${id}", which was never recorded` : null;
  if (before === undefined || before.kind === kind) return null;
  return `${kind}: "${id}" was recorded as a ${before.kind}; an id keeps its kind`;
}

type Fitting = { [K in EntryKind]: { readonly kind: K; readonly body: Body<K> } }[EntryKind];

/** The body of an entry, read; or what keeps it from being applied. */
function fittingBody(kind: EntryKind, entry: Entry, before: Standing | undefined): Fitting | string {
  const parsed = kind === "claim" ? readClaim(entry.body) : bodySchemas[kind].safeParse(entry.body);
  if (parsed.success) return misfit(entry, parsed.data.id, before) ?? ({ kind, body: parsed.data } as Fitting);
  const [issue] = parsed.error.issues;
  return `${kind}: ${issue?.path.join(".") || "body"}: ${issue?.message}`;
}

/**
 * Applies an entry to the records. What cannot be applied changes nothing but `problems`: a kind that is not known, a body that does not
 * parse, an id that changes its kind, or a withdrawal of what was never recorded.
 */
export function applyEntry(draft: LedgerDraft, entry: Entry): void {
  const { kind, id, version, seq, recordedAt, actor } = entry;
  const before = draft.standings.get(id);
  const read = isKnownKind(kind)
    ? fittingBody(kind, entry, before)
    : `unknown kind "${kind}"; known: ${entryKinds.join(", ")}`;
  if (typeof read === "string") {
    draft.problems.push({ seq, id, problem: read });
    return;
  }
  if (read.kind === "withdrawal") {
    applyWithdrawal(draft, entry, { version, seq, recordedAt, actor, withdrawn: read.body.reason });
    return;
  }
  const claim = read.kind === "claim" && before !== undefined ? draft.claims.get(id) : undefined;
  const records: Chronicle<unknown> = draft[recordMapOf[read.kind]];
  const stands: Standing = { kind: read.kind, version, seq, recordedAt, actor, withdrawn: null };
  if (before === undefined) {
    records.add(id, read.body, seq);
    draft.standings.add(id, stands, seq);
  } else {
    records.set(id, read.body, seq);
    draft.standings.set(id, stands, seq);
  }
  if (read.kind === "claim") regroupClaim(draft, read.body, claim, seq);
  else touchEventsOf(draft, read.kind, id, seq);
}
