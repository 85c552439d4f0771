import { expect, test } from "vitest";
import type { Ledger } from "@/lib/ledger/fold";
import { checkFolder } from "@/lib/store/curated/check-folder";
import { currentLedger } from "@/lib/store/current";
import { GrowingLedger } from "@/lib/store/growing-ledger";
import type { Log } from "@/lib/store/log";
import { syncedRecords } from "@/lib/store/sync";
import { type CheckedPart, checkedParts, type LogSource } from "@/lib/store/whole-log/parts";
import type { TestDatabase } from "./backends";
import { attributorDraft } from "./records";

const by = { actor: "ann" };

function attributors(count: number) {
  return Array.from({ length: count }, (_, at) => attributorDraft(`attributor-${at}`));
}

async function partsUpTo(source: LogSource, seq: number): Promise<CheckedPart[]> {
  const parts: CheckedPart[] = [];
  for await (const part of checkedParts(source, seq)) parts.push(part);
  return parts;
}

async function ledgerBesideTheLog({ source }: TestDatabase, log: Log): Promise<Ledger> {
  const growing = new GrowingLedger();
  for (const part of await partsUpTo(source, (await log.head()).seq)) growing.growBy(part);
  return growing.ledger;
}

/** What a ledger says, its maps as lists, so that their order counts too. */
function told(ledger: Ledger) {
  return Object.entries(ledger).map(([name, value]) => [
    name,
    value?.entries === undefined ? value : [...value.entries()],
  ]);
}

/** What must hold of a long log that a thread reads beside the one that folds it. */
export function wholeLogContract(database: () => TestDatabase): void {
  test("a thread that reads the log gives the ledger that the log itself gives, over several parts", async () => {
    const log = await database().open();
    await syncedRecords(log, (await checkFolder("data")).records);
    await log.append(attributors(700), by);
    await log.append([attributorDraft("attributor-1", 1, "renamed")], { actor: "bea" });
    const parts = await partsUpTo(database().source, (await log.head()).seq);
    expect(parts.length).toBeGreaterThan(1);
    expect(told(await ledgerBesideTheLog(database(), log))).toEqual(told(await currentLedger(log)));
  });

  test("a thread that reads the log names the entries that were changed after they were recorded, and those that are no JSON, as the log itself does", async () => {
    const log = await database().open();
    await log.append(attributors(9), by);
    await database().execute("UPDATE ledger_entries SET body = replace(body, 'mayor', 'media') WHERE seq = 3");
    await database().execute("UPDATE ledger_entries SET body = '{\"id\":' WHERE seq = 5");
    await database().execute("UPDATE ledger_entries SET body = '1,2' WHERE seq = 7");
    const { problems } = await ledgerBesideTheLog(database(), log);
    expect(problems.filter(({ problem }) => problem.includes("changed after")).map(({ seq }) => seq)).toEqual([
      3, 5, 7,
    ]);
    expect(problems).toEqual((await currentLedger(log)).problems);
  });

  test("a thread that reads the log takes a body that holds two for the text that it is, and no entry's for another's", async () => {
    const log = await database().open();
    await log.append(attributors(9), by);
    await database().execute(`UPDATE ledger_entries SET body = body || ',' || body WHERE seq = 3`);
    const ledger = await ledgerBesideTheLog(database(), log);
    expect(ledger.problems.map(({ seq }) => seq)).toEqual([3, 3]);
    expect(told(ledger)).toEqual(told(await currentLedger(log)));
  });

  test("a thread that reads the log names the entry whose forerunner was taken away, as the log itself does", async () => {
    const log = await database().open();
    await log.append(attributors(1_700), by);
    await database().execute("DELETE FROM ledger_entries WHERE seq IN (1, 300, 500) OR seq BETWEEN 1000 AND 1600");
    const ledger = await ledgerBesideTheLog(database(), log);
    expect(ledger.problems.map(({ seq }) => seq)).toEqual([2, 301, 501, 1601]);
    expect(told(ledger)).toEqual(told(await currentLedger(log)));
  });

  test("a thread that reads the log stops where it was told to, whatever was appended since", async () => {
    const log = await database().open();
    await log.append(attributors(9), by);
    expect((await partsUpTo(database().source, 4)).flatMap(({ entries }) => entries.map(({ seq }) => seq))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test("a thread that reads the log gives nothing where there is no log, so that the log itself is asked", async () => {
    expect(await partsUpTo(database().source, 4)).toEqual([]);
  });

  test("a log is read by a thread where it is long, and by itself where it is short", async () => {
    const log = await database().open();
    await log.append(attributors(20), by);
    expect(await log.whole()).toBeNull();
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
}
