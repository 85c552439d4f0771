import { bodySchemas, type Draft, type EntryKind, entryKinds, type Revision } from "../ledger/entry";
import { canonicalJson } from "./canonical";
import { entryHash } from "./entry-hash.mjs";
import type { AppendResult, Recorder } from "./log";
import { type EntryRow, entryOfRow } from "./row";
import { ConflictError, StoreError } from "./store-error";

/** A draft whose body has passed its schema; `content` is that body as canonical JSON, which is what is stored. */
export interface PreparedDraft {
  readonly kind: EntryKind;
  readonly id: string;
  readonly follows: number;
  readonly content: string;
}

/** What the log holds for an id: the current version, and the kind of record that the id stands for. */
export interface StoredVersion {
  readonly version: number;
  readonly kind: string;
  readonly content: string;
  readonly recordKind: string;
}

/** The rows to insert, and what to answer once they are in. */
export interface AppendPlan {
  readonly rows: readonly EntryRow[];
  readonly result: AppendResult;
}

/**
 * A body parsed by the schema of its kind, as canonical JSON with its id. `where` opens the message of the `StoreError` that is
 * thrown, with kind, id and path, for a kind that is not known or a body that does not parse.
 */
export function preparedBody(where: string, kind: EntryKind, body: unknown): { id: string; content: string } {
  const named = body !== null && typeof body === "object" && "id" in body ? `"${String(body.id)}"` : "without an id";
  if (!Object.hasOwn(bodySchemas, kind)) {
    throw new StoreError(`${where}: ${named}: unknown kind "${kind}"; known: ${entryKinds.join(", ")}`);
  }
  const parsed = bodySchemas[kind].safeParse(body);
  if (parsed.success) return { id: parsed.data.id, content: canonicalJson(parsed.data) };
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`);
  throw new StoreError(`${where}: ${kind} ${named}: ${problems.join("; ")}`);
}

/** The drafts with their bodies parsed, in the same order; throws a `StoreError` for the first that does not parse. */
export function preparedDrafts(drafts: readonly Draft[]): PreparedDraft[] {
  return drafts.map(({ kind, body, follows }, index) => ({
    ...preparedBody(`drafts[${index}]`, kind, body),
    kind,
    follows,
  }));
}

/** An instant as ISO 8601 in UTC with milliseconds; throws a `StoreError` for text that is none. */
function normalInstant(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new StoreError(`recordedAt "${text}" is no instant; write it as ISO 8601`);
  return time.toISOString();
}

/** The stored versions by id, from the rows that hold an id's first or current version, in any order. */
export function storedVersions(rows: readonly EntryRow[]): Map<string, StoredVersion> {
  const versions = new Map<string, StoredVersion>();
  for (const { id, version, kind, body } of rows.toSorted((a, b) => a.version - b.version)) {
    versions.set(id, { version, kind, content: body, recordKind: versions.get(id)?.recordKind ?? kind });
  }
  return versions;
}

function assertFollows(draft: PreparedDraft, stored: StoredVersion | undefined): void {
  const { kind, id, follows } = draft;
  if (follows !== (stored?.version ?? 0)) throw new ConflictError(kind, id, follows, stored?.version ?? 0);
  if (kind === "withdrawal") {
    if (stored === undefined) throw new StoreError(`"${id}" cannot be withdrawn: it was never recorded`);
  } else if (stored !== undefined && stored.recordKind !== kind) {
    throw new StoreError(
      `${kind} "${id}": the id is taken by a record of kind "${stored.recordKind}"; choose another id`,
    );
  }
}

/**
 * What appending the drafts means for a log that stands at `head` and holds `stored` for their ids. Pure: an adapter calls it
 * while it holds the log's lock, and inserts the rows. Throws as `Log.append` says.
 */
export function plannedAppend(
  drafts: readonly PreparedDraft[],
  stored: ReadonlyMap<string, StoredVersion>,
  head: Revision,
  by: Recorder,
): AppendPlan {
  if (by.actor === "") throw new StoreError("an append needs an actor; say who records");
  const recordedAt = normalInstant(by.recordedAt ?? new Date().toISOString());
  const current = new Map(stored);
  const rows: EntryRow[] = [];
  const unchanged: string[] = [];
  let { seq, hash } = head;
  for (const draft of drafts) {
    const { kind, id, content } = draft;
    const before = current.get(id);
    if (before?.kind === kind && before.content === content) {
      unchanged.push(id);
      continue;
    }
    assertFollows(draft, before);
    const version = draft.follows + 1;
    hash = entryHash(hash, kind, id, version, content);
    seq += 1;
    rows.push({ seq, recordedAt, actor: by.actor, kind, id, version, body: content, hash });
    current.set(id, { version, kind, content, recordKind: before?.recordKind ?? kind });
  }
  return { rows, result: { appended: rows.map(entryOfRow), unchanged, head: { seq, hash } } };
}
