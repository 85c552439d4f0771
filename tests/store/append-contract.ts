import { expect, test } from "vitest";
import type { Attributor } from "@/lib/ledger/attributor";
import { emptyRevision } from "@/lib/ledger/entry";
import { emptyLedger, foldedLedger } from "@/lib/ledger/fold";
import { ConflictError, StoreError } from "@/lib/store/store-error";
import type { TestDatabase } from "./backends";
import { attributorDraft, withdrawalDraft } from "./records";

const by = { actor: "ann", recordedAt: "2026-01-24T06:00:00Z" };

/** What every adapter's append and since must do. */
export function appendContract(database: () => TestDatabase): void {
  test("an empty log has no entries and the empty revision", async () => {
    const log = await database().open();
    expect(await log.head()).toEqual(emptyRevision);
    expect(await log.since(0)).toEqual([]);
    expect(await log.append([], by)).toEqual({ appended: [], unchanged: [], head: emptyRevision });
  });

  test("entries come back as they were recorded, numbered from 1, to another connection too", async () => {
    const log = await database().open();
    const { appended, head } = await log.append([attributorDraft("kyiv-mayor"), attributorDraft("air-force")], by);
    expect(appended.map(({ seq, id, version }) => [seq, id, version])).toEqual([
      [1, "kyiv-mayor", 1],
      [2, "air-force", 1],
    ]);
    expect(appended[0]).toMatchObject({
      ...{ actor: "ann", recordedAt: "2026-01-24T06:00:00.000Z", kind: "attributor" },
      body: { id: "kyiv-mayor", name: "kyiv-mayor", role: "mayor" },
    });
    const other = await database().open();
    expect(await other.since(0)).toEqual(appended);
    expect(await other.since(1)).toEqual(appended.slice(1));
    expect(await other.since(0, 1)).toEqual(appended.slice(0, 1));
    expect(head).toEqual({ seq: 2, hash: appended[1]?.hash });
    expect(await other.head()).toEqual(head);
  });

  test("text in any script comes back letter for letter", async () => {
    const log = await database().open();
    const name = 'Віталій Кличко "мер" \\ \u0001 😀 \ud800';
    await log.append([attributorDraft("kyiv-mayor", 0, name)], by);
    const [entry] = await (await database().open()).since(0);
    expect(entry?.body).toMatchObject({ name });
  });

  test("the same content recorded twice is one entry, even by another actor and following a stale version", async () => {
    const log = await database().open();
    await log.append([attributorDraft("kyiv-mayor")], by);
    const { head } = await log.append([attributorDraft("kyiv-mayor", 1, "new")], by);
    const again = await log.append([attributorDraft("kyiv-mayor", 0, "new")], { actor: "bea" });
    expect(again).toEqual({ appended: [], unchanged: ["kyiv-mayor"], head });
    expect(await log.since(0)).toHaveLength(2);
  });

  test("a body's keys may come in any order without being other content", async () => {
    const log = await database().open();
    await log.append([attributorDraft("kyiv-mayor")], by);
    const reordered = { role: "mayor", name: "kyiv-mayor", id: "kyiv-mayor" } as const;
    const { unchanged } = await log.append([{ kind: "attributor", body: reordered, follows: 0 }], by);
    expect(unchanged).toEqual(["kyiv-mayor"]);
  });

  test("an edit of a stale version is a conflict that names both versions, and nothing of its append is recorded", async () => {
    const log = await database().open();
    await log.append([attributorDraft("kyiv-mayor")], by);
    const { head } = await log.append([attributorDraft("kyiv-mayor", 1, "second")], by);
    const edit = log.append([attributorDraft("air-force"), attributorDraft("kyiv-mayor", 1, "late")], by);
    const conflict = await edit.catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({ id: "kyiv-mayor", followed: 1, stored: 2 });
    expect(String(conflict)).toContain('attributor "kyiv-mayor" follows version 1, but version 2 is the current one');
    expect(await log.head()).toEqual(head);
    expect(await log.since(2)).toEqual([]);
    await expect(log.append([attributorDraft("new", 3)], by)).rejects.toMatchObject({ followed: 3, stored: 0 });
  });

  test("drafts for one id in one append follow one another", async () => {
    const log = await database().open();
    const steps = [attributorDraft("a", 0, "1"), attributorDraft("a", 1, "2"), withdrawalDraft("a", 2)];
    const { appended } = await log.append([...steps, attributorDraft("a", 3, "2")], by);
    expect(appended.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
      ...["attributor 1", "attributor 2", "withdrawal 3", "attributor 4"],
    ]);
    expect(foldedLedger(emptyLedger, appended).attributors.get("a")?.name).toBe("2");
  });

  test("a body that does not parse is refused by kind, id and path, and nothing of its append is recorded", async () => {
    const log = await database().open();
    const body = { ...attributorDraft("b").body, role: "king" } as unknown as Attributor;
    const append = log.append([attributorDraft("a"), { kind: "attributor", body, follows: 0 }], by);
    await expect(append).rejects.toThrow(/drafts\[1\]: attributor "b": role: Invalid option/);
    await expect(append).rejects.toBeInstanceOf(StoreError);
    expect(await log.head()).toEqual(emptyRevision);
  });

  test("an id stands for one kind of record, also after a withdrawal, and what was never recorded cannot be withdrawn", async () => {
    const log = await database().open();
    await log.append([attributorDraft("kyiv"), withdrawalDraft("kyiv", 1)], by);
    const body = { id: "kyiv", name: "Kyiv", level: "city", within: null, latitude: null, longitude: null } as const;
    await expect(log.append([{ kind: "place", body, follows: 2 }], by)).rejects.toThrow(
      '"kyiv": the id is taken by a record of kind "attributor"',
    );
    await expect(log.append([withdrawalDraft("lviv", 0)], by)).rejects.toThrow('"lviv" cannot be withdrawn');
  });

  test("equal content gives an equal chain, whoever recorded it and when, and other content another", async () => {
    const log = await database().open();
    const { head } = await log.append([attributorDraft("a"), attributorDraft("b")], by);
    expect(head.hash).toBe("1f684af33773e89aaedb4d6805eaa30f48aae0809ab02f27a767976d9dbee3c7");
    const { head: next } = await log.append([attributorDraft("c")], { actor: "bea" });
    expect(next.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(next.hash).not.toBe(head.hash);
  });

  test("the fold at revision N is the same before and after later appends", async () => {
    const log = await database().open();
    await log.append([attributorDraft("a"), attributorDraft("b"), attributorDraft("a", 1, "renamed")], by);
    const before = foldedLedger(emptyLedger, await log.since(0, 3), 3);
    await log.append([withdrawalDraft("b", 1), attributorDraft("a", 2, "again"), attributorDraft("c")], by);
    expect(foldedLedger(emptyLedger, await log.since(0, 3), 3)).toEqual(before);
    expect(foldedLedger(emptyLedger, await log.since(0), 3)).toEqual(before);
    expect(foldedLedger(emptyLedger, await log.since(0)).attributors.has("b")).toBe(false);
  });

  test("a body that no longer parses is reported with its seq and id, and the rest loads", async () => {
    const log = await database().open();
    await log.append(
      ["a", "b", "c", "d"].map((id) => attributorDraft(id)),
      by,
    );
    await database().execute("UPDATE ledger_entries SET body = '{broken' WHERE seq = 2");
    await database().execute(`UPDATE ledger_entries SET body = '{"id":"c"}' WHERE seq = 3`);
    const ledger = foldedLedger(emptyLedger, await log.since(0));
    expect(ledger.problems).toMatchObject([
      { seq: 2, id: "b" },
      { seq: 3, id: "c" },
    ]);
    expect([...ledger.attributors.keys()]).toEqual(["a", "d"]);
    const repaired = await log.append([attributorDraft("b", 1)], by);
    expect(repaired.appended[0]).toMatchObject({ seq: 5, id: "b", version: 2 });
  });
}
