import { describe, expect, test } from "vitest";
import { lowerEnd, qualifiers, upperEnd, vagueBands, vagueWord, valueSchema } from "@/lib/ledger/value";
import { about, atLeast, between, exactly, noneReported, statedUnknown, upTo, vaguely } from "./builders";

type Ends = readonly [low: number | null, best: number | null, high: number | null];

const isValue = (qualifier: string, [low, best, high]: Ends) =>
  valueSchema.safeParse({ low, best, high, qualifier }).success;

const shapes: Record<string, Ends> = {
  exact: [7, 7, 7],
  at_least: [7, 7, null],
  over: [7, 7, null],
  up_to: [null, 7, 7],
  nearly: [null, 7, 7],
  about: [null, 7, null],
  range: [35, null, 40],
  vague: [24, null, 99],
  none_reported: [0, 0, 0],
  stated_unknown: [null, null, null],
};

describe("a claim's value", () => {
  test("the qualifiers are the ten of DOMAIN.md", () => {
    expect([...qualifiers].sort()).toEqual(Object.keys(shapes).sort());
  });

  test.each(Object.entries(shapes))("valueSchema accepts the shape of %s", (qualifier, shape) => {
    expect(isValue(qualifier, shape)).toBe(true);
  });

  test.each(Object.entries(shapes))(
    "valueSchema refuses %s with any other end present or missing",
    (qualifier, shape) => {
      const number = shape.find((one) => one !== null) ?? 7;
      const others = [0, 1, 2].map((at) => shape.with(at, shape[at] === null ? number : null) as unknown as Ends);
      expect(others.map((other) => isValue(qualifier, other))).toEqual([false, false, false]);
    },
  );

  test.each(["exact", "at_least", "over", "up_to", "nearly"])(
    "valueSchema refuses %s that states two numbers",
    (qualifier) => {
      const [low, best, high] = shapes[qualifier] ?? [null, null, null];
      expect(isValue(qualifier, [low === null ? null : 1, best, high])).toBe(low === null);
      expect(isValue(qualifier, [low, best, high === null ? null : 8])).toBe(high === null);
    },
  );

  test("valueSchema refuses a range that does not rise", () => {
    expect(isValue("range", [40, null, 35])).toBe(false);
    expect(isValue("range", [40, null, 40])).toBe(false);
  });

  test("valueSchema accepts the band of each vague word and no band of its own making", () => {
    const bands = Object.values(vagueBands);
    expect(bands.map(([low, high]) => isValue("vague", [low, null, high]))).toEqual(bands.map(() => true));
    expect(isValue("vague", [20, null, 90])).toBe(false);
  });

  test("the bands of dozens to hundreds of thousands are DOMAIN.md's", () => {
    expect(vagueBands).toMatchObject({
      dozens: [24, 99],
      hundreds: [200, 999],
      thousands: [2_000, 9_999],
      "tens of thousands": [20_000, 99_999],
      "hundreds of thousands": [200_000, 999_999],
    });
  });

  test("vagueWord(low, high) names a band's word, and gives null for any other pair", () => {
    expect(vagueWord(2_000, 9_999)).toBe("thousands");
    expect(vagueWord(24, 100)).toBeNull();
    expect(vagueWord(null, null)).toBeNull();
  });

  test("valueSchema keeps a reported none at zero, and takes an exact zero for a number", () => {
    expect(isValue("none_reported", [1, 1, 1])).toBe(false);
    expect(isValue("exact", [0, 0, 0])).toBe(true);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "7"])("valueSchema refuses %s as a number", (n) => {
    expect(valueSchema.safeParse({ low: n, best: n, high: n, qualifier: "exact" }).success).toBe(false);
  });

  test("valueSchema refuses an unknown qualifier, a missing end and a field of its own making", () => {
    expect(isValue("roughly", [7, 7, 7])).toBe(false);
    expect(valueSchema.safeParse({ low: 7, best: 7, qualifier: "at_least" }).success).toBe(false);
    expect(valueSchema.safeParse({ ...exactly(7), mean: 7 }).success).toBe(false);
  });

  test("valueSchema says what a shape lacks and what it got", () => {
    const { error } = valueSchema.safeParse({ low: 7, best: null, high: null, qualifier: "at_least" });
    expect(error?.issues[0]?.message).toBe('"at_least" needs a best; got low 7, best null, high null');
  });

  test("lowerEnd and upperEnd fall back on best, and are null where no number is stated", () => {
    const worded = [
      exactly(7),
      atLeast(7),
      upTo(7),
      about(7),
      between(3, 9),
      vaguely("dozens"),
      noneReported,
      statedUnknown,
    ];
    expect(worded.map(lowerEnd)).toEqual([7, 7, 7, 7, 3, 24, 0, null]);
    expect(worded.map(upperEnd)).toEqual([7, 7, 7, 7, 9, 99, 0, null]);
  });
});
