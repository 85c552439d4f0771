import type { Draft, Entry, FigureKind, Revision } from "../ledger/entry";
import type { Log } from "./log";
import { preparedBody } from "./plan";
import type { StoredEntry } from "./row";
import { ConflictError, StoreError } from "./store-error";

/** A record of a set to be synced; its body passes the schema of its kind. */
export type SyncRecord = { [K in FigureKind]: Pick<Extract<Draft, { kind: K }>, "kind" | "body"> }[FigureKind];

/** What a sync did, as ids in the order of the log, and where the log stands after it. */
export interface SyncResult {
  /** Recorded for the first time. */
  readonly recorded: readonly string[];
  /** Recorded anew because the set says something else than before. */
  readonly changed: readonly string[];
  /** Recorded again after a withdrawal. */
  readonly restored: readonly string[];
  /** Withdrawn because the set has them no longer. */
  readonly withdrawn: readonly string[];
  /** In the set and different, but last recorded by another actor, whose version stands. */
  readonly leftAlone: readonly { readonly id: string; readonly actor: string }[];
  /** How many of the set needed nothing. */
  readonly unchangedCount: number;
  readonly head: Revision;
}

interface SyncPlan {
  readonly drafts: readonly Draft[];
  readonly leftAlone: SyncResult["leftAlone"];
}

const conflictAttempts = 8;

function withdrawals(latest: ReadonlyMap<string, StoredEntry>, set: ReadonlySet<string>, actor: string): Draft[] {
  return [...latest.values()]
    .filter((entry) => entry.actor === actor && entry.kind !== "withdrawal" && !set.has(entry.id))
    .sort((a, b) => b.seq - a.seq)
    .map(({ id, version }) => ({
      kind: "withdrawal",
      body: { id, reason: `no longer in the set that "${actor}" records` },
      follows: version,
    }));
}

function syncPlan(records: readonly SyncRecord[], latest: ReadonlyMap<string, StoredEntry>, actor: string): SyncPlan {
  const drafts: Draft[] = [];
  const leftAlone: { id: string; actor: string }[] = [];
  const set = new Set<string>();
  for (const [index, record] of records.entries()) {
    const { id, content } = preparedBody(`records[${index}]`, record.kind, record.body);
    if (set.has(id))
      throw new StoreError(`records[${index}]: ${record.kind} "${id}" is in the set twice; give one another id`);
    set.add(id);
    const stored = latest.get(id);
    if (stored?.kind === record.kind && stored.text === content) continue;
    if (stored === undefined || stored.actor === actor) drafts.push({ ...record, follows: stored?.version ?? 0 });
    else leftAlone.push({ id, actor: stored.actor });
  }
  return { drafts: [...drafts, ...withdrawals(latest, set, actor)], leftAlone };
}

async function syncedOnce(log: Log, records: readonly SyncRecord[], actor: string): Promise<SyncResult> {
  const ids = records.map(({ body }) => String(body.id));
  const latest = new Map((await log.latest(ids, actor)).map((entry) => [entry.id, entry]));
  const { drafts, leftAlone } = syncPlan(records, latest, actor);
  const { appended, head } = await log.append(drafts, { actor });
  const isRestored = ({ id, version }: Entry) => version > 1 && latest.get(id)?.kind === "withdrawal";
  const written = appended.filter(({ kind }) => kind !== "withdrawal");
  const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
  return {
    recorded: idsOf(written.filter(({ version }) => version === 1)),
    changed: idsOf(written.filter((entry) => entry.version > 1 && !isRestored(entry))),
    restored: idsOf(written.filter(isRestored)),
    withdrawn: idsOf(appended.filter(({ kind }) => kind === "withdrawal")),
    leftAlone,
    unchangedCount: records.length - written.length - leftAlone.length,
    head,
  };
}

/**
 * Brings what `actor` has recorded in the log to a set of records, given in dependency order, and says what that took.
 * Idempotent, and all or nothing: one append. A record whose latest version is another actor's is left alone, whether that
 * is an edit or a withdrawal. What the actor recorded and the set has no longer is withdrawn, newest first, so that claims go
 * before the report they are from. Another process that writes meanwhile makes it start over. Throws a `StoreError` for a
 * body that does not parse or an id that is in the set twice.
 */
export async function syncedRecords(log: Log, records: readonly SyncRecord[], actor = "data"): Promise<SyncResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await syncedOnce(log, records, actor);
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === conflictAttempts) throw error;
    }
  }
}
