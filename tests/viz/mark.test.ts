import { scaleLinear } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Value } from "@/lib/ledger/value";
import { emptySlot, largestReach, type MarkKind, markKind, placedMark } from "@/lib/viz/mark";
import { someClaims } from "../ledger/arbitraries";
import {
  about,
  atLeast,
  between,
  claim,
  estimated,
  exactly,
  nearly,
  noneReported,
  over,
  statedUnknown,
  upTo,
  vaguely,
} from "../ledger/builders";

/** The estimate of one source's figure, or of several sources' figures, each with an attributor of its own. */
function estimateOf(...values: readonly Value[]) {
  const attributors = ["mayor", "governor", "interior"];
  return estimated(
    values.map((value, index) => claim(`c-${index}`, { value, attributedTo: attributors[index] ?? null })),
  );
}

/** The estimate of a figure that the same source gave anew a day later. */
function revisedEstimate(from: Value, to: Value) {
  return estimated([
    claim("first", { value: from, attributedTo: "mayor" }),
    claim("then", { value: to, attributedTo: "mayor", report: "tuesday-post" }),
  ]);
}

const pxPerPerson = scaleLinear([0, 100], [0, 400]);

describe("markKind", () => {
  const ofOneFigure: readonly (readonly [string, Value, MarkKind])[] = [
    ["a plain number", exactly(5), "exact"],
    ["at least", atLeast(5), "open_above"],
    ["at least none", atLeast(0), "open_above"],
    ["over", over(5), "open_above"],
    ["up to", upTo(5), "open_below"],
    ["nearly", nearly(5), "open_below"],
    ["about", about(5), "about"],
    ["about none", about(0), "about"],
    ["a range", between(5, 9), "range"],
    ["a vague word", vaguely("dozens"), "vague"],
    ["no one", noneReported, "zero"],
    ["the number zero", exactly(0), "zero"],
    ["not known yet", statedUnknown, "stated_unknown"],
  ];

  test.each(ofOneFigure)("of %s is its own", (_, value, kind) => {
    expect(markKind(estimateOf(value))).toBe(kind);
  });

  test("of nothing reported is the empty slot and not a zero", () => {
    expect(markKind(null)).toBe("not_reported");
    expect(markKind(estimateOf())).toBe("not_reported");
    expect(markKind(estimateOf(noneReported))).not.toBe("not_reported");
  });

  test("of agreeing sources with two ends is a range, and vague only where all they have is bands", () => {
    expect(markKind(estimateOf(about(60), exactly(58)))).toBe("range");
    expect(markKind(estimateOf(vaguely("dozens"), exactly(30)))).toBe("range");
    expect(markKind(estimateOf(vaguely("dozens"), between(30, 40)))).toBe("range");
    expect(markKind(estimateOf(vaguely("dozens"), vaguely("dozens")))).toBe("vague");
  });

  test("of one number that is a bound on both sides is a range, never a point", () => {
    expect(markKind(estimateOf(upTo(40), atLeast(40)))).toBe("range");
  });

  test("of a later figure is that figure's, with the earlier one's place beside it", () => {
    expect(markKind(revisedEstimate(exactly(9), exactly(8)))).toBe("exact");
    expect(markKind(revisedEstimate(exactly(9), atLeast(12)))).toBe("open_above");
  });

  test("of sources that disagree is disputed, whatever they say", () => {
    expect(markKind(estimateOf(exactly(4), exactly(15)))).toBe("disputed");
    expect(markKind(estimateOf(exactly(4), atLeast(15)))).toBe("disputed");
    expect(markKind(estimateOf(noneReported, exactly(2)))).toBe("disputed");
    expect(markKind(estimateOf(vaguely("dozens"), vaguely("hundreds")))).toBe("disputed");
  });

  test("is a point or a zero only when every source allows that number and no end is open", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const estimate = estimated(claims, { key: { measure: "outage_water" } });
        const kind = markKind(estimate);
        if (kind !== "exact" && kind !== "zero") return;
        expect(estimate.status).not.toBe("disagree");
        expect([estimate.low, estimate.lowOpen, estimate.highOpen]).toEqual([estimate.high, false, false]);
        expect(kind === "zero").toBe(estimate.best === 0);
      }),
    );
  });
});

describe("placedMark", () => {
  test("puts low, best and high where the scale has them, and keeps open ends open", () => {
    expect(placedMark(estimateOf(exactly(4), atLeast(15)), pxPerPerson)).toMatchObject({
      kind: "disputed",
      lowPx: 16,
      highPx: 60,
      openAbove: true,
      openBelow: false,
    });
    expect(placedMark(estimateOf(upTo(20)), pxPerPerson)).toMatchObject({ highPx: 80, openBelow: true });
    expect(placedMark(estimateOf(between(5, 9)), pxPerPerson)).toMatchObject({ lowPx: 20, bestPx: null, highPx: 36 });
  });

  test("puts the figures that were replaced where they stood, each place once", () => {
    const estimate = estimated([
      claim("nine", { value: exactly(9), attributedTo: "mayor" }),
      claim("eight", { value: exactly(8), attributedTo: "mayor", report: "tuesday-post" }),
      claim("seven", { value: exactly(7), attributedTo: "mayor", report: "wednesday-post" }),
    ]);
    expect(placedMark(estimate, pxPerPerson).revisedPx).toEqual([36, 32]);
    expect(placedMark(revisedEstimate(statedUnknown, exactly(7)), pxPerPerson).revisedPx).toEqual([]);
  });

  test("has nothing to place for what is not reported and what is not known", () => {
    const nothing = { lowPx: 0, bestPx: null, highPx: 0, openAbove: false, openBelow: false, revisedPx: [] };
    expect(placedMark(null, pxPerPerson)).toEqual({ kind: "not_reported", ...nothing });
    expect(placedMark(estimateOf(statedUnknown), pxPerPerson)).toEqual({ kind: "stated_unknown", ...nothing });
  });
});

describe("emptySlot", () => {
  test("is a slot and nothing else, also where a figure was replaced by one that is not known", () => {
    const nothing = { lowPx: 0, bestPx: null, highPx: 0, openAbove: false, openBelow: false, revisedPx: [] };
    expect(emptySlot(null)).toEqual({ kind: "not_reported", ...nothing });
    expect(emptySlot(revisedEstimate(between(0, 128), statedUnknown))).toEqual({ kind: "stated_unknown", ...nothing });
  });
});

describe("largestReach", () => {
  test("is the largest high end, earlier figures included, and 0 where there is no number", () => {
    expect(largestReach([estimateOf(atLeast(15)), estimateOf(exactly(4))])).toBe(15);
    expect(largestReach([revisedEstimate(exactly(9), exactly(8))])).toBe(9);
    expect(largestReach([estimateOf(statedUnknown)])).toBe(0);
    expect(largestReach([])).toBe(0);
  });
});
