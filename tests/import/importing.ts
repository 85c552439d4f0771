import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ImportRequest, type PlannedImport, plannedImport } from "@/lib/import/import-file";
import type { Ledger } from "@/lib/ledger/fold";
import { readFolder } from "@/lib/store/curated/read-folder";
import { currentLedger } from "@/lib/store/current";
import type { Log } from "@/lib/store/log";
import { openSqliteLog } from "@/lib/store/sqlite-log";
import { syncedRecords } from "@/lib/store/sync";
import { dataFolder, root } from "../data/curated-set";

/** The folder of small files of our own. */
export const inputFolder = `${root}tests/import/input`;

/** A file of our own by its name. */
export function inputFile(name: string): Buffer {
  return readFileSync(join(inputFolder, name));
}

/** An empty log of its own, closed by whoever asked. */
export async function emptyLog(): Promise<Log> {
  return openSqliteLog(join(mkdtempSync(join(tmpdir(), "strike-ledger-import-")), "ledger.sqlite"));
}

/** A log that holds the places and attributors that ship, and no event. */
export async function placesLog(): Promise<Log> {
  const log = await emptyLog();
  const { records } = await readFolder(dataFolder);
  await syncedRecords(
    log,
    records.filter(({ kind }) => kind === "place" || kind === "attributor"),
  );
  return log;
}

/** What importing bytes would do to a ledger. */
export function planOf(bytes: Uint8Array, ledger: Ledger, asked: Partial<ImportRequest> = {}): PlannedImport {
  return plannedImport({ bytes, format: null, publisher: null, ...asked }, ledger);
}

/** The ledger that holds the places and attributors that ship. */
export async function placesLedger(): Promise<Ledger> {
  const log = await placesLog();
  const ledger = await currentLedger(log);
  await log.close();
  return ledger;
}

/** A file of launches: the columns that every vintage has, then rows. */
export function launchesFile(...rows: readonly string[]): Uint8Array {
  const head = "time_start,time_end,model,target,launched,destroyed,not_reach_goal,source";
  return new TextEncoder().encode([head, ...rows, ""].join("\n"));
}
