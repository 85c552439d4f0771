import { describe, expect, test } from "vitest";
import { comparedGroundText, comparisonText, differenceText, ratioText } from "@/lib/format/comparison";
import { incomparableReasons } from "@/lib/ledger/comparison";

describe("a difference in words", () => {
  test("counts things as fewer and measures as less", () => {
    expect(differenceText(15, "people")).toBe("15 more");
    expect(differenceText(-1_300, "households")).toBe("1,300 fewer");
    expect(differenceText(-0.5, "hours")).toBe("0.5 less");
    expect(differenceText(0, "people")).toBe("the same");
  });

  test("of shares is in percentage points", () => {
    expect(differenceText(0.06, "share_of_buildings")).toBe("6 percentage points more");
    expect(differenceText(-0.01, "share_of_customers")).toBe("1 percentage point less");
  });
});

describe("a ratio in words", () => {
  test("has two decimals, and more where these would say none at all or the same", () => {
    expect([1.35, 2, 519 / 400, 0.1234].map((ratio) => ratioText(ratio))).toEqual([
      "1.35 times",
      "2 times",
      "1.3 times",
      "0.12 times",
    ]);
    expect(ratioText(1.0004)).toBe("1.0004 times");
    expect(ratioText(0.0031)).toBe("0.003 times");
    expect([ratioText(0), ratioText(1)]).toEqual(["0 times", "1 times"]);
  });
});

describe("a comparison in words", () => {
  test("is the difference and the ratio, or that there is none to zero", () => {
    expect(comparisonText({ kind: "compared", difference: 7, ratio: 1.35, ground: "same" }, "people")).toBe(
      "7 more, 1.35 times",
    );
    expect(comparisonText({ kind: "compared", difference: 4, ratio: null, ground: "same" }, "people")).toBe(
      "4 more, no ratio to zero",
    );
    expect(comparisonText({ kind: "compared", difference: 0, ratio: null, ground: "same" }, "people")).toBe("the same");
  });

  test("says why there is none, and whether it is so of one or of both", () => {
    const text = (reason: (typeof incomparableReasons)[number], isBoth: boolean) =>
      comparisonText({ kind: "incomparable", reasons: [{ reason, isBoth }] }, "people");
    expect(text("units_differ", true)).toBe("not comparable: units differ");
    expect(text("lower_bound", false)).toBe("not comparable: one is a lower bound");
    expect(text("lower_bound", true)).toBe("not comparable: both are lower bounds");
    for (const reason of incomparableReasons) expect(text(reason, false)).toMatch(/^not comparable: \S/u);
  });

  const grounds = {
    here: { text: "Lindal", coverage: "part" },
    there: { text: "Lindal and Osterby", coverage: "whole" },
  } as const;

  test("gives every reason, and names the grounds that differ with what they are of their attacks", () => {
    const reasons = [
      { reason: "ground_differs", isBoth: true },
      { reason: "lower_bound", isBoth: false },
    ] as const;
    expect(comparisonText({ kind: "incomparable", reasons }, "people", grounds)).toBe(
      "not comparable: different ground (here Lindal, not the whole attack; there Lindal and Osterby, the whole attack); one is a lower bound",
    );
  });

  test("names the grounds of whole attacks that are compared all the same, and no ground that is one", () => {
    const compared = { kind: "compared", difference: 7, ratio: 1.35 } as const;
    expect(comparedGroundText({ ...compared, ground: "own_attack" }, grounds)).toBe(
      "each figure is for its whole attack: here Lindal; there Lindal and Osterby",
    );
    expect(comparedGroundText({ ...compared, ground: "same" }, grounds)).toBeNull();
  });
});
