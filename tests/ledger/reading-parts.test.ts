import { describe, expect, test } from "vitest";
import type { Claim } from "@/lib/ledger/claim";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import { about, atLeast, between, claim, claimAt, exactly, readOf, statedUnknown, vaguely } from "./builders";

const mayor = { attributedTo: "mayor" } as const;

describe("rule 6: parts that add up to more than the headline", () => {
  const together = claimAt("whole", ["lindal", "vesterby"], 27);
  const noteOf = (claims: readonly Claim[], measure: MeasureId = "injured") =>
    readOf(claims, measure).headlines[0]?.partsNote;

  test("reading(claims) notes that 'at least 15', disputed with 4, and 'at least 14' add to an open 29 beside 27", () => {
    const claims = [
      together,
      claim("officials", { value: atLeast(15), attributedTo: "city-radio" }),
      claim("mayor-4", { ...mayor, value: exactly(4) }),
      claim("west", { value: atLeast(14), attributedTo: "governor", places: ["vesterby"] }),
    ];
    const [headline] = readOf(claims).headlines;
    expect(headline?.estimate).toMatchObject({ low: 27, best: 27, high: 27 });
    expect(headline?.partsNote).toMatchObject({ sum: 29, open: true, exact: false });
    expect(headline?.partsNote?.parts.map(({ places, status }) => [places, status])).toEqual([
      [["lindal"], "disagree"],
      [["vesterby"], "single_source"],
    ]);
  });

  test("reading(claims) notes exact parts as exact and closed", () => {
    const claims = [together, claimAt("a", ["lindal"], 15), claimAt("b", ["vesterby"], 14)];
    expect(noteOf(claims)).toMatchObject({ sum: 29, open: false, exact: true });
  });

  test("reading(claims) notes a part that is a range as not exact", () => {
    const claims = [together, claimAt("a", ["lindal"], 0, { value: between(10, 20) }), claimAt("b", ["vesterby"], 14)];
    expect(noteOf(claims)).toMatchObject({ sum: 34, open: false, exact: false });
  });

  test("reading(claims) notes nothing when the parts add up to the headline or less", () => {
    expect(noteOf([together, claimAt("a", ["lindal"], 13), claimAt("b", ["vesterby"], 14)])).toBeNull();
    expect(noteOf([together, claimAt("a", ["lindal"], 1), claimAt("b", ["vesterby"], 1)])).toBeNull();
  });

  test("reading(claims) notes one part alone that is more than the headline, and none that is not", () => {
    expect(noteOf([together, claimAt("a", ["lindal"], 40)])).toMatchObject({ sum: 40, open: false, exact: true });
    expect(noteOf([together, claimAt("a", ["lindal"], 27)])).toBeNull();
    const disputed = [claimAt("a", ["lindal"], 4), claimAt("b", ["lindal"], 0, { ...mayor, value: atLeast(30) })];
    expect(noteOf([together, ...disputed])).toMatchObject({ sum: 30, open: true, exact: false });
  });

  test("reading(claims) notes a city that is more than the headline within a region that is not", () => {
    const claims = [claimAt("whole", ["norland"], 20), claimAt("a", ["eastmark"], 12), claimAt("b", ["lindal"], 31)];
    expect(noteOf(claims)).toMatchObject({ sum: 31, parts: [{ places: ["lindal"], best: 31 }] });
  });

  test("reading(claims) never adds parts that overlap: a city counts within its region", () => {
    const whole = claimAt("whole", ["norland"], 20);
    const claims = [whole, claimAt("a", ["eastmark"], 12), claimAt("b", ["lindal"], 12), claimAt("c", ["westmark"], 5)];
    expect(noteOf(claims)).toBeNull();
    expect(noteOf([...claims, claimAt("d", ["westmark"], 9, mayor)])).toMatchObject({ sum: 21 });
  });

  test("reading(claims) leaves a part out of the sum that states no number", () => {
    const claims = [together, claimAt("a", ["lindal"], 30), claimAt("b", ["vesterby"], 0, { value: statedUnknown })];
    expect(noteOf(claims)).toMatchObject({ sum: 30, parts: [{ places: ["lindal"] }] });
    expect(noteOf([together, claimAt("b", ["vesterby"], 0, { value: statedUnknown })])).toBeNull();
  });

  test("reading(claims) leaves out of the sum what lies outside the headline's ground", () => {
    const regions = [claimAt("a", ["eastmark"], 10), claimAt("b", ["westmark"], 9)];
    const towns = [claimAt("c", ["lindal"], 4), claimAt("d", ["vesterby"], 8)];
    expect(readOf([...regions, ...towns]).headlines).toMatchObject([{ estimate: { best: 10 }, partsNote: null }]);
  });

  test("reading(claims) never adds two sets of towns that share one", () => {
    const whole = claimAt("whole", ["norland"], 10);
    const claims = [whole, claimAt("a", ["lindal", "osterby"], 6), claimAt("b", ["osterby", "vesterby"], 7)];
    expect(noteOf(claims)).toBeNull();
  });

  test("reading(claims) notes an open sum when one part alone is a lower bound", () => {
    const claims = [together, claimAt("a", ["lindal"], 15, { value: atLeast(15) }), claimAt("b", ["vesterby"], 14)];
    expect(noteOf(claims)).toMatchObject({ sum: 29, open: true });
  });

  test("reading(claims) adds the high ends of vague parts and says that they are no exact sum", () => {
    const whole = claimAt("whole", ["norland"], 100);
    const claims = [
      whole,
      claimAt("a", ["eastmark"], 0, { value: vaguely("dozens") }),
      claimAt("b", ["westmark"], 0, { value: about(60) }),
    ];
    expect(noteOf(claims)).toMatchObject({ sum: 159, exact: false });
  });

  test.each([
    ["shares", "outage_heating", "share_of_buildings", 0.6],
    ["hours", "duration", "hours", 9],
  ] as const)("reading(claims) never adds %s", (_, measure, unit, n) => {
    const stated = { measure, unit } as const;
    const claims = [
      claimAt("whole", ["norland"], n / 2, stated),
      claimAt("a", ["eastmark"], n, stated),
      claimAt("b", ["westmark"], n, stated),
    ];
    expect(readOf(claims, measure).headlines).toMatchObject([{ parts: [{ best: n }, { best: n }], partsNote: null }]);
  });

  test("reading(claims) never adds parts in different units", () => {
    const outage = { measure: "outage_electricity" } as const;
    const claims = [
      claimAt("whole", ["norland"], 10, { ...outage, unit: "households" }),
      claimAt("a", ["eastmark"], 9, { ...outage, unit: "households" }),
      claimAt("b", ["westmark"], 9, { ...outage, unit: "people" }),
    ];
    expect(readOf(claims, "outage_electricity").headlines.map(({ partsNote }) => partsNote)).toEqual([null, null]);
  });
});
