import { describe, expect, test } from "vitest";
import { endsText, estimateLongText, estimateNotes, estimateText } from "@/lib/format/estimate";
import { estimateSentence } from "@/lib/format/estimate-sentence";
import { claim, estimateOf, places, value } from "./records";

const mayorSays4 = claim({ id: "a", value: value("exact", 4) });
const officialsSay15 = claim({ id: "b", value: value("at_least", 15), attributedTo: "officials" });
const disputed = estimateOf(mayorSays4, officialsSay15);

const firstNine = claim({ id: "a", value: value("exact", 9), measure: "killed", asOf: "2025-04-24T06:00:00Z" });
const thenEight = claim({ id: "b", value: value("exact", 8), measure: "killed", asOf: "2025-04-24T09:00:00Z" });
const revised = estimateOf(firstNine, thenEight);

const widened = estimateOf(
  claim({ id: "a", value: value("about", 400) }),
  claim({ id: "b", value: value("at_least", 390), attributedTo: "media" }),
);

describe("estimateText", () => {
  test.each([
    [value("over", 70), "over 70"],
    [value("about", 400), "about 400"],
    [value("exact", 27), "27"],
    [value("nearly", 10), "nearly 10"],
    [value("range", 35, 40), "35 to 40"],
    [value("vague", 200_000, 999_999), "hundreds of thousands"],
    [value("none_reported", 0), "0"],
    [value("stated_unknown"), "not known"],
  ])("keeps the words of a lone claim %j: %s", (stated, text) => {
    expect(estimateText(estimateOf(claim({ value: stated })))).toBe(text);
  });

  test("says that nothing is reported, which is not zero", () => {
    expect(estimateText(estimateOf())).toBe("not reported");
    expect(estimateText(null)).toBe("not reported");
    expect(estimateLongText(null)).toBe("not reported");
  });

  test("gives both ends where sources disagree", () => {
    expect(estimateText(disputed)).toBe("4 to at least 15");
    expect(estimateNotes(disputed)).toEqual(["sources disagree"]);
  });

  test("gives the ends in brackets where another source widens the lead's words", () => {
    expect(estimateText(widened)).toBe("about 400 (390 to 400)");
    expect(estimateNotes(widened)).toEqual([]);
  });

  test("keeps a bound that another source sets at the lead's own number", () => {
    const bounded = estimateOf(
      claim({ id: "a", value: value("exact", 8) }),
      claim({ id: "b", value: value("at_least", 8), attributedTo: "media" }),
    );
    expect(estimateText(bounded)).toBe("8 (also: at least 8)");
  });

  test.each([
    [value("exact", 40), value("exact", 40), "40"],
    [value("exact", 40), value("at_least", 40), "40 (also: at least 40)"],
    [value("exact", 40), value("up_to", 40), "40 (also: up to 40)"],
    [value("about", 40), value("at_least", 40), "about 40 (also: at least 40)"],
    [value("about", 40), value("nearly", 40), "about 40 (also: up to 40)"],
    [value("at_least", 40), value("at_least", 40), "at least 40"],
    [value("at_least", 40), value("up_to", 40), "at least 40 (also: up to 40)"],
    [value("up_to", 40), value("at_least", 40), "up to 40 (also: at least 40)"],
    [value("up_to", 40), value("exact", 40), "up to 40"],
    [value("at_least", 40), value("exact", 45), "at least 40 (40 to 45)"],
    [value("at_least", 40), value("at_least", 45), "at least 40 (40 to at least 45)"],
    [value("up_to", 40), value("up_to", 35), "up to 40 (35 or fewer to 40)"],
    [value("up_to", 40), value("at_least", 35), "up to 40 (35 to 40)"],
    [value("range", 35, 40), value("at_least", 40), "at least 40 (35 to at least 40)"],
    [value("range", 35, 40), value("up_to", 35), "up to 35 (35 or fewer to 40)"],
    [value("over", 40), value("up_to", 40), "over 40 (also: up to 40)"],
    [value("nearly", 40), value("over", 40), "nearly 40 (also: at least 40)"],
    [value("up_to", 40), value("at_least", 45), "40 or fewer to at least 45"],
    [value("at_least", 40), value("up_to", 35), "35 or fewer to at least 40"],
  ])("words %j of the mayor beside %j of a paper: %s", (stated, others, text) => {
    const both = estimateOf(
      claim({ id: "a", value: stated }),
      claim({ id: "b", value: others, attributedTo: "media" }),
    );
    expect(estimateText(both)).toBe(text);
  });

  test("keeps its number when it was revised, and says from what", () => {
    expect(estimateText(revised)).toBe("8");
    expect(estimateNotes(revised)).toEqual(["revised from 9"]);
  });

  test("names every earlier figure once, earliest first", () => {
    const earlier = claim({ id: "c", value: value("exact", 7), measure: "killed", asOf: "2025-04-24T03:00:00Z" });
    expect(estimateNotes(estimateOf(thenEight, firstNine, earlier))).toEqual(["revised from 7, then 9"]);
  });

  test("says when it is one source whose own figures disagree", () => {
    const own = estimateOf(mayorSays4, claim({ id: "b", value: value("exact", 9) }));
    expect(estimateNotes(own)).toEqual(["the source's own figures disagree"]);
  });
});

test("estimateLongText adds the band that a vague word stands for", () => {
  const band = estimateOf(claim({ value: value("vague", 200_000, 999_999) }));
  expect(estimateLongText(band)).toBe("hundreds of thousands (200,000–999,999)");
  expect(estimateLongText(disputed)).toBe("4 to at least 15");
});

test("endsText keeps an open end open", () => {
  const ends = (low: number, lowOpen: boolean, high: number, highOpen: boolean) =>
    endsText({ unit: "people", low, high, lowOpen, highOpen });
  expect(ends(8, false, 8, false)).toBe("8");
  expect(ends(8, false, 8, true)).toBe("at least 8");
  expect(ends(8, true, 8, false)).toBe("up to 8");
  expect(ends(5, true, 20, false)).toBe("5 or fewer to 20");
  expect(ends(8, true, 8, true)).toBe("up to 8 or at least 8");
  expect(endsText({ unit: "hours", low: 2, high: 3, lowOpen: true, highOpen: false })).toBe("2 or less to 3");
});

describe("estimateSentence", () => {
  test("says what, where, how many sources and whether they agree", () => {
    expect(estimateSentence(disputed, places)).toBe("4 to at least 15 people were injured in Kyiv; 2 sources disagree");
    expect(estimateSentence(widened, places)).toBe(
      "About 400 people were injured in Kyiv (390 to 400); 2 sources agree",
    );
    expect(estimateSentence(revised, places)).toBe(
      "8 people were killed in Kyiv, revised from 9, according to 1 source",
    );
  });

  test("says that drones were launched on a place, not in it", () => {
    const drones = claim({ value: value("over", 370), measure: "drones_launched", unit: "drones", places: ["UA"] });
    expect(estimateSentence(estimateOf(drones), places)).toBe(
      "Over 370 drones were launched on Ukraine, according to 1 source",
    );
  });

  test("tells not reported from not known", () => {
    expect(estimateSentence(estimateOf(), places)).toBe(
      "How many people were injured in Kyiv is not reported; no report at hand gives a figure",
    );
    const unknown = estimateOf(claim({ value: value("stated_unknown") }));
    expect(estimateSentence(unknown, places)).toBe(
      "How many people were injured in Kyiv is not known, according to 1 source",
    );
  });

  test("names a refinement only where every kept claim has the same", () => {
    const cold = (id: string, of: string | undefined, attributedTo: string) =>
      claim({
        id,
        value: value("exact", id === "a" ? 900 : 1_200),
        measure: "outage_heating",
        unit: "buildings",
        attributedTo,
        ...(of === undefined ? {} : { of }),
      });
    const same = estimateOf(cold("a", "residential buildings", "mayor"), cold("b", "residential buildings", "media"));
    const mixed = estimateOf(cold("a", "residential buildings", "mayor"), cold("b", undefined, "media"));
    expect(estimateSentence(same, places)).toContain("900 to 1,200 residential buildings were without heating");
    expect(estimateSentence(mixed, places)).toContain("900 to 1,200 buildings were without heating");
  });
});
