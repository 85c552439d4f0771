import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Log } from "./log";
import { errorCode, StoreError } from "./store-error";

/** Settings by name, as `process.env` has them. */
export type StoreSettings = Readonly<Record<string, string | undefined>>;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  EEXIST: "there is a file of that name",
  ENOTDIR: "a part of the path is a file",
  ENOENT: "no folder can be made there",
  ENOSPC: "the disk is full",
};

// Node's own recursive mkdir never ends where a file system refuses new folders with ENOENT, as /proc does.
function makeFolder(folder: string): void {
  const isFolder = () => statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder()) return;
  if (!existsSync(path.dirname(folder))) makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder()) throw error;
  }
}

function refuseUnwritable(folder: string): void {
  try {
    makeFolder(path.resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
    throw new StoreError(
      `the ledger's folder ${folder} cannot be written (${reason}); allow this user to write it, or set STRIKE_LEDGER_DIR to another folder`,
      { cause: error },
    );
  }
}

function sqliteFile({ STRIKE_LEDGER_DIR }: StoreSettings): string {
  // The folder is a setting: without the mark, a build takes the whole project for what is read there.
  return path.join(path.resolve(/* turbopackIgnore: true */ STRIKE_LEDGER_DIR || ".ledger"), "ledger.sqlite");
}

/** Whether the settings name a log in a file that is there, so that to open it makes nothing new. False for a database server, which would have to be asked. */
export function isLogThere(settings: StoreSettings = process.env): boolean {
  return !settings.DATABASE_URL && existsSync(sqliteFile(settings));
}

/**
 * The log that the settings name, brought to the current schema: PostgreSQL at `DATABASE_URL` when that is set, else SQLite in
 * `ledger.sqlite` under `STRIKE_LEDGER_DIR`, by default `.ledger` under the working folder, made when it is not there. An
 * empty setting counts as none. The caller closes it. Throws a `StoreError` for a folder that cannot be written, a database
 * that cannot be opened, or one that a newer version made.
 */
export async function openLog(settings: StoreSettings = process.env): Promise<Log> {
  const { DATABASE_URL } = settings;
  if (DATABASE_URL) return (await import("./postgres-log")).openPostgresLog(DATABASE_URL);
  const file = sqliteFile(settings);
  refuseUnwritable(path.dirname(file));
  return (await import("./sqlite-log")).openSqliteLog(file);
}
