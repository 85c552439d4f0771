import { setTimeout as delay } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import { errorCode } from "./store-error";

const serializationFailure = "40001";
const deadlock = "40P01";
const attempts = 12;

/** The codes on which a transaction is worth another try: it was undone in full because another one ran at the same time. */
export const retryCodes: readonly string[] = [serializationFailure, deadlock];

async function once<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * The result of work done in one transaction, repeated with growing pauses when the database undoes it for one of the `codes`;
 * `work` may therefore run more than once. The last failure is thrown as the driver gave it.
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  codes: readonly string[] = retryCodes,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(pool, work);
    } catch (error) {
      if (attempt === attempts || !codes.includes(errorCode(error))) throw error;
      await delay(Math.random() * Math.min(1000, 10 * 2 ** attempt));
    }
  }
}
