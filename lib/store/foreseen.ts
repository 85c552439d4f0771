import type { Draft, Entry, Revision } from "../ledger/entry";
import type { Recorder } from "./log";
import { plannedAppend, preparedDrafts } from "./plan";
import { entryOfRow } from "./row";

/**
 * The entries that an append would add to a log that stands at `head` and holds none of the drafts' ids, hashes and all, without writing
 * any. Throws a `StoreError` for a body that does not parse, as the append would.
 */
export function foreseenEntries(drafts: readonly Draft[], head: Revision, by: Recorder): Entry[] {
  return plannedAppend(preparedDrafts(drafts), new Map(), head, by).rows.map(entryOfRow);
}
