import pg, { type PoolClient } from "pg";
import type { Revision } from "../ledger/entry";
import type { Log } from "./log";
import { plannedAppend, preparedDrafts, storedVersions } from "./plan";
import { migratePostgres } from "./postgres-schema";
import { inTransaction } from "./postgres-transaction";
import { type EntryRow, entriesOfRows, entryColumns, type RowValues, type StoredEntry } from "./row";
import { errorCode, StoreError } from "./store-error";
import { longLogParts } from "./whole-log/parts";

const rowsPerInsert = 500;
const connectionWaitMs = 10_000;

type Stored<T extends { seq: number }> = Omit<T, "seq"> & { readonly seq: string };

type StoredValues = RowValues extends [number, ...infer Others] ? [seq: string, ...others: Others] : never;

// The driver gives BIGINT as text; a log stays far below 2^53 entries.
function withNumericSeq<T extends { seq: number }>(row: Stored<T>): Omit<T, "seq"> & { readonly seq: number } {
  return { ...row, seq: Number(row.seq) };
}

function addressWithoutPassword(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^postgres(?:ql)?:$/.test(parsed.protocol)) {
    throw new StoreError(
      "DATABASE_URL is no PostgreSQL address; write it as postgres://user:password@host:5432/database",
    );
  }
  const host = parsed.searchParams.get("host") ?? (parsed.host || "localhost");
  return `${decodeURIComponent(host)}${parsed.pathname}`;
}

function postgresError(error: unknown, where: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = errorCode(error);
  const told = error instanceof Error && error.message !== "" ? error.message.split("\n")[0] : "no answer";
  const remedy = "see that the server runs and that DATABASE_URL is right";
  return new StoreError(`PostgreSQL at ${where}: ${told}${code && ` (${code})`}; ${remedy}`, { cause: error });
}

async function insertRows(client: PoolClient, rows: readonly EntryRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    const batch = rows.slice(start, start + rowsPerInsert);
    const values = batch.flatMap((row) => [
      ...[row.seq, row.recordedAt, row.actor, row.kind],
      ...[row.id, row.version, row.body, row.hash],
    ]);
    const places = batch.map(
      (_, index) => `(${Array.from({ length: 8 }, (_, column) => `$${index * 8 + column + 1}`)})`,
    );
    await client.query(
      `INSERT INTO ledger_entries (seq, recorded_at, actor, kind, id, version, body, hash) VALUES ${places}`,
      values,
    );
  }
}

function logOn(pool: pg.Pool, url: string, where: string): Log {
  const answered = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw postgresError(error, where);
    }
  };
  const headRevision = async (client: PoolClient | pg.Pool, lock = ""): Promise<Revision> => {
    const { rows } = await client.query<Stored<Revision>>(`SELECT seq, hash FROM ledger_head WHERE one = 1 ${lock}`);
    if (rows[0] === undefined)
      throw new StoreError(`PostgreSQL at ${where}: ledger_head is empty; restore its row from a backup`);
    return withNumericSeq<Revision>(rows[0]);
  };
  const entries = (which: string, values: readonly unknown[]): Promise<StoredEntry[]> =>
    answered(async () => {
      const text = `SELECT ${entryColumns} FROM ledger_entries ${which}`;
      const { rows } = await pool.query<StoredValues>({ text, values: [...values], rowMode: "array" });
      return entriesOfRows(rows.map(([seq, ...others]): RowValues => [Number(seq), ...others]));
    });
  return {
    append: (drafts, by) =>
      answered(async () => {
        const prepared = preparedDrafts(drafts);
        const ids = [...new Set(prepared.map(({ id }) => id))];
        return inTransaction(pool, async (client) => {
          const head = await headRevision(client, "FOR UPDATE");
          const { rows } = await client.query<Stored<EntryRow>>(
            `SELECT ${entryColumns} FROM ledger_entries e WHERE id = ANY($1)
             AND (version = 1 OR version = (SELECT MAX(version) FROM ledger_entries WHERE id = e.id))`,
            [ids],
          );
          const plan = plannedAppend(prepared, storedVersions(rows.map(withNumericSeq<EntryRow>)), head, by);
          await insertRows(client, plan.rows);
          const { seq, hash } = plan.result.head;
          if (seq !== head.seq)
            await client.query("UPDATE ledger_head SET seq = $1, hash = $2 WHERE one = 1", [seq, hash]);
          return plan.result;
        });
      }),
    since: (seq, upToSeq = Number.MAX_SAFE_INTEGER, atMost = Number.MAX_SAFE_INTEGER) =>
      entries("WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3", [seq, upToSeq, atMost]),
    whole: () => answered(async () => longLogParts({ database: "postgresql", url }, (await headRevision(pool)).seq)),
    latest: (ids, actor) =>
      entries(
        `e WHERE seq IN (
           SELECT seq FROM ledger_entries WHERE id = ANY($1) UNION SELECT seq FROM ledger_entries WHERE actor = $2)
         AND version = (SELECT MAX(version) FROM ledger_entries WHERE id = e.id) ORDER BY seq`,
        [ids, actor],
      ),
    head: () => answered(() => headRevision(pool)),
    close: () => answered(() => pool.end()),
  };
}

/**
 * The log in a PostgreSQL database, or one that speaks its language, for several app instances on one log. Whoever appends locks
 * the one row of `ledger_head` until the commit: `seq` is gapless and in commit order, so that a reader of `seq > n` never
 * passes over an entry that commits late. Transactions that the database undoes for another's sake are run again. How safe an
 * acknowledged append is in a crash of the server is the server's `synchronous_commit`, on unless someone turned it off.
 * Throws a `StoreError`, never with the password, for an address that is none, a server that does not answer within 10 s, or a
 * database that a newer version made.
 */
export async function openPostgresLog(url: string): Promise<Log> {
  const where = addressWithoutPassword(url);
  const pool = new pg.Pool({ connectionString: url, max: 5, connectionTimeoutMillis: connectionWaitMs });
  // An idle connection that the server drops is replaced on the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    await migratePostgres(pool, where);
    return logOn(pool, url, where);
  } catch (error) {
    await pool.end();
    throw postgresError(error, where);
  }
}
