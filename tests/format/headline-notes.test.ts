import { describe, expect, test } from "vitest";
import { besideText, countedEstimateText, narrowerPlaceText, subsetText } from "@/lib/format/headline-notes";
import { partsNoteText } from "@/lib/format/parts-note";
import { claim, estimateOf, places, value } from "./records";

const dark = estimateOf(
  claim({ value: value("vague", 200_000, 999_999), measure: "outage_electricity", places: ["UA74"] }),
);
const cold = estimateOf(
  claim({
    value: value("over", 0.4),
    measure: "outage_heating",
    unit: "share_of_buildings",
    of: "residential buildings",
  }),
);

test("countedEstimateText names the unit of a figure that stands among others", () => {
  expect(countedEstimateText(dark)).toBe("hundreds of thousands of people");
  expect(countedEstimateText(cold)).toBe("over 40% of residential buildings");
  expect(countedEstimateText(estimateOf())).toBe("not reported");
  const widened = estimateOf(
    claim({ id: "a", value: value("exact", 8) }),
    claim({ id: "b", value: value("over", 7), attributedTo: "media" }),
  );
  expect(countedEstimateText(widened)).toBe("8 people (7 to 8)");
});

test("narrowerPlaceText and besideText say where a figure holds", () => {
  expect(narrowerPlaceText(cold, places)).toBe("in Kyiv");
  expect(besideText(dark, places)).toBe("also hundreds of thousands of people in Chernihiv oblast");
});

describe("subsetText", () => {
  const subset = (subtype: string | null, stated = value("exact", 6)) =>
    subsetText(estimateOf(claim({ value: stated, subtype })));

  test("counts a subtype that is a noun, in its number", () => {
    expect(subset("children")).toBe("6 children among them");
    expect(subset("children", value("exact", 1))).toBe("1 child among them");
    expect(subset("rescuers", value("at_least", 2))).toBe("at least 2 rescuers among them");
    expect(subset("children", value("vague", 24, 99))).toBe("dozens of children among them");
  });

  test("says any other subtype of them", () => {
    expect(subset("hospitalised", value("exact", 3))).toBe("3 of them hospitalised");
    expect(subset("children", value("stated_unknown"))).toBe("not known of them children");
  });

  test("gives the whole its own text", () => {
    expect(subset(null)).toBe("6");
  });
});

describe("partsNoteText", () => {
  const injured = (place: string, ...stated: readonly ReturnType<typeof value>[]) =>
    estimateOf(
      ...stated.map((one, index) =>
        claim({
          id: `${place.toLowerCase()}-${index}`,
          value: one,
          places: [place],
          attributedTo: index === 0 ? "mayor" : "officials",
        }),
      ),
    );

  test("names each part by the end that the sum adds", () => {
    const parts = [
      injured("UA80", value("exact", 4), value("at_least", 15)),
      injured("kharkiv", value("at_least", 14)),
    ];
    expect(partsNoteText({ sum: 29, open: true, exact: false, parts }, places)).toBe(
      "the parts' own figures add to at least 29 (Kyiv at least 15, Kharkiv at least 14)",
    );
  });

  test("says a plain sum plainly, and the sum of ranges' high ends as an upper bound", () => {
    const exact = [injured("UA80", value("exact", 15)), injured("kharkiv", value("exact", 14))];
    expect(partsNoteText({ sum: 29, open: false, exact: true, parts: exact }, places)).toBe(
      "the parts' own figures add to 29 (Kyiv 15, Kharkiv 14)",
    );
    const ranged = [injured("UA80", value("range", 12, 15)), injured("kharkiv", value("about", 14))];
    expect(partsNoteText({ sum: 29, open: false, exact: false, parts: ranged }, places)).toBe(
      "the parts' own figures add to up to 29 (Kyiv up to 15, Kharkiv about 14)",
    );
  });

  test("says of one part alone that it is higher, by its high end", () => {
    const note = { sum: 15, open: false, exact: true } as const;
    const wordsOf = (...stated: readonly ReturnType<typeof value>[]) =>
      partsNoteText({ ...note, parts: [injured("UA80", ...stated)] }, places);
    expect(wordsOf(value("exact", 15))).toBe("a part's own figure is higher (Kyiv 15)");
    expect(wordsOf(value("at_least", 15))).toBe("a part's own figure is higher (Kyiv at least 15)");
    expect(wordsOf(value("range", 12, 15))).toBe("a part's own figure is higher (Kyiv up to 15)");
  });

  test("throws on a note without parts", () => {
    expect(() => partsNoteText({ sum: 0, open: false, exact: true, parts: [] }, places)).toThrow(/at least one part/);
  });
});
