import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binned } from "@/lib/series/binned";
import { dayNumber, dayOfNumber } from "@/lib/series/days";
import { definitionBreaks } from "@/lib/series/definition-breaks";
import { figureOf } from "@/lib/series/figures";
import { type Grain, grainDays, grains, grainsBetween } from "@/lib/series/grain";
import { binNotes, binText } from "@/lib/series/words";
import { someAttacks } from "../charts/arbitraries";
import { type Struck, struck } from "../charts/fixtures/ledger";
import { atLeast, between, exactly, noneReported, statedUnknown } from "../ledger/builders";

const injured = { measure: "injured", unit: "people" } as const;
const drones = { measure: "drones_launched", unit: "drones" } as const;

function months(some: readonly Struck[]) {
  const { attacks, ledger } = struck(some);
  return binned(attacks, { ...injured, grain: "month", places: ledger.places });
}

describe("the days of a bin", () => {
  test("are a Monday to a Sunday for a week, across a year's end too", () => {
    expect(grainDays("2026-01-01", "week")).toEqual({ fromOn: "2025-12-29", toOn: "2026-01-04" });
    expect(grainDays("1969-12-31", "week")).toEqual({ fromOn: "1969-12-29", toOn: "1970-01-04" });
  });

  test("are a whole month, in a leap year too", () => {
    expect(grainDays("2024-02-29", "month")).toEqual({ fromOn: "2024-02-01", toOn: "2024-02-29" });
    expect(grainDays("2025-12-31", "month")).toEqual({ fromOn: "2025-12-01", toOn: "2025-12-31" });
  });

  test("of what is no day are refused by name", () => {
    expect(() => grainDays("2025-02-30x", "night")).toThrow(/"2025-02-30x" is no calendar day/);
  });

  test("follow one another without a gap, whichever the grain", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.nat(900),
        fc.constantFrom(...grains),
        (first, more, grain) => {
          const days = { fromOn: dayOfNumber(first), toOn: dayOfNumber(first + more) };
          const all = grainsBetween(days, grain);
          expect((all[0]?.fromOn ?? "9") <= days.fromOn && (all.at(-1)?.toOn ?? "") >= days.toOn).toBe(true);
          for (const [index, one] of all.slice(1).entries()) {
            expect(dayNumber(one.fromOn)).toBe(dayNumber(all[index]?.toOn ?? "") + 1);
          }
        },
      ),
    );
  });
});

describe("attacks in bins", () => {
  test("leave a month without an attack as a gap, and no zero", () => {
    const [march, april, may] = months([
      { id: "a", nightOf: "2031-03-10", claims: [{ value: exactly(5) }] },
      { id: "b", nightOf: "2031-05-10", claims: [{ value: noneReported }] },
    ]);
    expect(march).toMatchObject({ low: 5, best: 5, high: 5, attacks: 1, reported: 1, nights: 1 });
    expect(april).toMatchObject({ low: null, best: null, high: null, highOpen: false, attacks: 0 });
    expect(may).toMatchObject({ low: 0, best: 0, high: 0 });
    expect([april, may].map((bin) => bin && binText(bin, "people"))).toEqual(["no attack on record", "0"]);
  });

  test("are “at least” where one of them gives no number, and say how many", () => {
    const [march] = months([
      { id: "a", nightOf: "2031-03-10", claims: [{ value: exactly(5) }] },
      { id: "b", nightOf: "2031-03-11", claims: [] },
      { id: "c", nightOf: "2031-03-12", claims: [{ value: statedUnknown }] },
    ]);
    expect(march).toMatchObject({ best: 5, highOpen: true, reported: 1, unknown: 1, unreported: 1 });
    expect(march && binText(march, "people")).toBe("at least 5");
    expect(march && binNotes(march)).toContain("1 not reported");
  });

  test("have no number where none of them gives one", () => {
    const [march] = months([{ id: "a", nightOf: "2031-03-10" }]);
    expect(march).toMatchObject({ low: null, high: null, highOpen: false, attacks: 1, unreported: 1 });
    expect(march && binText(march, "people")).toBe("not reported");
  });

  test("add ranges end by end, and keep no best number where one of them has none", () => {
    const [march] = months([
      { id: "a", nightOf: "2031-03-10", claims: [{ value: between(4, 14) }] },
      { id: "b", nightOf: "2031-03-11", claims: [{ value: atLeast(6) }] },
    ]);
    expect(march).toMatchObject({ low: 10, best: null, high: 20, highOpen: true });
  });

  test("of one night and ground are not added: the larger stands as “at least”", () => {
    const [march] = months([
      { id: "a", nightOf: "2031-03-10", claims: [{ value: exactly(5) }] },
      { id: "b", nightOf: "2031-03-10", claims: [{ value: exactly(9) }] },
      { id: "c", nightOf: "2031-03-10", places: ["osterby"], claims: [{ value: exactly(2) }] },
    ]);
    expect(march).toMatchObject({ best: 11, highOpen: true, overlapping: 1, reported: 3 });
  });

  test("of one night are not added to those of wider ground that theirs lies in, in whichever order they are told", () => {
    const wide = { id: "wide", nightOf: "2031-03-10", places: ["eastmark"], claims: [{ value: exactly(9) }] };
    const narrow = { id: "narrow", nightOf: "2031-03-10", places: ["lindal"], claims: [{ value: exactly(5) }] };
    for (const some of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      expect(months(some)[0]).toMatchObject({ best: 9, highOpen: true, overlapping: 1, reported: 2 });
    }
    const [march] = months([{ ...wide, nightOf: "2031-03-11" }, narrow]);
    expect(march).toMatchObject({ best: 14, highOpen: false, overlapping: 0 });
  });

  test("of one night and ground are added where each is a count of its own attack's hours, and these are apart", () => {
    const ends = { night: "2031-03-10T06:00:00Z", day: "2031-03-10T16:30:00Z" };
    const salvo = (id: string, start: string, end: string, asOf: string | null, n: number): Struck => ({
      ...{ id, nightOf: "2031-03-10", window: { precision: "minute", start, end } },
      claims: [{ value: exactly(n), asOf }],
    });
    const night = salvo("night", "2031-03-09T17:00:00Z", ends.night, ends.night, 9);
    const day = (start: string, asOf: string | null) => salvo("day", start, ends.day, asOf, 5);
    const added = { low: 14, best: 14, high: 14, highOpen: false, overlapping: 0 };
    expect(months([night, day("2031-03-10T06:30:00Z", ends.day)])[0]).toMatchObject(added);
    const held = { best: 9, highOpen: true, overlapping: 1 };
    expect(months([night, day("2031-03-10T05:00:00Z", ends.day)])[0]).toMatchObject(held);
    // What is told of one attack in the morning after may be of the whole night.
    expect(months([night, day("2031-03-10T06:30:00Z", null)])[0]).toMatchObject(held);
  });

  test("read anew where the same attacks are told of otherwise", () => {
    const told = (n: number) => months([{ id: "a", nightOf: "2031-03-10", claims: [{ value: exactly(n) }] }])[0]?.best;
    expect([told(5), told(6), told(5)]).toEqual([5, 6, 5]);
  });

  test("show the largest of what cannot be added", () => {
    const outage = (n: number) => ({ measure: "outage_electricity", unit: "households", value: exactly(n) }) as const;
    const { attacks, ledger } = struck([
      { id: "a", nightOf: "2031-03-10", claims: [outage(700)] },
      { id: "b", nightOf: "2031-03-12", claims: [outage(900)] },
    ]);
    const order = { measure: "outage_electricity", unit: "households", grain: "month", places: ledger.places } as const;
    expect(binned(attacks, order)[0]).toMatchObject({
      over: "largest",
      low: 900,
      best: 900,
      high: 900,
      largest: { event: "b" },
    });
  });

  test("never lie on both sides of a definition break", () => {
    const on = definitionBreaks[0]?.fromOn ?? "";
    const { attacks, ledger } = struck(
      ["2025-07-22", on].map((nightOf, index) => ({
        id: `raid-${index}`,
        nightOf,
        claims: [{ measure: "drones_intercepted", unit: "drones", value: exactly(10) } as const],
      })),
    );
    const order = { measure: "drones_intercepted", unit: "drones", grain: "month", places: ledger.places } as const;
    expect(binned(attacks, order).map(({ fromOn, toOn, best, isPart }) => [fromOn, toOn, best, isPart])).toEqual([
      ["2025-07-01", "2025-07-22", 10, true],
      ["2025-07-23", "2025-07-31", 10, true],
    ]);
    expect(binned(attacks, { ...order, ...drones })).toHaveLength(1);
  });

  test("reach no further than the days that were asked for", () => {
    const { attacks, ledger } = struck(
      ["2031-03-15", "2031-03-20", "2031-05-02"].map((nightOf) => ({
        id: `raid-${nightOf}`,
        nightOf,
        claims: [{ ...injured, value: exactly(10) }],
      })),
    );
    const asked = (from: string | null, to: string | null, grain: Grain = "month") =>
      binned(attacks, { ...injured, grain, places: ledger.places, within: { from, to } }).map(
        ({ fromOn, toOn, best, isPart }) => [fromOn, toOn, best, isPart],
      );
    expect(asked("2031-03-15", "2031-05-03")).toEqual([
      ["2031-03-15", "2031-03-31", 20, true],
      ["2031-04-01", "2031-04-30", null, false],
      ["2031-05-01", "2031-05-03", 10, true],
    ]);
    expect(asked("2031-03-20", "2031-03-20", "week")).toEqual([["2031-03-20", "2031-03-20", 10, true]]);
    expect(asked("2031-03-01", "2031-03-31")).toEqual([["2031-03-01", "2031-03-31", 20, false]]);
    expect(asked(null, "2031-03-18").map(([fromOn, toOn]) => [fromOn, toOn])).toEqual([["2031-03-01", "2031-03-18"]]);
  });

  test("hold every attack once, in order, with ends in order, whatever is reported", () => {
    fc.assert(
      fc.property(someAttacks, fc.constantFrom(...grains), fc.constantFrom(injured, drones), (some, grain, counted) => {
        const { attacks, ledger } = struck(some);
        const bins = binned(attacks, { ...counted, grain, places: ledger.places });
        const held = bins.flatMap(({ events }) => events);
        expect([...held].sort()).toEqual(attacks.map(({ event }) => event.id).sort());
        const numbered = attacks.filter((read) => figureOf(read, counted)?.estimate.high != null).length;
        expect(bins.reduce((sum, { reported }) => sum + reported, 0)).toBe(numbered);
        for (const bin of bins) {
          expect(bin.attacks).toBe(bin.reported + bin.unknown + bin.unreported);
          if (bin.reported === 0)
            expect([bin.low, bin.best, bin.high, bin.highOpen]).toEqual([null, null, null, false]);
          else {
            expect(bin.low ?? Number.NaN).toBeLessThanOrEqual(bin.best ?? bin.high ?? Number.NaN);
            expect(bin.best ?? bin.low ?? Number.NaN).toBeLessThanOrEqual(bin.high ?? Number.NaN);
            expect(bin.highOpen || bin.unknown + bin.unreported === 0).toBe(true);
          }
        }
      }),
    );
  });
});
