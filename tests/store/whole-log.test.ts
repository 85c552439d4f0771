import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "@/lib/ledger/fold";
import { checkFolder } from "@/lib/store/curated/check-folder";
import { currentLedger } from "@/lib/store/current";
import { GrowingLedger } from "@/lib/store/growing-ledger";
import type { Log } from "@/lib/store/log";
import { syncedRecords } from "@/lib/store/sync";
import { type CheckedPart, checkedParts } from "@/lib/store/whole-log/parts";
import { sqliteBackend, type TestDatabase } from "./backends";
import { attributorDraft } from "./records";

let database: TestDatabase;
beforeEach(async () => {
  database = await sqliteBackend.fresh();
});
afterEach(() => database.remove());

const by = { actor: "ann" };

function attributors(count: number) {
  return Array.from({ length: count }, (_, at) => attributorDraft(`attributor-${at}`));
}

async function partsUpTo(seq: number): Promise<CheckedPart[]> {
  const file = path.join(String(database.settings.STRIKE_LEDGER_DIR), "ledger.sqlite");
  const parts: CheckedPart[] = [];
  for await (const part of checkedParts(file, seq)) parts.push(part);
  return parts;
}

async function ledgerBesideTheLog(log: Log): Promise<Ledger> {
  const growing = new GrowingLedger();
  for (const part of await partsUpTo((await log.head()).seq)) growing.growBy(part);
  return growing.ledger;
}

/** What a ledger says, its maps as lists, so that their order counts too. */
function told(ledger: Ledger) {
  return Object.entries(ledger).map(([name, value]) => [
    name,
    value?.entries === undefined ? value : [...value.entries()],
  ]);
}

describe("a log that a thread reads", () => {
  test("gives the ledger that the log itself gives, over several parts", async () => {
    const log = await database.open();
    await syncedRecords(log, (await checkFolder("data")).records);
    await log.append(attributors(700), by);
    await log.append([attributorDraft("attributor-1", 1, "renamed")], { actor: "bea" });
    const parts = await partsUpTo((await log.head()).seq);
    expect(parts.length).toBeGreaterThan(1);
    expect(told(await ledgerBesideTheLog(log))).toEqual(told(await currentLedger(log)));
  });

  test("names the entries that were changed after they were recorded, and those that are no JSON, as the log itself does", async () => {
    const log = await database.open();
    await log.append(attributors(9), by);
    await database.execute("UPDATE ledger_entries SET body = replace(body, 'mayor', 'media') WHERE seq = 3");
    await database.execute("UPDATE ledger_entries SET body = '{\"id\":' WHERE seq = 5");
    await database.execute("UPDATE ledger_entries SET body = '1,2' WHERE seq = 7");
    const { problems } = await ledgerBesideTheLog(log);
    expect(problems.filter(({ problem }) => problem.includes("changed after")).map(({ seq }) => seq)).toEqual([
      3, 5, 7,
    ]);
    expect(problems).toEqual((await currentLedger(log)).problems);
  });

  test("takes a body that holds two for the text that it is, and no entry's for another's", async () => {
    const log = await database.open();
    await log.append(attributors(9), by);
    await database.execute(`UPDATE ledger_entries SET body = body || ',' || body WHERE seq = 3`);
    const ledger = await ledgerBesideTheLog(log);
    expect(ledger.problems.map(({ seq }) => seq)).toEqual([3, 3]);
    expect(told(ledger)).toEqual(told(await currentLedger(log)));
  });

  test("stops where it was told to, whatever was appended since", async () => {
    const log = await database.open();
    await log.append(attributors(9), by);
    expect((await partsUpTo(4)).flatMap(({ entries }) => entries.map(({ seq }) => seq))).toEqual([1, 2, 3, 4]);
  });

  test("gives nothing where there is no log, so that the log itself is asked", async () => {
    expect(await partsUpTo(4)).toEqual([]);
  });

  test("is read so where it is long, and by itself where it is short", async () => {
    const log = await database.open();
    await log.append(attributors(20), by);
    expect(log.whole?.()).toBeNull();
    await log.append(attributors(10_000), by);
    const asked: number[] = [];
    const since: Log["since"] = (seq, ...bounds) => {
      asked.push(seq);
      return log.since(seq, ...bounds);
    };
    const ledger = await currentLedger({ ...log, since });
    expect(ledger.attributors.size).toBe(10_000);
    expect(asked).toEqual([10_000]);
  });
});
