import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorWordLimit, wordCount } from "@/lib/ledger/anchor";
import { attacksByNight } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { checkFolder } from "@/lib/store/curated/check-folder";
import { curatedLedger, dataFolder, missingTexts, textsFolder } from "./curated-set";

describe("the data set that ships", () => {
  test("has nothing to find fault with", async () => {
    const { problems, records } = await checkFolder(dataFolder);
    expect(problems).toEqual([]);
    expect(records.length).toBeGreaterThanOrEqual(31 + 18 + 9 + 5 + 49);
  });

  test("finds the words of every anchor in the reports at hand", async ({ skip }) => {
    skip(missingTexts !== null, missingTexts ?? "");
    const { problems, anchors } = await checkFolder(dataFolder, textsFolder);
    expect(problems).toEqual([]);
    expect(anchors?.foundCount).toBeGreaterThanOrEqual(49);
  });

  test("keeps no more of a report than its title and eight words a figure", async ({ skip }) => {
    skip(missingTexts !== null, missingTexts ?? "");
    const texts = await Promise.all(
      (await readdir(textsFolder)).map((name) => readFile(join(textsFolder, name), "utf8")),
    );
    const { reports, claims, attributors, events } = await curatedLedger();
    const own = [
      ...[...claims.values()].flatMap(({ note, inferred, anchor }) => [note, inferred, anchor.exact]),
      ...[...reports.values()].flatMap(({ note, publishedOnBasis }) => [
        note,
        "how" in publishedOnBasis && publishedOnBasis.how,
      ]),
      ...[...attributors.values()].map(({ note }) => note),
      ...[...events.values()].map(({ note }) => note),
    ].filter((text) => typeof text === "string");
    const copied = own.filter((text) => {
      const words = text.split(/\s+/u);
      const runs = words
        .slice(anchorWordLimit)
        .map((_, index) => words.slice(index, index + anchorWordLimit + 1).join(" "));
      return runs.some((run) => wordCount(run) > anchorWordLimit && texts.some((one) => one.includes(run)));
    });
    expect(own.length).toBeGreaterThan(100);
    expect(copied).toEqual([]);
  });

  test("has Ukraine and its 27 first-level units, each unit with a label point", async () => {
    const regions = [...(await curatedLedger()).places.values()].filter(({ level }) => level === "region");
    expect(regions).toHaveLength(27);
    expect(regions.every(({ id, within }) => /^UA\d\d$/.test(id) && within === "UA")).toBe(true);
    expect(regions.every(({ latitude, longitude }) => latitude !== null && longitude !== null)).toBe(true);
    expect(regions.find(({ id }) => id === "UA80")).toMatchObject({ name: "Kyiv", latitude: 50.45, longitude: 30.55 });
  });

  test("says how a date that is not printed was inferred", async () => {
    const { reports } = await curatedLedger();
    const printed = [...reports.values()].filter(({ publishedOnBasis }) => publishedOnBasis.kind === "printed");
    expect(printed.map(({ id }) => id)).toContain("2026-01-24-moscow-times");
    expect(printed.map(({ id }) => id)).not.toContain("2026-01-24-rks-news");
  });

  test("reads as the six attacks' headlines", async () => {
    const ledger = await curatedLedger();
    const told = attacksByNight(ledger).map(({ id, label }) => {
      const readings = readingsOf(id, ledger);
      const figures = (["drones_launched", "missiles_launched", "killed", "injured"] as const).map((measure) => {
        const [headline, ...others] = readings.get(measure)?.headlines ?? [];
        expect(others).toEqual([]);
        if (headline === undefined) return null;
        const { qualifier, best } = headline.estimate.lead?.value ?? {};
        const note = headline.partsNote ? `, parts ${headline.partsNote.sum}` : "";
        const before = headline.estimate.revisions.map(({ value }) => `, was ${value.best}`);
        return `${qualifier} ${best}${before}${note}`;
      });
      const outages = [...readings].flatMap(([measure, { headlines }]) =>
        measure.startsWith("outage_")
          ? headlines.map(
              ({ unit, estimate }) => `${measure} ${unit} ${estimate.places} ${estimate.best ?? estimate.low}`,
            )
          : [],
      );
      return [label, ...figures, ...outages];
    });
    expect(told.slice(0, 6)).toEqual([
      ["Kyiv, 24 April 2025", null, null, "exact 8, was 9", "over 70"],
      ["Nationwide, 9 July 2025", "exact 728", "exact 13", null, null],
      ["Kostiantynivka, 9 July 2025", null, null, "exact 3", null],
      ["Kyiv, 10 July 2025", "about 400", "exact 18", "at_least 2", "exact 16"],
      [
        "Kyiv, 27 December 2025",
        "exact 519",
        "exact 40",
        "at_least 2",
        "exact 44",
        "outage_heating share_of_buildings UA80 0.4",
      ],
      [
        "Kyiv and Kharkiv, 24 January 2026",
        "over 370",
        "exact 21",
        "exact 1",
        "exact 27, parts 29",
        "outage_electricity people UA74 200000",
        "outage_electricity households UA80 88000",
        "outage_heating people UA80 2000",
      ],
    ]);
  });
});
