import { setImmediate } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { emptyRevision, type Revision } from "../ledger/entry";
import { emptyLedger, type Ledger } from "../ledger/fold";
import { processWide } from "../ledger/process-wide";
import { GrowingLedger } from "./growing-ledger";
import type { Log } from "./log";
import type { StoredEntry } from "./row";

const pastLedgersKept = 8;

/** A long log is read in parts, so that no more of it than this is held as text at a time. */
const entriesAPart = 500;

interface Reader {
  growing: GrowingLedger;
  /** Settles, and never rejects, when the catch-up that has begun is over. */
  running: Promise<unknown>;
  /** The catch-up that has not begun yet, shared by all who ask until it does. */
  next: Promise<Ledger> | null;
  readonly past: LRUCache<number, Ledger>;
}

function readerOf(log: Log): Reader {
  const readers = processWide("readers", () => new WeakMap<Log, Reader>());
  const known = readers.get(log);
  if (known) return known;
  const reader: Reader = {
    growing: new GrowingLedger(),
    running: Promise.resolve(),
    next: null,
    past: new LRUCache({ max: pastLedgersKept, fetchMethod: (seq) => pastLedger(log, reader.growing, seq) }),
  };
  readers.set(log, reader);
  return reader;
}

async function entryAt(log: Log, seq: number): Promise<StoredEntry | undefined> {
  return seq === 0 ? undefined : (await log.since(seq - 1, seq))[0];
}

function revisionOf(entry: StoredEntry | undefined): Revision {
  return entry === undefined ? emptyRevision : { seq: entry.seq, hash: entry.hash };
}

// Only where it stands is read anew: the records of the past are those of the present, seen from there.
async function pastLedger(log: Log, growing: GrowingLedger, seq: number): Promise<Ledger | undefined> {
  const [last, revised] = await Promise.all([entryAt(log, seq), entryAt(log, growing.revisionSeqAt(seq))]);
  if (seq === 0) return emptyLedger;
  if (last === undefined) return undefined;
  return growing.at(seq, {
    revision: revisionOf(revised),
    recordedAt: revised?.recordedAt ?? null,
    head: revisionOf(last),
  });
}

// The last entry already folded is read again: if it is not the same, the log was put back from a backup or replaced.
async function caughtUp(log: Log, reader: Reader): Promise<Ledger> {
  const { seq, hash } = reader.growing.ledger.head;
  let { growing } = reader;
  let part = seq === 0 ? [] : await log.since(seq - 1, undefined, entriesAPart);
  if (seq === 0 || part[0]?.hash !== hash) {
    growing = new GrowingLedger();
    for await (const checked of (await log.whole()) ?? []) growing.growBy(checked);
    part = await log.since(growing.ledger.head.seq, undefined, entriesAPart);
  }
  for (;;) {
    growing.grow(part);
    const last = part.at(-1);
    if (last === undefined || part.length < entriesAPart) break;
    // A database in this process answers at once: whoever asks for something else is answered between two parts.
    await setImmediate();
    part = await log.since(last.seq, undefined, entriesAPart);
  }
  if (growing !== reader.growing) reader.past.clear();
  reader.growing = growing;
  return growing.ledger;
}

/**
 * The ledger as the log stands, the empty one for an empty log. It holds every append that was acknowledged before the call.
 * Costs one row when nothing was appended, and then gives the same object as before; else what was appended, and no more.
 * Callers at one moment share one catch-up; who calls while one runs shares the next, since that one may have read already.
 */
export function currentLedger(log: Log): Promise<Ledger> {
  const reader = readerOf(log);
  reader.next ??= reader.running.then(() => {
    reader.next = null;
    const run = caughtUp(log, reader);
    reader.running = run.catch(() => undefined);
    return run;
  });
  return reader.next;
}

/**
 * The ledger as recorded at entry `seq`, whatever was appended later; 0 is the empty ledger. Its revision is the last entry up to there that
 * bears on figures. Null for a place that the log has not: beyond the head, negative, or no whole number. It reads two entries, and holds
 * nothing that the current ledger does not; the eight last asked for are the same objects again.
 */
export async function ledgerAt(log: Log, seq: number): Promise<Ledger | null> {
  if (!Number.isSafeInteger(seq) || seq < 0) return null;
  const current = await currentLedger(log);
  if (seq === current.head.seq) return current;
  if (seq > current.head.seq) return null;
  return (await readerOf(log).past.fetch(seq)) ?? null;
}
