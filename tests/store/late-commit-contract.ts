import { setImmediate } from "node:timers/promises";
import pg from "pg";
import { expect, test } from "vitest";
import type { TestDatabase } from "./backends";
import { attributorDraft } from "./records";

async function connected(url: string | undefined): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Settles once as many connections as `count` wait for a lock on this server's tables of the log. */
async function waitingForLock(watcher: pg.Client, count: number): Promise<void> {
  for (;;) {
    const { rowCount } = await watcher.query(
      `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%ledger_head%'
       AND pid IN (SELECT pid FROM pg_locks WHERE relation = 'ledger_head'::regclass)`,
    );
    if (rowCount === count) return;
    await setImmediate();
  }
}

/** What must hold where writers can overlap, so on PostgreSQL. */
export function lateCommitContract(database: () => TestDatabase): void {
  test("a transaction that holds the head and commits late is not passed over by a reader that catches up by seq", async () => {
    const log = await database().open();
    const reader = await database().open();
    await log.append([attributorDraft("first")], { actor: "ann" });
    const late = await connected(database().settings.DATABASE_URL);
    const watcher = await connected(database().settings.DATABASE_URL);
    await late.query("BEGIN");
    await late.query("SELECT seq FROM ledger_head WHERE one = 1 FOR UPDATE");
    await late.query(
      `INSERT INTO ledger_entries (seq, recorded_at, actor, kind, id, version, body, hash)
       VALUES (2, '2026-01-24T06:00:00.000Z', 'late', 'attributor', 'late', 1, '{"id":"late","name":"late","role":"mayor"}', 'late')`,
    );
    await late.query("UPDATE ledger_head SET seq = 2, hash = 'late' WHERE one = 1");
    const overtaking = log.append([attributorDraft("overtaking")], { actor: "ann" });
    await waitingForLock(watcher, 1);
    const whileHeld = await reader.since(1);
    await late.query("COMMIT");
    const { appended } = await overtaking;
    await Promise.all([late.end(), watcher.end()]);

    expect(whileHeld).toEqual([]);
    expect(appended.map(({ seq, id }) => [seq, id])).toEqual([[3, "overtaking"]]);
    expect((await reader.since(1)).map(({ seq, id }) => [seq, id])).toEqual([
      [2, "late"],
      [3, "overtaking"],
    ]);
  });

  test("an append that the database undoes for another transaction's sake is run again", async () => {
    const log = await database().open();
    await database().execute(
      `CREATE SEQUENCE tries;
       CREATE FUNCTION undo_twice() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF nextval('tries') < 3 THEN RAISE EXCEPTION 'undone' USING ERRCODE = '40001'; END IF;
         RETURN NEW;
       END $$;
       CREATE TRIGGER undo BEFORE INSERT ON ledger_entries FOR EACH ROW EXECUTE FUNCTION undo_twice()`,
    );
    const { appended } = await log.append([attributorDraft("a")], { actor: "ann" });
    expect(appended.map(({ seq }) => seq)).toEqual([1]);
    expect(await log.since(0)).toEqual(appended);
  });
}
