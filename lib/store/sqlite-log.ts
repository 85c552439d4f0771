import { setTimeout as delay } from "node:timers/promises";
import Database from "better-sqlite3";
import { emptyRevision, type Revision } from "../ledger/entry";
import type { Log } from "./log";
import { pendingMigrations } from "./migrations/registry";
import { plannedAppend, preparedDrafts, storedVersions } from "./plan";
import { type EntryRow, entriesOfRows, entryColumns, type RowValues } from "./row";
import { errorCode, StoreError } from "./store-error";
import { longLogParts } from "./whole-log/parts";

const lockWaitMs = 10_000;

const remedies: readonly (readonly [code: string, remedy: string])[] = [
  ["SQLITE_BUSY", `another process has held its lock for ${lockWaitMs / 1000} s; end that process`],
  ["SQLITE_FULL", "the disk is full; make room"],
  ["SQLITE_READONLY", "the file cannot be written; allow this user to write it and its folder"],
  ["SQLITE_CANTOPEN", "the file cannot be opened; allow this user to write it and its folder"],
  ["SQLITE_NOTADB", "the file is no SQLite database; move it away"],
  ["SQLITE_CORRUPT", "the file is damaged; restore it from a backup, or move it away"],
];

function sqliteError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const remedy =
    remedies.find(([code]) => errorCode(error).startsWith(code))?.[1] ?? "see whether the file is in order";
  return new StoreError(`${file}: ${message}: ${remedy}`, { cause: error });
}

// SQLite does not wait while another connection is about to write and this one turns write-ahead logging on: of two processes
// that open a new file at once, one would be turned away.
async function turnWriteAheadLoggingOn(database: Database.Database): Promise<void> {
  const giveUpAt = Date.now() + lockWaitMs;
  for (;;) {
    try {
      database.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (!errorCode(error).startsWith("SQLITE_BUSY") || Date.now() > giveUpAt) throw error;
      await delay(5 + Math.random() * 20);
    }
  }
}

function migrate(database: Database.Database, file: string): void {
  const found = () => Number(database.pragma("user_version", { simple: true }));
  if (pendingMigrations(found(), file).length === 0) return;
  const run = database.transaction(() => {
    for (const { version, sqlite } of pendingMigrations(found(), file)) {
      for (const statement of sqlite) database.exec(statement);
      database.pragma(`user_version = ${version}`);
    }
  });
  run.immediate();
}

function logOn(database: Database.Database, file: string): Log {
  const headQuery = database.prepare<[], Revision>("SELECT seq, hash FROM ledger_entries ORDER BY seq DESC LIMIT 1");
  const sinceQuery = database.prepare<[number, number, number], RowValues>(
    `SELECT ${entryColumns} FROM ledger_entries WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?`,
  );
  sinceQuery.raw();
  const latestQuery = database.prepare<[string, string], RowValues>(
    `SELECT ${entryColumns} FROM ledger_entries e WHERE seq IN (
       SELECT seq FROM ledger_entries WHERE id IN (SELECT value FROM json_each(?))
       UNION SELECT seq FROM ledger_entries WHERE actor = ?)
     AND version = (SELECT MAX(version) FROM ledger_entries WHERE id = e.id) ORDER BY seq`,
  );
  latestQuery.raw();
  const versionsQuery = database.prepare<[string], EntryRow>(
    `SELECT ${entryColumns} FROM ledger_entries e WHERE id IN (SELECT value FROM json_each(?))
     AND (version = 1 OR version = (SELECT MAX(version) FROM ledger_entries WHERE id = e.id))`,
  );
  const insertion = database.prepare<EntryRow>(
    `INSERT INTO ledger_entries (seq, recorded_at, actor, kind, id, version, body, hash)
     VALUES (@seq, @recordedAt, @actor, @kind, @id, @version, @body, @hash)`,
  );
  const headRevision = (): Revision => headQuery.get() ?? emptyRevision;
  const answered = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw sqliteError(error, file);
    }
  };
  return {
    append: (drafts, by) =>
      answered(() => {
        const prepared = preparedDrafts(drafts);
        const ids = JSON.stringify([...new Set(prepared.map(({ id }) => id))]);
        const append = database.transaction(() => {
          const plan = plannedAppend(prepared, storedVersions(versionsQuery.all(ids)), headRevision(), by);
          for (const row of plan.rows) insertion.run(row);
          return plan.result;
        });
        return append.immediate();
      }),
    since: (seq, upToSeq = Number.MAX_SAFE_INTEGER, atMost = -1) =>
      answered(() => entriesOfRows(sinceQuery.all(seq, upToSeq, atMost))),
    whole: () => answered(() => longLogParts({ database: "sqlite", file }, headRevision().seq)),
    latest: (ids, actor) => answered(() => entriesOfRows(latestQuery.all(JSON.stringify(ids), actor))),
    head: () => answered(headRevision),
    close: () => answered(() => void database.close()),
  };
}

/**
 * The log in an SQLite file, made when it is not there; its folder must be. One writer at a time: `BEGIN IMMEDIATE` takes the
 * write lock before anything is read, which keeps `seq` gapless and in commit order, and every commit is on the disk before it
 * is acknowledged (WAL, `synchronous = FULL`). Waits up to 10 s for another process's lock, then throws a `StoreError`, as for a
 * file that cannot be opened or that a newer version made.
 */
export async function openSqliteLog(file: string): Promise<Log> {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: lockWaitMs });
    await turnWriteAheadLoggingOn(database);
    database.pragma("synchronous = FULL");
    migrate(database, file);
    return logOn(database, file);
  } catch (error) {
    database?.close();
    throw sqliteError(error, file);
  }
}
