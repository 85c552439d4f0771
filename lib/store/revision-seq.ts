import { type Entry, type EntryKind, entryKinds, figureKinds } from "../ledger/entry";
import type { Log } from "./log";

const entriesAtATime = 200;

function bears(kind: string): boolean {
  const isKnown = (entryKinds as readonly string[]).includes(kind);
  return !isKnown || (figureKinds as readonly string[]).includes(kind as EntryKind);
}

/** What a walk from the log's end back has found: the latest entry that bears on figures, and withdrawals of what is not met yet. */
interface Walk {
  found: number;
  readonly open: Map<string, number>;
}

function step(walk: Walk, { kind, id, seq }: Entry): void {
  if (kind === "withdrawal") {
    if (seq > walk.found && !walk.open.has(id)) walk.open.set(id, seq);
    return;
  }
  const withdrawnAt = walk.open.get(id);
  walk.open.delete(id);
  if (bears(kind)) walk.found = Math.max(walk.found, withdrawnAt ?? seq);
}

/**
 * The sequence number of the log's revision, the last entry that bears on figures, without folding the log: read from its end back, mostly
 * one small part. 0 where no entry bears on figures. What a withdrawal bears on is what it withdrew.
 */
export async function revisionSeq(log: Log): Promise<number> {
  const walk: Walk = { found: 0, open: new Map() };
  for (let { seq: upTo } = await log.head(); upTo > 0; upTo -= entriesAtATime) {
    const entries = await log.since(Math.max(0, upTo - entriesAtATime), upTo);
    for (const entry of entries.toReversed()) step(walk, entry);
    const isOpen = [...walk.open.values()].some((seq) => seq > walk.found);
    if (walk.found > 0 && !isOpen) return walk.found;
  }
  return Math.max(walk.found, ...walk.open.values());
}
