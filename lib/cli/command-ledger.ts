import { fileURLToPath } from "node:url";
import type { Ledger } from "../ledger/fold";
import { checkFolder } from "../store/curated/check-folder";
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

/**
 * The ledger of the log that the settings name, at a revision or as it stands, for a command that runs without a server. An empty log is first
 * brought to what the data folder says. Throws a `UsageError` for a log that cannot be read and a revision that is not there.
 */
export async function commandLedger(rev: number | null): Promise<Ledger> {
  try {
    const log = await openLog();
    try {
      if ((await log.head()).seq === 0) await filled(log);
      const ledger = rev === null ? await currentLedger(log) : await ledgerAt(log, rev);
      if (ledger !== null) return ledger;
      throw new UsageError(`there is no ledger revision ${rev}; the latest is ${(await log.head()).seq}`);
    } finally {
      await log.close();
    }
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.message.replaceAll(/\s*\n\s*/g, " "));
    throw error;
  }
}
