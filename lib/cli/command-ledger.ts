import { fileURLToPath } from "node:url";
import type { Ledger } from "../ledger/fold";
import { checkFolder } from "../store/curated/check-folder";
import { UnreadableFolderError } from "../store/curated/read-folder";
import { currentLedger, ledgerAt } from "../store/current";
import type { Log } from "../store/log";
import { openLog } from "../store/open";
import { StoreError } from "../store/store-error";
import { syncedRecords } from "../store/sync";
import { UsageError } from "./usage-error";

const ownData = fileURLToPath(new URL("../../data", import.meta.url));

/** Brings an empty log to what the data folder says, as starting the server would. */
async function filled(log: Log): Promise<void> {
  const folder = process.env.STRIKE_LEDGER_DATA || ownData;
  const { records, problems } = await checkFolder(folder);
  const [first] = problems;
  if (first !== undefined) throw new UsageError(`${first}; npx strike-ledger check lists all problems`);
  await syncedRecords(log, records);
}

/** The ledger of a log at any revision; null for a revision that is not there. */
export interface CommandLedgers {
  readonly current: Ledger;
  readonly at: (rev: number) => Promise<Ledger | null>;
}

/**
 * What a command makes of the log that the settings name, without a server. An empty log is first brought to what the data folder says; the
 * log is closed afterwards. Throws a `UsageError` for a log that cannot be read or written, or such a folder.
 */
export async function withLog<T>(work: (log: Log) => Promise<T>): Promise<T> {
  try {
    const log = await openLog();
    try {
      if ((await log.head()).seq === 0) await filled(log);
      return await work(log);
    } finally {
      await log.close();
    }
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.message.replaceAll(/\s*\n\s*/g, " "));
    if (error instanceof UnreadableFolderError) throw new UsageError(`STRIKE_LEDGER_DATA: ${error.message}`);
    throw error;
  }
}

/** What a command makes of the ledgers of the log that the settings name, as `withLog` opens it. Throws as that does. */
export function withLedgers<T>(work: (ledgers: CommandLedgers) => Promise<T>): Promise<T> {
  return withLog(async (log) => work({ current: await currentLedger(log), at: (rev) => ledgerAt(log, rev) }));
}

/** The ledger at a revision, or as it stands. Throws a `UsageError` for a revision that is not there. */
export async function askedLedger({ current, at }: CommandLedgers, rev: number | null): Promise<Ledger> {
  const ledger = rev === null ? current : await at(rev);
  if (ledger !== null) return ledger;
  throw new UsageError(`there is no ledger revision ${rev}; the latest is ${current.revision.seq}`);
}
