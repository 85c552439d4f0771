import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import type { Log } from "@/lib/store/log";
import { openLog, type StoreSettings } from "@/lib/store/open";
import type { LogSource } from "@/lib/store/whole-log/parts";
import { freshSchema, type PostgresServer, postgresRows, startedPostgres } from "./postgres-server";

/** An empty database of one test. `execute` runs SQL behind the log's back; `open` gives a further connection each time. */
export interface TestDatabase {
  readonly settings: StoreSettings;
  readonly source: LogSource;
  readonly schemaVersion: (version: number) => string;
  open(): Promise<Log>;
  execute(sql: string): Promise<void>;
  remove(): Promise<void>;
}

/** A kind of database that the contract suite runs against. */
export interface Backend {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  fresh(): Promise<TestDatabase>;
}

function withConnections(database: Omit<TestDatabase, "open">): TestDatabase {
  const logs: Log[] = [];
  return {
    ...database,
    open: async () => {
      const log = await openLog(database.settings);
      logs.push(log);
      return log;
    },
    remove: async () => {
      for (const log of logs) await log.close();
      await database.remove();
    },
  };
}

/** SQLite in a temporary folder a test. */
export const sqliteBackend: Backend = {
  name: "SQLite",
  start: async () => undefined,
  stop: async () => undefined,
  fresh: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "ledger-sqlite-"));
    const file = path.join(folder, "ledger.sqlite");
    return withConnections({
      settings: { STRIKE_LEDGER_DIR: folder },
      source: { database: "sqlite", file },
      schemaVersion: (version) => `PRAGMA user_version = ${version}`,
      execute: async (sql) => {
        const database = new Database(file);
        database.exec(sql);
        database.close();
      },
      remove: async () => rmSync(folder, { recursive: true }),
    });
  },
};

/** One PostgreSQL server for a file of tests, a schema a test. */
export function postgresBackend(): Backend {
  let server: PostgresServer | undefined;
  return {
    name: "PostgreSQL",
    start: async () => {
      server = await startedPostgres();
    },
    stop: async () => server?.stop(),
    fresh: async () => {
      if (server === undefined) throw new Error("the PostgreSQL server was not started");
      const { url, drop } = await freshSchema(server);
      return withConnections({
        settings: { DATABASE_URL: url },
        source: { database: "postgresql", url },
        schemaVersion: (version) => `UPDATE ledger_schema SET version = ${version}`,
        execute: async (sql) => void (await postgresRows(url, sql)),
        remove: drop,
      });
    },
  };
}
