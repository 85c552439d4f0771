import { expect, test } from "vitest";
import { freeBriefingId, newBriefing } from "@/lib/briefing/new-briefing";
import type { Briefing } from "@/lib/ledger/briefing";
import {
  createdBriefing,
  recordedBriefing,
  recordedBriefings,
  savedBriefing,
  withdrawnBriefing,
} from "@/lib/store/briefings";
import { currentLedger, ledgerAt } from "@/lib/store/current";
import { ConflictError, StoreError } from "@/lib/store/store-error";
import type { TestDatabase } from "./backends";
import { attributorDraft } from "./records";

const by = { actor: "ann" };

const morning: Briefing = { id: "morning", title: "Morning", shape: "16:9", revision: 1, slides: [] };

/** How briefings are kept in any log. */
export function briefingContract(database: () => TestDatabase): void {
  test("a briefing that is saved moves the head and no revision; catching up goes on from the head", async () => {
    const log = await database().open();
    await log.append([attributorDraft("a")], by);
    const { revision, recordedAt } = await currentLedger(log);
    const saved = await savedBriefing(log, morning, 0, by);
    expect(saved).toMatchObject({ briefing: morning, version: 1, actor: "ann" });
    const after = await currentLedger(log);
    expect(after).toMatchObject({ revision, recordedAt, head: await log.head() });
    expect(after.head.seq).toBe(2);
    expect(recordedBriefing(after, "morning")).toEqual(saved);
    await log.append([attributorDraft("b")], by);
    expect(await currentLedger(log)).toMatchObject({ revision: await log.head(), head: await log.head() });
    expect((await ledgerAt(log, 2))?.revision).toEqual(revision);
    expect((await currentLedger(log)).problems).toEqual([]);
  });

  test("two editors of one briefing: the second is told the current version, and what the first saved stands", async () => {
    const [log, other] = [await database().open(), await database().open()];
    await savedBriefing(log, morning, 0, by);
    const first = await savedBriefing(log, { ...morning, title: "First" }, 1, by);
    const second = savedBriefing(other, { ...morning, title: "Second" }, 1, { actor: "bea" });
    const conflict = await second.catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({ id: "morning", followed: 1, stored: 2 });
    expect(recordedBriefing(await currentLedger(other), "morning")).toEqual(first);
    const repeated = await savedBriefing(other, first.briefing, 1, by);
    expect(repeated).toEqual(first);
    expect((await log.head()).seq).toBe(2);
  });

  test("a withdrawn briefing is listed no more, moves no revision, and can be saved again", async () => {
    const log = await database().open();
    await log.append([attributorDraft("a")], by);
    await savedBriefing(log, morning, 0, { ...by, recordedAt: "2031-03-10T06:00:00Z" });
    await savedBriefing(log, { ...morning, id: "evening" }, 0, { ...by, recordedAt: "2031-03-10T18:00:00Z" });
    const listed = async () => recordedBriefings(await currentLedger(log)).map(({ briefing: { id } }) => id);
    expect(await listed()).toEqual(["evening", "morning"]);
    await withdrawnBriefing(log, "evening", 1, by);
    expect(await listed()).toEqual(["morning"]);
    expect((await currentLedger(log)).revision.seq).toBe(1);
    await expect(savedBriefing(log, { ...morning, id: "evening" }, 1, by)).rejects.toMatchObject({ stored: 2 });
    expect(await savedBriefing(log, { ...morning, id: "evening" }, 2, by)).toMatchObject({ version: 3 });
    await expect(withdrawnBriefing(log, "morning", 7, by)).rejects.toBeInstanceOf(ConflictError);
  });

  test("nothing but a briefing is withdrawn as one, and no briefing takes another record's id", async () => {
    const log = await database().open();
    await log.append([attributorDraft("a")], by);
    await expect(withdrawnBriefing(log, "a", 1, by)).rejects.toBeInstanceOf(StoreError);
    await expect(withdrawnBriefing(log, "nothing", 0, by)).rejects.toThrow('no briefing has the id "nothing"');
    await expect(savedBriefing(log, { ...morning, id: "a" }, 1, by)).rejects.toThrow(
      'briefing "a": the id is taken by a record of kind "attributor"',
    );
    expect((await log.head()).seq).toBe(1);
  });

  test("a new briefing takes an id that no record has or had, also when two are made at once", async () => {
    const log = await database().open();
    const made = (ledger: Parameters<typeof newBriefing>[1]) => newBriefing("empty", ledger);
    await log.append([attributorDraft("untitled-briefing")], by);
    const both = await Promise.all([1, 2].map(async () => createdBriefing(await database().open(), made, by)));
    expect(both.map(({ briefing: { id } }) => id).sort()).toEqual(["untitled-briefing-2", "untitled-briefing-3"]);
    await withdrawnBriefing(log, "untitled-briefing-3", 1, by);
    const ledger = await currentLedger(log);
    expect(freeBriefingId("Untitled  briefing!", ledger)).toBe("untitled-briefing-4");
    expect(freeBriefingId("…", ledger)).toBe("briefing");
  });
}
