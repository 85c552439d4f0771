import type { Pool } from "pg";
import { pendingMigrations } from "./migrations/registry";
import { inTransaction, retryCodes } from "./postgres-transaction";
import { errorCode } from "./store-error";

const undefinedTable = "42P01";
// What two processes that create one table at once may be told, in spite of IF NOT EXISTS: unique violation, duplicate table, duplicate object.
const creationCodes = [...retryCodes, "23505", "42P07", "42710"];

async function foundVersion(pool: Pool): Promise<number> {
  try {
    const { rows } = await pool.query<{ version: number }>("SELECT version FROM ledger_schema WHERE one = 1");
    return rows[0]?.version ?? 0;
  } catch (error) {
    if (errorCode(error) === undefinedTable) return 0;
    throw error;
  }
}

/**
 * Brings the database to the schema version that this version knows; nothing is done, and no right to change the schema is
 * needed, when it is there. The row with the version is locked while the migrations run, so that of two processes one waits and
 * finds them done. Throws a `StoreError` for a newer database.
 */
export async function migratePostgres(pool: Pool, where: string): Promise<void> {
  if (pendingMigrations(await foundVersion(pool), where).length === 0) return;
  await inTransaction(
    pool,
    async (client) => {
      await client.query(
        "CREATE TABLE IF NOT EXISTS ledger_schema (one INTEGER PRIMARY KEY, version INTEGER NOT NULL)",
      );
      await client.query("INSERT INTO ledger_schema (one, version) VALUES (1, 0) ON CONFLICT (one) DO NOTHING");
    },
    creationCodes,
  );
  await inTransaction(
    pool,
    async (client) => {
      const { rows } = await client.query<{ version: number }>(
        "SELECT version FROM ledger_schema WHERE one = 1 FOR UPDATE",
      );
      for (const { version, postgres } of pendingMigrations(rows[0]?.version ?? 0, where)) {
        for (const statement of postgres) await client.query(statement);
        await client.query("UPDATE ledger_schema SET version = $1 WHERE one = 1", [version]);
      }
    },
    creationCodes,
  );
}
