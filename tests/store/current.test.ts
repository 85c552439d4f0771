import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyLedger } from "@/lib/ledger/fold";
import { closeAppLog, readLedger } from "@/lib/store/app-ledger";
import { currentLedger, ledgerAt } from "@/lib/store/current";
import type { Log } from "@/lib/store/log";
import { sqliteBackend, type TestDatabase } from "./backends";
import { attributorDraft } from "./records";

let database: TestDatabase;
beforeEach(async () => {
  database = await sqliteBackend.fresh();
});
afterEach(async () => {
  await closeAppLog();
  vi.unstubAllEnvs();
  vi.resetModules();
  await database.remove();
});

const by = { actor: "ann" };

async function countedLog(): Promise<{ log: Log; reads: [number, number | undefined][] }> {
  const log = await database.open();
  const reads: [number, number | undefined][] = [];
  const since: Log["since"] = (seq, upToSeq) => {
    reads.push([seq, upToSeq]);
    return log.since(seq, upToSeq);
  };
  return { log: { ...log, since }, reads };
}

test("currentLedger(log) is empty for an empty log and catches up with what is appended", async () => {
  const { log } = await countedLog();
  expect(await currentLedger(log)).toBe(emptyLedger);
  await log.append([attributorDraft("a")], by);
  const first = await currentLedger(log);
  await (await database.open()).append([attributorDraft("b")], by);
  expect([...(await currentLedger(log)).attributors.keys()]).toEqual(["a", "b"]);
  expect([...first.attributors.keys()]).toEqual(["a"]);
});

test("currentLedger(log) gives the same object while the head stands still, and reads one entry for it", async () => {
  const { log, reads } = await countedLog();
  await log.append([attributorDraft("a"), attributorDraft("b"), attributorDraft("c")], by);
  const first = await currentLedger(log);
  expect(await currentLedger(log)).toBe(first);
  expect(reads).toEqual([
    [0, undefined],
    [2, undefined],
  ]);
});

test("callers at one moment share one catch-up", async () => {
  const { log, reads } = await countedLog();
  await log.append([attributorDraft("a")], by);
  const ledgers = await Promise.all(Array.from({ length: 20 }, () => currentLedger(log)));
  expect(new Set(ledgers).size).toBe(1);
  expect(reads).toHaveLength(1);
});

test("a caller sees its own append even when a catch-up that began earlier is still running", async () => {
  const { log } = await countedLog();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isFirst = true;
  let begun = () => {};
  const reading = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow: Log = {
    ...log,
    since: async (seq, upToSeq) => {
      const entries = await log.since(seq, upToSeq);
      if (isFirst) {
        isFirst = false;
        begun();
        await held;
      }
      return entries;
    },
  };
  const earlier = currentLedger(slow);
  await reading;
  await log.append([attributorDraft("a")], by);
  const later = currentLedger(slow);
  release();
  expect((await earlier).attributors.has("a")).toBe(false);
  expect((await later).attributors.has("a")).toBe(true);
});

test("a catch-up that fails is told to its callers, and the next one works", async () => {
  const { log } = await countedLog();
  await log.append([attributorDraft("a")], by);
  const since = vi.fn(log.since).mockRejectedValueOnce(new Error("no answer"));
  const shaky: Log = { ...log, since };
  await expect(currentLedger(shaky)).rejects.toThrow("no answer");
  expect((await currentLedger(shaky)).revision.seq).toBe(1);
});

test("a log that was replaced by another is read from its start", async () => {
  const { log } = await countedLog();
  await log.append([attributorDraft("a"), attributorDraft("b")], by);
  await currentLedger(log);
  await ledgerAt(log, 1);
  await database.execute("DELETE FROM ledger_entries");
  await log.append([attributorDraft("c"), attributorDraft("d"), attributorDraft("e")], by);
  expect([...(await currentLedger(log)).attributors.keys()]).toEqual(["c", "d", "e"]);
  expect([...((await ledgerAt(log, 1))?.attributors.keys() ?? [])]).toEqual(["c"]);
});

test("ledgerAt(log, n) stays the same after later appends, and is null where there is no such revision", async () => {
  const { log, reads } = await countedLog();
  await log.append([attributorDraft("a"), attributorDraft("b")], by);
  const before = await ledgerAt(log, 2);
  await log.append([attributorDraft("a", 1, "renamed")], by);
  reads.length = 0;
  const past = await ledgerAt(log, 2);
  expect(past).toEqual(before);
  expect(await ledgerAt(log, 2)).toBe(past);
  expect(reads.filter(([, upToSeq]) => upToSeq !== undefined).length).toBeLessThanOrEqual(2);
  expect(past?.attributors.get("a")?.name).toBe("a");
  expect((await ledgerAt(log, 3))?.attributors.get("a")?.name).toBe("renamed");
  expect((await ledgerAt(log, 0))?.revision).toEqual(emptyLedger.revision);
  for (const none of [4, -1, 1.5, Number.NaN]) expect(await ledgerAt(log, none)).toBeNull();
});

test("readLedger() works on an empty log, sees what is recorded, and gives null beyond the head", async () => {
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("STRIKE_LEDGER_DIR", database.settings.STRIKE_LEDGER_DIR);
  expect((await readLedger()).revision.seq).toBe(0);
  const log = await database.open();
  await log.append([attributorDraft("a")], by);
  expect((await readLedger()).attributors.has("a")).toBe(true);
  expect((await readLedger(0))?.attributors.size).toBe(0);
  expect(await readLedger(2)).toBeNull();
});

test("a module that is loaded twice shares one log and one ledger", async () => {
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("STRIKE_LEDGER_DIR", database.settings.STRIKE_LEDGER_DIR);
  await (await database.open()).append([attributorDraft("a")], by);
  const ledger = await readLedger();
  vi.resetModules();
  const again = await import("@/lib/store/app-ledger");
  expect(again.readLedger).not.toBe(readLedger);
  expect(await again.readLedger()).toBe(ledger);
});

test("an entry that was changed in the database is a problem with its seq, now and at the revision asked for", async () => {
  const log = await database.open();
  await log.append([attributorDraft("a"), attributorDraft("b")], by);
  expect((await currentLedger(log)).problems).toEqual([]);
  await database.execute("UPDATE ledger_entries SET body = replace(body, 'mayor', 'police') WHERE seq = 1");
  const changed = await database.open();
  const problem = { seq: 1, id: "a", problem: expect.stringContaining("hash") };
  expect((await currentLedger(changed)).problems).toEqual([problem]);
  expect((await ledgerAt(changed, 1))?.problems).toEqual([problem]);
  expect((await currentLedger(log)).problems).toEqual([]);
});

test("an entry whose body says the same in other characters was changed too", async () => {
  await (await database.open()).append([attributorDraft("a"), attributorDraft("b")], by);
  await database.execute("UPDATE ledger_entries SET body = body || ' ' WHERE seq = 2");
  const { problems, attributors } = await currentLedger(await database.open());
  expect(problems).toMatchObject([{ seq: 2, id: "b", problem: expect.stringContaining("hash") }]);
  expect([...attributors.keys()]).toEqual(["a", "b"]);
});

test("a long log is read in parts, and an append to it reads nothing but itself", async () => {
  const log = await database.open();
  const drafts = Array.from({ length: 1_203 }, (_, index) => attributorDraft(`mayor-${index}`));
  await log.append(drafts, by);
  const since = vi.fn(log.since);
  const read: Log = { ...log, since };
  expect((await currentLedger(read)).attributors.size).toBe(1_203);
  const lengths = await Promise.all(since.mock.results.map(async ({ value }) => (await value).length));
  expect(Math.max(...lengths)).toBeLessThan(1_203);
  await log.append([attributorDraft("late")], by);
  since.mockClear();
  expect((await currentLedger(read)).attributors.has("late")).toBe(true);
  expect(since.mock.calls).toHaveLength(1);
  expect(((await since.mock.results[0]?.value) ?? []).map(({ seq }: { seq: number }) => seq)).toEqual([1_203, 1_204]);
});
