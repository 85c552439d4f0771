import { expect, test } from "vitest";
import type { TestDatabase } from "./backends";
import { attributorDraft, withdrawalDraft } from "./records";

const named = (entries: readonly { id: string; version: number; kind: string }[]) =>
  entries.map(({ id, version, kind }) => `${kind} ${id} ${version}`);

/** What every adapter's reading of parts of a log must do. */
export function latestContract(database: () => TestDatabase): void {
  test("latest gives the last entry of each id that is asked for, and of each that an actor recorded last, in order", async () => {
    const log = await database().open();
    await log.append([attributorDraft("a"), attributorDraft("b"), attributorDraft("c"), attributorDraft("d")], {
      actor: "data",
    });
    await log.append([attributorDraft("c", 1, "renamed"), withdrawalDraft("d", 1)], { actor: "ann" });
    await log.append([attributorDraft("e")], { actor: "bea" });
    const latest = await log.latest(["d", "nowhere"], "data");
    expect(named(latest)).toEqual(["attributor a 1", "attributor b 1", "withdrawal d 2"]);
    expect(named(await log.latest([], "ann"))).toEqual(["attributor c 2", "withdrawal d 2"]);
    expect(await log.latest([], "nobody")).toEqual([]);
    expect((await log.since(0)).filter(({ seq }) => latest.some((one) => one.seq === seq))).toEqual(latest);
  });

  test("since gives no more entries than asked for, the first of them", async () => {
    const log = await database().open();
    const { appended } = await log.append(
      ["a", "b", "c", "d"].map((id) => attributorDraft(id)),
      { actor: "ann" },
    );
    expect(await log.since(0, undefined, 2)).toEqual(appended.slice(0, 2));
    expect(await log.since(1, 3, 9)).toEqual(appended.slice(1, 3));
    expect(await log.since(4, undefined, 2)).toEqual([]);
  });
}
