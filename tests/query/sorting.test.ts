import { describe, expect, test } from "vitest";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { byNight, selection } from "@/lib/query/selection";
import { placedCount, sortingOf } from "@/lib/query/sorting";
import { struck } from "../charts/fixtures/ledger";
import { atLeast, between, exactly, noneReported, statedUnknown } from "../ledger/builders";

const households = { measure: "outage_electricity", unit: "households" } as const;

const { ledger } = struck([
  { id: "silent", nightOf: "2031-03-09" },
  { id: "small", nightOf: "2031-03-10", claims: [{ value: exactly(3) }, { ...households, value: exactly(900) }] },
  { id: "unknown", nightOf: "2031-03-11", claims: [{ value: statedUnknown }] },
  { id: "range", nightOf: "2031-03-12", claims: [{ value: between(8, 40) }] },
  {
    id: "large",
    nightOf: "2031-03-13",
    claims: [{ value: atLeast(20) }, { measure: "outage_electricity", unit: "people", value: exactly(50) }],
  },
  { id: "none", nightOf: "2031-03-14", claims: [{ value: noneReported }, { ...households, value: exactly(12_000) }] },
]);

const selected = (raw: RawQuery) => selection(ledger, parsedQuery(raw).query);
const order = (raw: RawQuery) => selected(raw).attacks.map(({ event }) => event.id);

describe("attacks", () => {
  test("stand by night from the earliest, unless the direction is turned", () => {
    const nights = ["silent", "small", "unknown", "range", "large", "none"];
    expect(order({})).toEqual(nights);
    expect(order({ sort: "night" })).toEqual(nights);
    expect(order({ order: "desc" })).toEqual(nights.toReversed());
  });

  test("stand by a measure from the largest; not known after all numbers, and not reported last", () => {
    expect(order({ sort: "injured" })).toEqual(["large", "range", "small", "none", "unknown", "silent"]);
  });

  test("keep what is not reported last when the smallest comes first, and zero before it", () => {
    expect(order({ sort: "injured", order: "asc" })).toEqual(["none", "small", "range", "large", "unknown", "silent"]);
  });

  test("are sorted by the end of ranges that is shown", () => {
    expect(order({ sort: "injured", estimate: "high" }).slice(0, 2)).toEqual(["range", "large"]);
  });

  test("are never ranked by figures of different units: unit by unit, whatever the numbers", () => {
    expect(order({ sort: "outage_electricity" }).slice(0, 3)).toEqual(["large", "none", "small"]);
    expect(order({ sort: "outage_electricity", order: "asc" }).slice(0, 3)).toEqual(["large", "small", "none"]);
  });

  test("of which nothing is reported are counted apart from the others", () => {
    const { attacks, query } = selected({ sort: "outage_electricity" });
    expect(placedCount(attacks, sortingOf(query))).toBe(3);
    expect(placedCount(attacks, sortingOf(selected({}).query))).toBe(6);
  });

  test("can be had by night from a selection that sorts them otherwise", () => {
    const sorted = selected({ sort: "injured", from: "2031-03-12" });
    expect(byNight(sorted).attacks.map(({ event }) => event.id)).toEqual(["range", "large", "none"]);
  });
});

describe("the readings of a selection", () => {
  const rangeOf = (raw: RawQuery) =>
    selected(raw)
      .attacks.find(({ event }) => event.id === "range")
      ?.readings.get("injured")?.headlines[0]?.estimate;

  test("show the end asked for, and all of a range where it is the best", () => {
    expect(rangeOf({})).toMatchObject({ low: 8, high: 40 });
    expect(rangeOf({ estimate: "best" })).toMatchObject({ low: 8, high: 40 });
    expect(rangeOf({ estimate: "low" })).toMatchObject({ low: 8, high: 8, highOpen: true });
    expect(rangeOf({ estimate: "high" })).toMatchObject({ low: 40, high: 40, lowOpen: true });
  });
});
