import { expect, test } from "vitest";
import { emptyLedger, foldedLedger, isStanding } from "@/lib/ledger/fold";
import type { Log } from "@/lib/store/log";
import { syncedRecords } from "@/lib/store/sync";
import type { TestDatabase } from "./backends";
import { attributorDraft, attributorSet, withdrawalDraft } from "./records";

const nothing = { recorded: [], changed: [], restored: [], withdrawn: [], leftAlone: [] };

async function ledgerOf(log: Log) {
  return foldedLedger(emptyLedger, await log.since(0));
}

/** How a set of records is brought into any log. */
export function syncContract(database: () => TestDatabase): void {
  test("a first sync records the set in its order, and a second changes nothing", async () => {
    const log = await database().open();
    const set = attributorSet({ b: "Bea", a: "Ann" });
    const first = await syncedRecords(log, set);
    expect(first).toMatchObject({ ...nothing, recorded: ["b", "a"], unchangedCount: 0 });
    expect(await syncedRecords(log, set)).toEqual({ ...nothing, unchangedCount: 2, head: first.head });
    expect((await log.since(0)).map(({ actor }) => actor)).toEqual(["data", "data"]);
  });

  test("only what differs is recorded, what left the set is withdrawn with a reason, and what returns is recorded again", async () => {
    const log = await database().open();
    await syncedRecords(log, attributorSet({ a: "Ann", b: "Bea", c: "Cid" }));
    const second = await syncedRecords(log, attributorSet({ a: "Ann", b: "Bea B." }));
    expect(second).toMatchObject({ ...nothing, changed: ["b"], withdrawn: ["c"], unchangedCount: 1 });
    const ledger = await ledgerOf(log);
    expect(ledger.attributors.get("b")?.name).toBe("Bea B.");
    expect(ledger.standings.get("c")?.withdrawn).toBe('no longer in the set that "data" records');
    const third = await syncedRecords(log, attributorSet({ a: "Ann", b: "Bea B.", c: "Cid" }));
    expect(third).toMatchObject({ ...nothing, restored: ["c"], unchangedCount: 2 });
    expect(isStanding(await ledgerOf(log), "c")).toBe(true);
  });

  test("what leaves the set is withdrawn newest first, so that a claim goes before its report", async () => {
    const log = await database().open();
    await syncedRecords(log, attributorSet({ a: "Ann", b: "Bea", c: "Cid" }));
    expect((await syncedRecords(log, [])).withdrawn).toEqual(["c", "b", "a"]);
    expect((await syncedRecords(log, [])).withdrawn).toEqual([]);
  });

  test("what someone else edited, withdrew or recorded is left alone and listed where the set differs", async () => {
    const log = await database().open();
    await syncedRecords(log, attributorSet({ a: "Ann", b: "Bea", c: "Cid", d: "Dan" }));
    const edits = [
      attributorDraft("a", 1, "Anne"),
      withdrawalDraft("b", 1),
      attributorDraft("c", 1, "Sid"),
      attributorDraft("e"),
    ];
    await log.append(edits, { actor: "ann" });
    const set = attributorSet({ a: "Ann", b: "Bea", d: "Dan" });
    const { leftAlone, head, ...rest } = await syncedRecords(log, set);
    expect(leftAlone).toEqual([
      { id: "a", actor: "ann" },
      { id: "b", actor: "ann" },
    ]);
    expect(rest).toMatchObject({ recorded: [], changed: [], withdrawn: [], unchangedCount: 1 });
    expect(head.seq).toBe(8);
    const ledger = await ledgerOf(log);
    expect([...ledger.attributors.values()].map(({ name }) => name).sort()).toEqual(["Anne", "Dan", "Sid", "e"]);
  });

  test("a damaged entry is recorded anew from the set", async () => {
    const log = await database().open();
    await syncedRecords(log, attributorSet({ a: "Ann", b: "Bea" }));
    await database().execute("UPDATE ledger_entries SET body = '{broken' WHERE seq = 2");
    expect(await syncedRecords(log, attributorSet({ a: "Ann", b: "Bea" }))).toMatchObject({ changed: ["b"] });
    expect((await ledgerOf(log)).attributors.get("b")?.name).toBe("Bea");
  });

  test("a set with a body that does not parse, or with one id twice, is refused whole", async () => {
    const log = await database().open();
    const [good] = attributorSet({ a: "Ann" });
    const [bad] = attributorSet({ b: "" });
    if (!good || !bad) throw new Error("a set of one has one record");
    await expect(syncedRecords(log, [good, bad])).rejects.toThrow('records[1]: attributor "b": name: ');
    await expect(syncedRecords(log, [good, good])).rejects.toThrow('records[1]: attributor "a" is in the set twice');
    expect((await log.head()).seq).toBe(0);
  });

  test("a record that someone else writes while the sync runs makes it start over, not fail", async () => {
    const log = await database().open();
    await syncedRecords(log, attributorSet({ a: "Ann" }));
    const other = await database().open();
    let isFirst = true;
    const overtaken: Log = {
      ...log,
      append: async (drafts, by) => {
        if (isFirst) await other.append([attributorDraft("a", 1, "Anne")], { actor: "ann" });
        isFirst = false;
        return log.append(drafts, by);
      },
    };
    const result = await syncedRecords(overtaken, attributorSet({ a: "Ann A." }));
    expect(result).toMatchObject({ ...nothing, leftAlone: [{ id: "a", actor: "ann" }] });
  });
}
