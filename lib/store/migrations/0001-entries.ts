import type { Migration } from "./migration";

/**
 * The table of entries. PostgreSQL also gets the one row that says where the log stands: whoever appends locks it first, which
 * makes `seq` gapless and in commit order. SQLite has one writer at a time and needs no such row. Bodies are text, not a JSON
 * type, so that what is read is byte for byte what was hashed.
 */
export const entriesMigration: Migration = {
  version: 1,
  sqlite: [
    `CREATE TABLE ledger_entries (
      seq INTEGER PRIMARY KEY,
      recorded_at TEXT NOT NULL,
      actor TEXT NOT NULL,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      body TEXT NOT NULL,
      hash TEXT NOT NULL,
      UNIQUE (id, version)
    )`,
  ],
  postgres: [
    `CREATE TABLE IF NOT EXISTS ledger_entries (
      seq BIGINT PRIMARY KEY,
      recorded_at TEXT NOT NULL,
      actor TEXT NOT NULL,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      body TEXT NOT NULL,
      hash TEXT NOT NULL,
      UNIQUE (id, version)
    )`,
    "CREATE TABLE IF NOT EXISTS ledger_head (one INTEGER PRIMARY KEY, seq BIGINT NOT NULL, hash TEXT NOT NULL)",
    "INSERT INTO ledger_head (one, seq, hash) VALUES (1, 0, '') ON CONFLICT (one) DO NOTHING",
  ],
};
