import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComparedFigure, type Comparison, comparison, groundCoverage } from "@/lib/ledger/comparison";
import type { Value } from "@/lib/ledger/value";
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
  places,
  type Stated,
  statedUnknown,
  vaguely,
} from "./builders";

/** A figure of an attack on Lindal, five people injured there unless stated otherwise. */
function figure(value: Value, stated: Stated = {}, nightOf = "2031-03-10"): ComparedFigure {
  const { measure = "injured", unit = "people", places: ground = ["lindal"] } = stated;
  const one = claim("only", { value, ...stated });
  return {
    attack: { nightOf, places: ["lindal"] },
    estimate: estimated([one], { key: { measure, unit, places: ground } }),
  };
}

const compared = (first: ComparedFigure, other: ComparedFigure) => comparison(first, other, places);
const reasonsOf = (result: Comparison) =>
  result.kind === "incomparable" ? result.reasons.map(({ reason, isBoth }) => [reason, isBoth]) : result;
/** The one reason, or all of them where there is not one. */
const reasonOf = (result: Comparison) => {
  const reasons = reasonsOf(result);
  return Array.isArray(reasons) && reasons.length === 1 ? reasons[0] : reasons;
};

describe("two figures", () => {
  test("that are single numbers in one unit have a difference and a ratio, the other against the first", () => {
    expect(compared(figure(exactly(20)), figure(exactly(27)))).toEqual({
      kind: "compared",
      difference: 7,
      ratio: 1.35,
      ground: "same",
    });
    expect(compared(figure(exactly(27)), figure(exactly(27)))).toMatchObject({ difference: 0, ratio: 1 });
  });

  test("have a difference and no ratio where the first is a reported zero", () => {
    expect(compared(figure(noneReported), figure(exactly(4)))).toMatchObject({ difference: 4, ratio: null });
    expect(compared(figure(exactly(4)), figure(noneReported))).toMatchObject({ difference: -4, ratio: 0 });
  });

  test("that are shares differ without the dust of binary fractions", () => {
    const heating = { measure: "outage_heating", unit: "share_of_buildings" } as const;
    expect(compared(figure(exactly(0.4), heating), figure(exactly(0.46), heating))).toMatchObject({ difference: 0.06 });
  });

  const bounds: readonly (readonly [string, Value, string])[] = [
    ["at least", atLeast(15), "lower_bound"],
    ["over", over(70), "lower_bound"],
    ["nearly", nearly(40), "upper_bound"],
    ["about", about(400), "about"],
    ["a range", between(35, 40), "range"],
    ["a vague word", vaguely("dozens"), "range"],
    ["not known", statedUnknown, "not_known"],
  ];

  test.each(bounds)("are not comparable where one is %s, and say whether one or both are", (_, value, reason) => {
    expect(reasonOf(compared(figure(value), figure(exactly(8))))).toEqual([reason, false]);
    expect(reasonOf(compared(figure(exactly(8)), figure(value)))).toEqual([reason, false]);
    expect(reasonOf(compared(figure(value), figure(value)))).toEqual([reason, true]);
  });

  test("are not comparable where no report gives one", () => {
    const none = { attack: { nightOf: "2031-03-10", places: ["lindal"] }, estimate: null };
    expect(reasonOf(compared(none, figure(exactly(8))))).toEqual(["not_reported", false]);
    expect(reasonOf(compared(none, none))).toEqual(["not_reported", true]);
  });

  test("are not comparable in different units, nor where they count different things", () => {
    const households = { measure: "outage_electricity", unit: "households" } as const;
    const people = { measure: "outage_electricity", unit: "people" } as const;
    expect(reasonOf(compared(figure(exactly(88_000), households), figure(exactly(5), people)))).toEqual([
      "units_differ",
      true,
    ]);
    const homes = { measure: "outage_heating", unit: "share_of_buildings" } as const;
    expect(
      reasonOf(compared(figure(exactly(0.4), homes), figure(exactly(0.46), { ...homes, of: "residential buildings" }))),
    ).toEqual(["counts_differ", true]);
  });

  test("are not comparable where one covers other ground than the whole of its attack", () => {
    const wide: ComparedFigure = {
      attack: { nightOf: "2031-03-11", places: ["lindal", "vesterby"] },
      estimate: figure(exactly(9), { places: ["vesterby"] }).estimate,
    };
    expect(reasonOf(compared(figure(exactly(8)), wide))).toEqual(["ground_differs", true]);
    const whole = { ...wide, estimate: figure(exactly(9), { places: ["lindal", "vesterby"] }).estimate };
    expect(compared(figure(exactly(8)), whole)).toMatchObject({ difference: 1, ground: "own_attack" });
    const sameTown = { ...wide, estimate: figure(exactly(9), { places: ["lindal"] }).estimate };
    expect(compared(figure(exactly(8)), sameTown)).toMatchObject({ difference: 1, ground: "same" });
    const country = { ...wide, estimate: figure(exactly(9), { places: ["norland"] }).estimate };
    expect(reasonOf(compared(figure(exactly(8)), country))).toEqual(["ground_differs", true]);
    expect([whole, wide, country].map((one) => groundCoverage(one, places))).toEqual(["whole", "part", "wider"]);
  });

  test("give the same answer whichever of them is the first", () => {
    const grounds = [["lindal"], ["vesterby"], ["lindal", "vesterby"], ["norland"]];
    const all = grounds.flatMap((ground) =>
      [exactly(9), atLeast(4)].map(
        (value): ComparedFigure => ({
          attack: { nightOf: "2031-03-11", places: ["lindal", "vesterby"] },
          estimate: figure(value, { places: ground }).estimate,
        }),
      ),
    );
    for (const a of all) {
      for (const b of all) {
        const [there, back] = [compared(a, b), compared(b, a)];
        expect(there.kind).toBe(back.kind);
        if (there.kind === "incomparable") expect(reasonsOf(there)).toEqual(reasonsOf(back));
      }
    }
  });

  test("give every reason that keeps them apart", () => {
    const wide: ComparedFigure = {
      attack: { nightOf: "2031-03-11", places: ["lindal", "vesterby"] },
      estimate: figure(atLeast(9), { places: ["vesterby"] }).estimate,
    };
    expect(reasonsOf(compared(figure(about(8)), wide))).toEqual([
      ["ground_differs", true],
      ["lower_bound", false],
      ["about", false],
    ]);
  });

  test("of interceptions are not comparable across the day from which suppressed drones count as shot down", () => {
    const shot = { measure: "drones_intercepted", unit: "drones" } as const;
    const before = figure(exactly(80), shot, "2025-07-22");
    const after = figure(exactly(90), shot, "2025-07-23");
    expect(reasonOf(compared(before, after))).toEqual(["counting_changed", true]);
    expect(compared(after, figure(exactly(95), shot, "2026-01-01"))).toMatchObject({ difference: 5 });
    expect(compared(figure(exactly(8), {}, "2025-07-22"), figure(exactly(9), {}, "2025-07-23"))).toMatchObject({
      difference: 1,
    });
  });

  test("are not comparable where the sources of one disagree, even on two plain numbers", () => {
    const disputed: ComparedFigure = {
      attack: { nightOf: "2031-03-10", places: ["lindal"] },
      estimate: estimated([
        claim("a", { value: exactly(4), attributedTo: "mayor" }),
        claim("b", { value: exactly(9), attributedTo: "governor" }),
      ]),
    };
    expect(reasonOf(compared(figure(exactly(8)), disputed))).toEqual(["disagree", false]);
  });

  test("compare the other way round with the opposite difference and the inverse ratio", () => {
    const counts = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [there, back] = [
          compared(figure(exactly(a)), figure(exactly(b))),
          compared(figure(exactly(b)), figure(exactly(a))),
        ];
        if (there.kind !== "compared" || back.kind !== "compared") throw new Error("two plain numbers compare");
        expect(there.difference).toBe(-back.difference || 0);
        expect((there.ratio ?? 0) * (back.ratio ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
