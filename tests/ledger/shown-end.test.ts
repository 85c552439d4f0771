import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endEstimate, endReadings, rangeEnds, shownEnd, wholeEnds } from "@/lib/ledger/shown-end";
import type { Value } from "@/lib/ledger/value";
import { commonKey, someClaims } from "./arbitraries";
import {
  about,
  atLeast,
  between,
  claim,
  ends,
  estimated,
  exactly,
  keptIds,
  readOf,
  statedUnknown,
  upTo,
} from "./builders";

const of = (value: Value) => estimated([claim("only", { value })]);
const disputed = estimated([
  claim("four", { value: exactly(4), attributedTo: "mayor" }),
  claim("fifteen", { value: atLeast(15), attributedTo: "governor" }),
]);

describe("an estimate that shows one end", () => {
  test("stands at that end and is open towards the other, which is left off", () => {
    const range = of(between(35, 40));
    expect(ends(endEstimate(range, "low"))).toEqual({ lowOpen: false, low: 35, best: null, high: 35, highOpen: true });
    expect(ends(endEstimate(range, "high"))).toEqual({ lowOpen: true, low: 40, best: null, high: 40, highOpen: false });
  });

  test("keeps an end that is itself a bound as that bound", () => {
    expect(ends(endEstimate(disputed, "high"))).toMatchObject({ low: 15, high: 15, lowOpen: false, highOpen: true });
    const upToFive = estimated([
      claim("a", { value: upTo(5), attributedTo: "mayor" }),
      claim("b", { value: exactly(20), attributedTo: "governor" }),
    ]);
    expect(ends(endEstimate(upToFive, "low"))).toMatchObject({ low: 5, high: 5, lowOpen: true, highOpen: false });
  });

  test("is the estimate itself where it has one number or none", () => {
    for (const value of [exactly(8), atLeast(8), upTo(8), about(8), statedUnknown]) {
      const whole = of(value);
      for (const end of rangeEnds) expect(endEstimate(whole, end)).toBe(whole);
    }
  });

  test("keeps its claims, its lead and its standing, and its whole ends can still be told", () => {
    const low = endEstimate(disputed, "low");
    expect(keptIds(low)).toEqual(keptIds(disputed));
    expect([low.lead, low.status, low.sourceCount]).toEqual([disputed.lead, "disagree", 2]);
    expect(wholeEnds(low)).toEqual({ unit: "people", low: 4, high: 15, lowOpen: false, highOpen: true });
  });

  test("is told from one that shows all that its claims give, for any claims", () => {
    fc.assert(
      fc.property(someClaims, fc.constantFrom(...rangeEnds), (claims, end) => {
        const whole = estimated(claims, { key: commonKey });
        expect(shownEnd(whole)).toBeNull();
        const shown = endEstimate(whole, end);
        expect(shownEnd(shown)).toBe(shown === whole ? null : end);
        if (shown === whole) return;
        expect(shown.low).toBe(shown.high);
        expect(shown.lowOpen).not.toBe(shown.highOpen);
        expect(endEstimate(shown, end)).toBe(shown);
      }),
    );
  });
});

describe("readings that show one end", () => {
  test("keep the same headlines and parts, each figure narrowed", () => {
    const reading = readOf([
      claim("town", { value: between(5, 9) }),
      claim("other", { value: between(2, 3), places: ["vesterby"] }),
    ]);
    const narrowed = endReadings(new Map([["injured", reading]]), "high").get("injured");
    const [headline] = narrowed?.headlines ?? [];
    expect(headline?.estimate).toMatchObject({ places: ["lindal"], low: 9, high: 9 });
    expect(headline?.beside.map(({ high, lowOpen }) => [high, lowOpen])).toEqual([[3, true]]);
  });
});
