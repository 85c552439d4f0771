import { describe, expect, test } from "vitest";
import type { Claim } from "@/lib/ledger/claim";
import type { Reading } from "@/lib/ledger/reading";
import { claimAt, readOf, statedUnknown } from "./builders";

/** A reading in short: for each unit the headline's places and best, then what is beside, then the parts. */
const inShort = ({ headlines }: Reading) =>
  headlines.map(({ estimate, beside, parts }) => [
    [estimate.places.join("+"), estimate.best],
    beside.map(({ places, best }) => [places.join("+"), best]),
    parts.map(({ places, best }) => [places.join("+"), best]),
  ]);

describe("rule 6: the headline is the widest place with a direct claim", () => {
  test("reading(claims) heads with the country, and keeps region and city as parts", () => {
    const claims = [claimAt("a", ["lindal"], 4), claimAt("b", ["norland"], 20), claimAt("c", ["eastmark"], 9)];
    expect(inShort(readOf(claims))).toEqual([
      [
        ["norland", 20],
        [],
        [
          ["eastmark", 9],
          ["lindal", 4],
        ],
      ],
    ]);
  });

  test("reading(claims) heads with two cities together before either alone", () => {
    const claims = [
      claimAt("a", ["lindal"], 15),
      claimAt("b", ["vesterby"], 14),
      claimAt("c", ["vesterby", "lindal"], 27),
    ];
    expect(inShort(readOf(claims))).toEqual([
      [
        ["lindal+vesterby", 27],
        [],
        [
          ["lindal", 15],
          ["vesterby", 14],
        ],
      ],
    ]);
  });

  test("reading(claims) puts figures for ground that the headline does not cover beside it, and never adds them", () => {
    const claims = [claimAt("a", ["lindal"], 15), claimAt("b", ["westmark"], 3), claimAt("c", ["osterby"], 16)];
    expect(inShort(readOf(claims))).toEqual([
      [
        ["westmark", 3],
        [
          ["osterby", 16],
          ["lindal", 15],
        ],
        [],
      ],
    ]);
  });

  test("reading(claims) heads with two towns before one elsewhere, however large its figure", () => {
    const claims = [claimAt("a", ["vesterby"], 50), claimAt("b", ["lindal", "osterby"], 1)];
    expect(inShort(readOf(claims))).toEqual([[["lindal+osterby", 1], [["vesterby", 50]], []]]);
  });

  test("reading(claims) gives each unit its own headline, in the measure's order of units", () => {
    const outage = (id: string, unit: Claim["unit"], n: number) =>
      claimAt(id, ["lindal"], n, { measure: "outage_heating", unit });
    const claims = [
      outage("a", "share_of_buildings", 0.46),
      outage("b", "households", 900),
      outage("c", "buildings", 30),
    ];
    const { headlines } = readOf(claims, "outage_heating");
    expect(headlines.map(({ unit, estimate }) => [unit, estimate.best])).toEqual([
      ["households", 900],
      ["buildings", 30],
      ["share_of_buildings", 0.46],
    ]);
  });

  test("reading(claims) has no headline when nothing is reported, and none made of subsets alone", () => {
    expect(readOf([]).headlines).toEqual([]);
    const children = claimAt("a", ["lindal"], 2, { subtype: "children", partOf: true });
    const one = readOf([children]);
    expect(one.headlines).toEqual([]);
    expect(one.subsets).toMatchObject([{ subtype: "children", best: 2 }]);
  });

  test("reading(claims) never adds subsets to the headline", () => {
    const claims = [claimAt("a", ["lindal"], 16), claimAt("b", ["lindal"], 2, { subtype: "children", partOf: true })];
    const one = readOf(claims);
    expect(inShort(one)).toEqual([[["lindal", 16], [], []]]);
    expect(one.subsets).toMatchObject([{ subtype: "children", best: 2 }]);
  });

  test("reading(claims) treats ground named twice as the same ground, not as ground beside", () => {
    const claims = [claimAt("a", ["eastmark"], 9), claimAt("b", ["eastmark", "lindal"], 10, { attributedTo: "mayor" })];
    expect(inShort(readOf(claims))).toEqual([[["eastmark+lindal", 10], [], [["eastmark", 9]]]]);
  });

  test("reading(claims, asOf) heads with the widest place known by then", () => {
    const claims = [claimAt("a", ["lindal"], 4), claimAt("b", ["norland"], 20, { report: "tuesday-post" })];
    expect(inShort(readOf(claims, "injured", "2031-03-11T09:00:00+02:00"))).toEqual([[["lindal", 4], [], []]]);
    expect(inShort(readOf(claims))).toEqual([[["norland", 20], [], [["lindal", 4]]]]);
  });

  test("reading(claims) heads with 'not known' for the widest place and keeps the known part below it", () => {
    const claims = [claimAt("a", ["norland"], 0, { value: statedUnknown }), claimAt("b", ["lindal"], 4)];
    expect(inShort(readOf(claims))).toEqual([[["norland", null], [], [["lindal", 4]]]]);
  });
});
