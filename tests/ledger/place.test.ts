import { describe, expect, test } from "vitest";
import { type Places, placeChain, placeIdSchema, placeLevelRank, placesCover, placesOverlap } from "@/lib/ledger/place";
import { places } from "./builders";

describe("places", () => {
  test("placeIdSchema takes the country, P-codes and slugs, and not ISO 3166-2", () => {
    const ids = ["UA", "UA80", "lindal-old-town", "UA-30", "UA8", "ua 80", "Lindal", ""];
    expect(ids.map((id) => placeIdSchema.safeParse(id).success)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test("placeChain(id) goes from a place to the country, nearest first", () => {
    expect(placeChain("lindal", places)).toEqual(["lindal", "eastmark", "norland"]);
  });

  test("placeChain(unknown) is the place alone, and a circle of places ends", () => {
    expect(placeChain("atlantis", places)).toEqual(["atlantis"]);
    const place = { name: "", level: "city", latitude: null, longitude: null } as const;
    const circle: Places = new Map([
      ["a", { ...place, id: "a", within: "b" }],
      ["b", { ...place, id: "b", within: "a" }],
    ]);
    expect(placeChain("a", circle)).toEqual(["a", "b"]);
  });

  test("placesCover(outer, inner) wants every inner place in some outer one", () => {
    expect(placesCover(["eastmark"], ["lindal", "osterby"], places)).toBe(true);
    expect(placesCover(["eastmark"], ["lindal", "vesterby"], places)).toBe(false);
    expect(placesCover(["lindal"], ["eastmark"], places)).toBe(false);
  });

  test("placesOverlap(a, b) holds when either reaches into the other", () => {
    expect(placesOverlap(["eastmark"], ["lindal", "vesterby"], places)).toBe(true);
    expect(placesOverlap(["lindal"], ["norland"], places)).toBe(true);
    expect(placesOverlap(["lindal"], ["osterby", "westmark"], places)).toBe(false);
  });

  test("placeLevelRank(ids) is that of the widest, and an unknown place's is a city's", () => {
    const ranks = [["norland"], ["lindal", "westmark"], ["lindal"], ["atlantis"]].map((ids) =>
      placeLevelRank(ids, places),
    );
    expect(ranks).toEqual([0, 1, 3, 3]);
  });
});
