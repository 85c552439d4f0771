import type { Ledger } from "../ledger/fold";
import { processWide } from "../ledger/process-wide";
import { currentLedger, ledgerAt } from "./current";
import type { Log } from "./log";
import { openLog } from "./open";

const opened = processWide<{ log: Promise<Log> | null }>("app-log", () => ({ log: null }));

/**
 * The app's log, opened by `openLog` with the process's settings on the first call and kept for the life of the process; not
 * synced with the curated data, which is what starting does. An opening that fails rejects with a `StoreError` and is tried again
 * on the next call.
 */
export function appLog(): Promise<Log> {
  opened.log ??= openLog().catch((error: unknown) => {
    opened.log = null;
    throw error;
  });
  return opened.log;
}

/**
 * The ledger for a page: current without `rev`, else as recorded at that revision, or null when there is no such revision.
 * An empty log gives the empty ledger. Rejects with a `StoreError` when the log cannot be opened or read.
 */
export function readLedger(): Promise<Ledger>;
export function readLedger(rev: number | undefined): Promise<Ledger | null>;
export async function readLedger(rev?: number): Promise<Ledger | null> {
  const log = await appLog();
  return rev === undefined ? currentLedger(log) : ledgerAt(log, rev);
}

/** Closes the app's log if it is open; the next call of `appLog` opens it anew. */
export async function closeAppLog(): Promise<void> {
  const closing = opened.log;
  opened.log = null;
  await (await closing)?.close();
}
