import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { attacksByNight } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { checkFolder } from "@/lib/store/curated/check-folder";
import { readFolder } from "@/lib/store/curated/read-folder";
import { dataFolder, ledgerOf } from "./curated-set";

test("a seventh attack is one events file and one reports file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "seventh-attack-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(dataFolder, folder, { recursive: true });
  const event = {
    kind: "attack",
    id: "2031-05-02-odesa",
    label: "Odesa oblast, 2 May 2031",
    nightOf: "2031-05-02",
    window: { precision: "night", start: null, end: null },
    places: ["UA51"],
  };
  const report = {
    id: "2031-05-02-example",
    publisher: "Example Daily",
    origin: null,
    title: "A night in the south",
    url: "https://example.org/night",
    publishedOn: "2031-05-02",
    publishedOnBasis: { kind: "printed" },
    textSha256: "0".repeat(64),
  };
  const claim = {
    id: "2031-05-02-example-drones",
    report: report.id,
    event: event.id,
    measure: "drones_launched",
    subtype: null,
    partOf: false,
    value: { low: 61, best: 61, high: 61, qualifier: "exact" },
    unit: "drones",
    places: ["UA"],
    attributedTo: "ukraine-air-force",
    asOf: null,
    anchor: { start: 10, end: 19, exact: "61 drones" },
    status: "asserted",
  };
  await writeFile(join(folder, "events", `${event.id}.json`), JSON.stringify(event));
  await writeFile(join(folder, "reports", `${report.id}.json`), JSON.stringify({ report, claims: [claim] }));

  expect((await checkFolder(folder)).problems).toEqual([]);
  const ledger = ledgerOf((await readFolder(folder)).records);
  expect(attacksByNight(ledger)).toHaveLength(7);
  expect(attacksByNight(ledger).at(-1)).toEqual(event);
  expect(readingsOf(event.id, ledger).get("drones_launched")?.headlines[0]?.estimate.best).toBe(61);
});
