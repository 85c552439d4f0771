import { describe, expect, test } from "vitest";
import { claimSentence, estimateSentence } from "@/lib/format/estimate-sentence";
import { setAsideSentence, unreportedSentence, unsaidSentence } from "@/lib/format/unreported-sentence";
import { type MeasureId, measureIds, measureOf } from "@/lib/ledger/measures/registry";
import { isShare, type Unit } from "@/lib/ledger/unit";
import type { Qualifier, Value } from "@/lib/ledger/value";
import { claim, estimateOf, places, value } from "./records";

const told: Record<MeasureId, string> = {
  drones_launched: "At least 15 drones were launched on Kyiv",
  missiles_launched: "At least 15 missiles were launched on Kyiv",
  bombs_launched: "At least 15 bombs were dropped on Kyiv",
  munitions_launched: "At least 15 munitions were launched on Kyiv",
  drones_intercepted: "At least 15 drones were shot down or suppressed over Kyiv",
  missiles_intercepted: "At least 15 missiles were shot down or suppressed over Kyiv",
  munitions_intercepted: "At least 15 munitions were shot down or suppressed over Kyiv",
  munitions_hit: "At least 15 munitions struck in Kyiv",
  hit_locations: "At least 15 locations were hit in Kyiv",
  districts_hit: "At least 15 districts were hit in Kyiv",
  regions_hit: "At least 15 regions were hit in Kyiv",
  killed: "At least 15 people were killed in Kyiv",
  injured: "At least 15 people were injured in Kyiv",
  missing: "At least 15 people were missing in Kyiv",
  rescued: "At least 15 people were rescued in Kyiv",
  outage_electricity: "At least 15 people were without electricity in Kyiv",
  outage_heating: "At least 15 people were without heating in Kyiv",
  outage_water: "At least 15 people were without water in Kyiv",
  outage_gas: "At least 15 people were without gas in Kyiv",
  capacity_lost: "At least 15 MW of generating capacity were lost in Kyiv",
  buildings_damaged: "At least 15 buildings were damaged or destroyed in Kyiv",
  facilities_damaged: "At least 15 facilities were hit in Kyiv",
  duration: "It lasted at least 15 hours in Kyiv",
  evacuated: "At least 15 people were evacuated in Kyiv",
  displaced: "At least 15 people left home in Kyiv",
};

const unreported: Record<MeasureId, string> = {
  drones_launched: "How many drones were launched",
  missiles_launched: "How many missiles were launched",
  bombs_launched: "How many bombs were dropped",
  munitions_launched: "How many munitions were launched",
  drones_intercepted: "How many drones were shot down or suppressed",
  missiles_intercepted: "How many missiles were shot down or suppressed",
  munitions_intercepted: "How many munitions were shot down or suppressed",
  munitions_hit: "How many munitions struck",
  hit_locations: "How many locations were hit",
  districts_hit: "How many districts were hit",
  regions_hit: "How many regions were hit",
  killed: "How many people were killed",
  injured: "How many people were injured",
  missing: "How many people were missing",
  rescued: "How many people were rescued",
  outage_electricity: "How many were without electricity",
  outage_heating: "How many were without heating",
  outage_water: "How many were without water",
  outage_gas: "How many were without gas",
  capacity_lost: "How much generating capacity was lost",
  buildings_damaged: "How many buildings were damaged or destroyed",
  facilities_damaged: "How many facilities were hit",
  duration: "How long it lasted",
  evacuated: "How many people were evacuated",
  displaced: "How many people left home",
};

const worded: Record<Qualifier, readonly [Value, string]> = {
  exact: [value("exact", 1), "1 person was injured in Kyiv"],
  at_least: [value("at_least", 15), "At least 15 people were injured in Kyiv"],
  over: [value("over", 70), "Over 70 people were injured in Kyiv"],
  up_to: [value("up_to", 5), "Up to 5 people were injured in Kyiv"],
  nearly: [value("nearly", 10), "Nearly 10 people were injured in Kyiv"],
  about: [value("about", 400), "About 400 people were injured in Kyiv"],
  range: [value("range", 35, 40), "35 to 40 people were injured in Kyiv"],
  vague: [value("vague", 24, 99), "Dozens of people were injured in Kyiv"],
  none_reported: [value("none_reported", 0), "No one was injured in Kyiv"],
  stated_unknown: [value("stated_unknown"), "How many people were injured in Kyiv is not known"],
};

const asked = measureIds.flatMap((measure) => measureOf(measure).units.map((unit) => ({ measure, unit })));

/** A value as a unit can have it: a share is never more than the whole. */
function inUnit(unit: Unit, stated: Value): Value {
  const scaled = (n: number | null) => (n === null || !isShare(unit) ? n : n / 1_000);
  return { ...stated, low: scaled(stated.low), best: scaled(stated.best), high: scaled(stated.high) };
}

const atDawn = "2026-01-24T04:00:00Z";
const atNoon = "2026-01-24T10:00:00Z";

describe("estimateSentence", () => {
  test.each(measureIds)("tells a figure of %s in a sentence", (measure) => {
    const figure = claim({ value: value("at_least", 15), measure, unit: measureOf(measure).units[0] });
    expect(estimateSentence(estimateOf(figure), places)).toBe(`${told[measure]}, according to 1 source`);
  });

  test.each(Object.entries(worded))("words “%s” with the verb that goes with it", (_, [stated, sentence]) => {
    expect(estimateSentence(estimateOf(claim({ value: stated })), places)).toBe(`${sentence}, according to 1 source`);
  });

  test("is a sentence for every measure, unit, wording and status", () => {
    for (const { measure, unit } of asked) {
      for (const [stated] of Object.values(worded)) {
        if (isShare(unit) && stated.qualifier === "vague") continue;
        const own = { measure, unit, value: inUnit(unit, stated) };
        const other = (n: number) => ({ ...own, id: "b", value: inUnit(unit, value("exact", n)) });
        const estimates = [
          estimateOf(claim(own)),
          estimateOf(claim({ ...own, asOf: atNoon }), claim({ ...other(3), asOf: atDawn })),
          estimateOf(claim(own), claim({ ...own, id: "b", attributedTo: "media" })),
          estimateOf(claim(own), claim({ ...other(90), attributedTo: "media" })),
          estimateOf(claim(own), claim(other(91))),
        ];
        for (const one of estimates) {
          const sentence = estimateSentence(one, places);
          expect(sentence).toMatch(/^[A-Z0-9][^:]* (?:(?:is|was|were|struck|lasted)\b|left home)[^:]*[\p{L}\d)]$/u);
          expect(sentence).toMatch(/according to \d+ sources?$|; \d+ sources (?:dis)?agree$|own figures disagree$/u);
          expect(sentence).not.toMatch(/ {2}|\b1 (?:people|sources)\b|\bno \w+ is\b/u);
        }
      }
    }
  });

  test("counts a kind as itself where it can be counted, and names it in brackets where it cannot", () => {
    const kind = (subtype: string, n: number) => estimateOf(claim({ value: value("exact", n), subtype }));
    expect(estimateSentence(kind("children", 6), places)).toContain("6 children were injured in Kyiv");
    expect(estimateSentence(kind("children", 1), places)).toContain("1 child was injured in Kyiv");
    expect(estimateSentence(kind("hospitalised", 3), places)).toContain("3 people (hospitalised) were injured in Kyiv");
    const unknown = estimateOf(claim({ value: value("stated_unknown"), subtype: "children" }));
    expect(estimateSentence(unknown, places)).toContain("How many children were injured in Kyiv is not known");
    const vague = estimateOf(claim({ value: value("vague", 24, 99), subtype: "children" }));
    expect(estimateSentence(vague, places)).toContain("Dozens of children were injured in Kyiv");
  });
});

describe("claimSentence", () => {
  const about400 = claim({ value: value("about", 400) });

  test("names who stated the figure, a common noun without a capital", () => {
    const statedBy = (name: string, role: "officials" | "mayor") => claimSentence(about400, { name, role }, places);
    expect(statedBy("Officials", "officials")).toBe("About 400 people were injured in Kyiv, according to officials");
    expect(statedBy("Vitali Klitschko", "mayor")).toMatch(/, according to Vitali Klitschko \(mayor\)$/u);
    expect(claimSentence(about400, null, places)).toMatch(/, according to the report itself$/u);
  });
});

describe("unreportedSentence", () => {
  test.each(measureIds)("says of %s that no report at hand gives a figure", (measure) => {
    expect(unreportedSentence([measure])).toBe(
      `${unreported[measure]} is not reported; no report at hand gives a figure`,
    );
  });

  test("asks several measures together where they count the same", () => {
    expect(unreportedSentence(["outage_electricity", "outage_water", "outage_gas"])).toMatch(
      /^How many were without electricity, without water or without gas is not reported;/u,
    );
    expect(unsaidSentence(["injured", "missing", "displaced"])).toBe(
      "No report at hand says how many people were injured or missing, or left home",
    );
    expect(unsaidSentence(["missiles_launched", "bombs_launched"])).toBe(
      "No report at hand says how many missiles were launched or how many bombs were dropped",
    );
  });

  test("names the ground that is asked about", () => {
    const kyiv = { ids: ["UA80"], places };
    expect(unreportedSentence(["killed"], kyiv)).toMatch(/^How many people were killed in Kyiv is not reported;/u);
    expect(setAsideSentence(["killed"], kyiv)).toBe(
      "No figure stands for how many people were killed in Kyiv; every claim is set aside",
    );
  });
});
