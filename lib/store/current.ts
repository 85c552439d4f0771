import { LRUCache } from "lru-cache";
import type { Entry } from "../ledger/entry";
import { emptyLedger, foldedLedger, type Ledger } from "../ledger/fold";
import { brokenLinks } from "./canonical";
import type { Log } from "./log";
import { processWide } from "./process-wide";

const pastLedgersKept = 8;

interface Reader {
  ledger: Ledger;
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
    ledger: emptyLedger,
    running: Promise.resolve(),
    next: null,
    past: new LRUCache({
      max: pastLedgersKept,
      fetchMethod: async (seq) => checkedFold(emptyLedger, await log.since(0, seq), seq),
    }),
  };
  readers.set(log, reader);
  return reader;
}

/** The fold of further entries, each checked against its hash; one that was changed in the database is among the problems. */
function checkedFold(before: Ledger, entries: readonly Entry[], upToSeq?: number): Ledger {
  const fresh = entries.filter(({ seq }) => seq > before.head.seq);
  const ledger = foldedLedger(before, fresh, upToSeq);
  const broken = brokenLinks(before.head.hash, fresh);
  if (broken.length === 0) return ledger;
  const problem = "its hash is not that of its content; the log was changed after it was recorded";
  return { ...ledger, problems: [...ledger.problems, ...broken.map(({ seq, id }) => ({ seq, id, problem }))] };
}

// The last entry already folded is read again: if it is not the same, the log was put back from a backup or replaced.
async function caughtUp(log: Log, reader: Reader): Promise<Ledger> {
  const { seq, hash } = reader.ledger.head;
  const entries = await log.since(Math.max(0, seq - 1));
  if (seq === 0 || entries[0]?.hash === hash) {
    reader.ledger = checkedFold(reader.ledger, entries);
  } else {
    reader.past.clear();
    reader.ledger = checkedFold(emptyLedger, await log.since(0));
  }
  return reader.ledger;
}

/**
 * The ledger as the log stands, the empty one for an empty log. It holds every append that was acknowledged before the call.
 * Costs one row when nothing was appended, and then gives the same object as before; only new entries are folded in.
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
 * bears on figures. Null for a place that the log has not: beyond the head, negative, or no whole number. The eight last asked for are kept.
 */
export async function ledgerAt(log: Log, seq: number): Promise<Ledger | null> {
  if (!Number.isSafeInteger(seq) || seq < 0) return null;
  const current = await currentLedger(log);
  if (seq === current.head.seq) return current;
  if (seq > current.head.seq) return null;
  return (await readerOf(log).past.fetch(seq)) ?? null;
}
