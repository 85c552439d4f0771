import type { Draft, Revision } from "../ledger/entry";
import type { StoredEntry } from "./row";
import type { CheckedPart } from "./whole-log/parts";

/** Who records: `actor` is not empty; `recordedAt` is an instant (ISO 8601), now when it is left out. */
export interface Recorder {
  readonly actor: string;
  readonly recordedAt?: string;
}

/** What an append did: the entries it added in order, the ids of the drafts that said nothing new, and where the log now stands. */
export interface AppendResult {
  readonly appended: readonly StoredEntry[];
  readonly unchanged: readonly string[];
  readonly head: Revision;
}

/**
 * The append-only log. Adapters differ in the database and in nothing else: what is appended is decided by `plannedAppend`.
 * Every method rejects with a `StoreError` when the database fails.
 */
export interface Log {
  /**
   * Records drafts in the order given, all of them or none; once it resolves they survive a crash. Several drafts for one id
   * follow one another. A draft that says what the current version says already adds nothing, whatever version it follows, so
   * that an append whose answer was lost can be repeated. Rejects with a `StoreError` that names kind, id and path when a body
   * does not parse, and with a `ConflictError` when a draft follows another version than the current one.
   */
  append(drafts: readonly Draft[], by: Recorder): Promise<AppendResult>;
  /**
   * The entries after `seq`, up to and including `upToSeq` when it is given, in order and without gaps; the first `atMost` of
   * them when that is given. A body that is not JSON comes as the stored text: no schema accepts a string, so the fold lists it
   * as a problem with its seq and id.
   */
  since(seq: number, upToSeq?: number, atMost?: number): Promise<readonly StoredEntry[]>;
  /**
   * A long log from its first entry on, read beside the thread that folds it; it may end before the head, from where `since` goes on. Null for
   * a log that is read as fast by itself.
   */
  whole(): Promise<AsyncIterable<CheckedPart> | null>;
  /** The latest entry of each of the ids, and of every id whose latest entry is the actor's; in order. Ids that are nowhere are left out. */
  latest(ids: readonly string[], actor: string): Promise<readonly StoredEntry[]>;
  /** Where the log stands; seq 0 and an empty hash for an empty log. */
  head(): Promise<Revision>;
  /** Gives the database back. Nothing else may be called afterwards. */
  close(): Promise<void>;
}
