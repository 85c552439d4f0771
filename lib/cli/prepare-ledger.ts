import { resolve } from "node:path";
import { checkFolder } from "../store/curated/check-folder";
import { UnreadableFolderError } from "../store/curated/read-folder";
import { openLog } from "../store/open";
import { revisionSeq } from "../store/revision-seq";
import { type SyncResult, syncedRecords } from "../store/sync";

type Ending = { readonly exitCode: 0 | 1 | 2; readonly line: string };

/** One line on a sync: what it recorded, if anything, and where the figures stand. */
function syncText({ recorded, changed, restored, withdrawn, leftAlone }: SyncResult, seq: number): string {
  const counts = [
    [recorded, "recorded"],
    [changed, "changed"],
    [restored, "restored"],
    [withdrawn, "withdrawn"],
    [leftAlone, "left as others edited them"],
  ] as const;
  const happened = counts.flatMap(([ids, word]) => (ids.length > 0 ? [`${ids.length} ${word}`] : []));
  return `The ledger is at revision ${seq}${happened.length > 0 ? `: ${happened.join(", ")}` : ""}.`;
}

function problemsEnding([first, ...others]: readonly string[]): Ending {
  const more = others.length > 0 ? ` (and ${others.length} more: npx strike-ledger check lists them)` : "";
  return { exitCode: 2, line: `${first}${more}` };
}

/**
 * Brings the log that the settings name to what a data folder says: `STRIKE_LEDGER_DATA`, else `data`. Nothing is written when
 * the folder does not hold. Ends with one line and an exit code: 2 for data that does not hold, 1 for a log that cannot be
 * opened or written.
 */
async function preparedLedger(): Promise<Ending> {
  const folder = resolve(process.env.STRIKE_LEDGER_DATA || "data");
  try {
    const { records, problems } = await checkFolder(folder);
    if (problems.length > 0) return problemsEnding(problems);
    const log = await openLog();
    try {
      const synced = await syncedRecords(log, records);
      return { exitCode: 0, line: syncText(synced, await revisionSeq(log)) };
    } finally {
      await log.close();
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { exitCode: error instanceof UnreadableFolderError ? 2 : 1, line: message.replaceAll(/\s*\n\s*/g, " ") };
  }
}

const { exitCode, line } = await preparedLedger();
const out = exitCode === 0 ? process.stdout : process.stderr;
out.write(`${line}\n`);
process.exitCode = exitCode;
