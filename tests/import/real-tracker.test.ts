import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlannedImport } from "@/lib/import/import-file";
import { recordedImport } from "@/lib/import/recorded";
import type { Claim } from "@/lib/ledger/claim";
import type { Ledger } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { readFolder } from "@/lib/store/curated/read-folder";
import { currentLedger } from "@/lib/store/current";
import { syncedRecords } from "@/lib/store/sync";
import { dataFolder, root } from "../data/curated-set";
import { emptyLog } from "./importing";

const files = ["missile_attacks_daily_older.csv", "missile_attacks_daily.csv"].map(
  (name) => `${root}../shared/imports/${name}`,
);
const missing = files.every((file) => existsSync(file))
  ? null
  : "the tracker's files are not at hand (../shared/imports); its licence does not let them ship";

describe("the public daily tracker", { timeout: 120_000 }, () => {
  let plans: PlannedImport[] = [];
  let entryCounts: number[] = [];
  let ledger: Ledger;

  beforeAll(async () => {
    if (missing !== null) return;
    const log = await emptyLog();
    await syncedRecords(log, (await readFolder(dataFolder)).records);
    const done = [];
    for (const file of [...files, ...files.slice(1)])
      done.push(await recordedImport(log, { bytes: readFileSync(file), format: null, publisher: null }));
    plans = done;
    entryCounts = done.map(({ entryCount }) => entryCount);
    ledger = await currentLedger(log);
    await log.close();
  }, 240_000);

  const planned = (index: number) => plans[index]?.plan as PlannedImport["plan"];
  const claimsOf = (pattern: RegExp): Claim[] => [...ledger.claims.values()].filter(({ id }) => pattern.test(id));

  it("is recognised in both vintages of its columns, and holds no problem", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    expect(plans.map(({ format }) => format)).toEqual(["daily-launches", "daily-launches", "daily-launches"]);
    expect([0, 1].map((index) => planned(index).rowCount)).toEqual([2425, 3770]);
    expect([0, 1].flatMap((index) => planned(index).problems)).toEqual([]);
  });

  it("has each row used, or left out with why", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    for (const index of [0, 1]) {
      const { rowCount, usedCount, skipped } = planned(index);
      const rowsLeftOut = new Set(
        skipped.filter(({ column }) => column === "model" || column === "target").map(({ line }) => line),
      );
      expect(usedCount + rowsLeftOut.size).toBe(rowCount);
    }
  });

  it("appends nothing on a second import of the same file", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    expect(entryCounts[2]).toBe(0);
    expect(planned(2).added).toEqual([]);
  });

  it("gives of the newer file after the older new versions of the same claims, and no second claim for a model worded anew", ({
    skip,
  }) => {
    skip(missing !== null, missing ?? "");
    const reworded = planned(1).changed.filter(({ says }) => says.includes("model:"));
    expect(reworded.length).toBeGreaterThan(5);
    for (const { id } of reworded) {
      expect(ledger.standings.get(id)?.version, id).toBe(2);
      const before = [...ledger.claims.values()].filter(({ supersededBy }) => supersededBy === id);
      expect(
        before.map(({ status }) => status),
        id,
      ).toEqual(["superseded"]);
    }
  });

  it("has no number for a blank cell, and a zero for a zero", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    expect(claimsOf(/^2025-02-11-kpszsu-unknown-missile-.*-destroyed$/)).toEqual([]);
    expect(claimsOf(/^2025-02-11-kpszsu-unknown-missile-.*-launched$/).map(({ value }) => value.best)).toEqual([19]);
    const launchedBlank = claimsOf(/^2024-02-28-kpszsu-c-300-/);
    expect(launchedBlank.map(({ measure, value }) => [measure, value.best])).toEqual([["missiles_intercepted", 0]]);
  });

  it("files a window that crosses midnight under the day on which it ends, and a second window as an attack of its own", ({
    skip,
  }) => {
    skip(missing !== null, missing ?? "");
    const launched = (event: string) => readingsOf(event, ledger).get("drones_launched")?.headlines[0]?.estimate;
    expect(launched("launches-2025-05-07")).toMatchObject({ best: 187, status: "single_source" });
    expect(launched("launches-2025-05-07-from-1430")).toMatchObject({ best: 31, status: "single_source" });
  });

  it("makes an attack of its own of hours that begin when the night's are over, whoever tells of them, so that nobody disagrees", ({
    skip,
  }) => {
    skip(missing !== null, missing ?? "");
    const launched = (event: string) => readingsOf(event, ledger).get("drones_launched")?.headlines[0]?.estimate;
    expect(launched("launches-2023-02-10")).toMatchObject({ high: 7, status: "single_source" });
    expect(launched("launches-2023-02-10-from-1800")).toMatchObject({ high: 20, status: "single_source" });
    expect(ledger.events.get("launches-2025-01-03")).toMatchObject({ window: { end: "2025-01-03T07:00:00.000Z" } });
  });

  it("takes posts that count other models for parts of one total, which is at least the largest", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const nights = ["2023-07-19", "2023-07-20", "2024-08-31", "2024-12-25"];
    const launched = nights.map(
      (night) => readingsOf(`launches-${night}`, ledger).get("missiles_launched")?.headlines[0]?.estimate,
    );
    expect(launched.map((one) => [one?.low, one?.high, one?.highOpen, one?.status])).toEqual(
      [30, 11, 4, 62].map((count) => [count, count, true, "single_source"]),
    );
  });

  it("keeps combined models combined", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const combined = claimsOf(/^2024-11-17-kpszsu-kalibr-x-101-x-555-.*-launched$/);
    expect(combined.map(({ subtype, value }) => [subtype, value.best])).toEqual([["model:x-101/x-555+kalibr", 101]]);
  });

  it("flags the row of 15 and 11 out of 16, records it as it stands and works no total out of it", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const impossible = planned(1).flagged.filter(({ column }) => column === "destroyed");
    expect(impossible.map(({ line }) => line)).toEqual([1805]);
    const row = claimsOf(/^2024-12-28-kpszsu-shahed-136-131-/);
    expect(row.map(({ value }) => value.best)).toEqual([16, 15, 11]);
    expect(row.every(({ note }) => note?.includes("more shot down or suppressed than launched"))).toBe(true);
    expect(claimsOf(/^2024-12-28-kpszsu-all-drones-intercepted/)).toEqual([]);
  });

  it("never adds what different channels say of one day", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const worked = [...ledger.claims.values()].filter(({ workedOut }) => workedOut !== undefined);
    expect(worked.length).toBeGreaterThan(1_000);
    for (const { id, workedOut, report, attributedTo, value } of worked) {
      const parts = (workedOut?.from ?? []).flatMap((from) => ledger.claims.get(from) ?? []);
      expect(parts, id).toHaveLength(workedOut?.from.length ?? 0);
      expect(new Set(parts.map((part) => part.report)), id).toEqual(new Set([report]));
      expect(new Set(parts.map((part) => part.attributedTo)), id).toEqual(new Set([attributedTo]));
      expect(
        parts.reduce((sum, part) => sum + (part.value.best ?? 0), 0),
        id,
      ).toBe(value.best);
    }
  });

  it("says beside a headline, on each night where it is so and on no other, that its parts or one of them are more", ({
    skip,
  }) => {
    skip(missing !== null, missing ?? "");
    const noted = [...ledger.events.keys()].flatMap((id) =>
      [...readingsOf(id, ledger)].flatMap(([measure, { headlines }]) =>
        headlines.flatMap(({ partsNote }) =>
          partsNote === null || !id.startsWith("launches-")
            ? []
            : [`${id.slice(9)} ${measure}: ${partsNote.parts.length}, ${partsNote.sum}`],
        ),
      ),
    );
    expect(noted).toEqual([
      "2023-11-01 missiles_launched: 1, 2",
      "2023-11-01 missiles_intercepted: 1, 2",
      "2024-04-20 missiles_intercepted: 2, 4",
      "2024-08-22 missiles_launched: 1, 2",
      "2025-01-17 missiles_launched: 1, 4",
      "2025-06-22 missiles_launched: 2, 4",
      "2026-01-07 missiles_launched: 1, 2",
      "2026-02-13 missiles_launched: 1, 2",
      "2026-03-09 missiles_launched: 1, 3",
    ]);
  });

  it("agrees with what reports say of a night that is in both", ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const launched = readingsOf("2025-07-10-kyiv", ledger).get("drones_launched")?.headlines[0]?.estimate;
    expect(launched).toMatchObject({ best: 397, status: "agree" });
    // Each post counts missiles by the ground that they went for; it is of one attack, whatever ground that has.
    const missiles = ["2026-01-24-kyiv-kharkiv", "2025-12-27-kyiv"].map(
      (id) => readingsOf(id, ledger).get("missiles_launched")?.headlines[0]?.estimate,
    );
    expect(missiles).toMatchObject([
      { low: 21, best: 21, high: 21, status: "agree" },
      { low: 40, best: 40, high: 40, status: "single_source" },
    ]);
    expect(ledger.problems).toEqual([]);
  });
});
