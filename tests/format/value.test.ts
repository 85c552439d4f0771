import { describe, expect, test } from "vitest";
import { subtypeText } from "@/lib/format/subtype";
import { countText, unitText } from "@/lib/format/unit";
import { countedValueText, rangeText, valueSentenceText, valueText } from "@/lib/format/value";
import { vagueBands } from "@/lib/ledger/value";
import { claim, value } from "./records";

describe("unitText", () => {
  test("agrees in number with its noun", () => {
    expect(unitText(1, "people")).toBe("1 person");
    expect(unitText(27, "people")).toBe("27 people");
    expect(unitText(0, "drones")).toBe("0 drones");
    expect(unitText(10, "hours")).toBe("10 hours");
    expect(unitText(2.5, "hours")).toBe("2.5 hours");
    expect(unitText(1, "megawatts")).toBe("1 MW");
    expect(unitText(300, "megawatts")).toBe("300 MW");
  });

  test("says what a share is of, and of which buildings where that is narrower", () => {
    expect(unitText(0.4, "share_of_buildings")).toBe("40% of buildings");
    expect(unitText(0.4, "share_of_buildings", "residential buildings")).toBe("40% of residential buildings");
    expect(unitText(0.01, "share_of_buildings", "residential buildings")).toBe("1% of residential buildings");
  });

  test("puts a refinement in the noun's place, and beside a single one", () => {
    expect(unitText(1_940, "buildings", "residential buildings")).toBe("1,940 residential buildings");
    expect(unitText(1, "buildings", "residential buildings")).toBe("1 building (residential buildings)");
  });
});

test("countText counts what pages name", () => {
  expect([countText(1, "source"), countText(49, "claim"), countText(0, "report")]).toEqual([
    "1 source",
    "49 claims",
    "0 reports",
  ]);
});

describe("valueText", () => {
  test.each([
    [value("exact", 27), "27"],
    [value("at_least", 15), "at least 15"],
    [value("over", 370), "over 370"],
    [value("up_to", 20), "up to 20"],
    [value("nearly", 10), "nearly 10"],
    [value("about", 400), "about 400"],
    [value("range", 35, 40), "35 to 40"],
    [value("vague", 200_000, 999_999), "hundreds of thousands"],
    [value("none_reported", 0), "0"],
    [value("stated_unknown"), "not known"],
  ])("gives %j as %s", (stated, text) => {
    expect(valueText(stated, "people")).toBe(text);
  });

  test("gives each vague band its own word", () => {
    for (const [word, [low, high]] of Object.entries(vagueBands)) {
      expect(valueText(value("vague", low, high), "people")).toBe(word);
    }
  });

  test("gives a band that no word stands for as its two ends", () => {
    expect(valueText(value("vague", 200_001, 999_999), "people")).toBe("200,001 to 999,999");
  });

  test("writes shares as percentages", () => {
    expect(valueText(value("over", 0.4), "share_of_buildings")).toBe("over 40%");
    expect(valueText(value("range", 0.4, 0.5), "share_of_buildings")).toBe("40% to 50%");
  });
});

test("rangeText has an en dash in its compact form", () => {
  expect(rangeText(200_000, 999_999, "people", "compact")).toBe("200,000–999,999");
  expect(rangeText(35, 40, "people")).toBe("35 to 40");
});

test("countedValueText names the unit, and none as no one", () => {
  expect(countedValueText(value("nearly", 10), { unit: "hours" })).toBe("nearly 10 hours");
  expect(countedValueText(value("none_reported", 0), { unit: "households" })).toBe("no households");
  expect(countedValueText(value("none_reported", 0), { unit: "people", of: "civilians" })).toBe("0 civilians");
  expect(countedValueText(value("stated_unknown"), { unit: "people" })).toBe("not known");
});

describe("valueSentenceText", () => {
  test("says who or what, in the measure's own words", () => {
    expect(valueSentenceText(claim({ value: value("at_least", 15) }))).toBe("at least 15 people injured");
    expect(valueSentenceText(claim({ value: value("exact", 1), measure: "killed" }))).toBe("1 person killed");
    const homes = claim({ value: value("exact", 88_000), measure: "outage_electricity", unit: "households" });
    expect(valueSentenceText(homes)).toBe("88,000 households without electricity");
  });

  test("puts an 'of' between a vague word and its noun", () => {
    const dark = claim({ value: value("vague", 200_000, 999_999), measure: "outage_electricity" });
    expect(valueSentenceText(dark)).toBe("hundreds of thousands of people without electricity");
  });

  test("says of which buildings a share is", () => {
    const cold = claim({
      value: value("over", 0.4),
      measure: "outage_heating",
      unit: "share_of_buildings",
      of: "residential buildings",
    });
    expect(valueSentenceText(cold)).toBe("over 40% of residential buildings without heating");
  });

  test("tells a reported none, a reported zero and an unknown apart", () => {
    const texts = [value("none_reported", 0), value("exact", 0), value("stated_unknown")].map((stated) =>
      valueSentenceText(claim({ value: stated, measure: "killed" })),
    );
    expect(texts).toEqual(["no one killed", "0 people killed", "killed: not known"]);
  });

  test("names the subtype, unless the unit already does", () => {
    expect(valueSentenceText(claim({ value: value("exact", 6), subtype: "children" }))).toBe(
      "6 people injured (children)",
    );
    const hits = claim({ value: value("exact", 25), measure: "munitions_hit", unit: "drones", subtype: "drones" });
    expect(valueSentenceText(hits)).toBe("25 drones that hit");
  });
});

test("subtypeText reads an id as words and a model as a name", () => {
  expect(
    ["shot_down", "children", "heavily", "model:iskander-m", "model:x-1/x-2+lark:shot_down"].map((subtype) =>
      subtypeText(subtype),
    ),
  ).toEqual(["shot down", "children", "heavily damaged", "Iskander-M", "X-1/X-2 and Lark, shot down"]);
});
