import { describe, expect, test } from "vitest";
import { places as definition } from "@/components/charts/places/definition";
import { fittingName } from "@/components/charts/places/map-layout";
import { mappedMeasure, placedFigures } from "@/components/charts/places/series";
import { gridSize, type TileUnit, tileGrid, tileUnits } from "@/components/charts/places/tile-grid";
import { placedTiles } from "@/components/charts/places/tiles";
import { regionNames } from "@/lib/format/region";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import type { Unit } from "@/lib/ledger/unit";
import type { Value } from "@/lib/ledger/value";
import { textWidthPx } from "@/lib/viz/text-width";
import { curatedLedger } from "../data/curated-set";
import { atLeast, between, exactly, statedUnknown, vaguely } from "../ledger/builders";
import { linkedDrawing } from "./drawn";
import { faults } from "./faults";
import { type Stated, type Struck, struck } from "./fixtures/ledger";

const { places } = await curatedLedger();
const real = [...places.values()].map((body) => ({ kind: "place", body }));

/** Units that share a border, each pair once; Kyiv lies within its region, Sevastopol on Crimea's coast. */
const neighbours: Readonly<Partial<Record<TileUnit, readonly TileUnit[]>>> = {
  UA07: ["UA56", "UA46"],
  UA56: ["UA46", "UA61", "UA68", "UA18"],
  UA18: ["UA68", "UA05", "UA32"],
  UA32: ["UA05", "UA71", "UA53", "UA74", "UA80"],
  UA74: ["UA59", "UA53"],
  UA59: ["UA53", "UA63"],
  UA46: ["UA61", "UA26", "UA21"],
  UA61: ["UA68", "UA73", "UA26"],
  UA68: ["UA05", "UA73"],
  UA05: ["UA71", "UA35", "UA51", "UA73"],
  UA71: ["UA35", "UA53"],
  UA53: ["UA63", "UA12", "UA35"],
  UA63: ["UA12", "UA14", "UA44"],
  UA44: ["UA14"],
  UA21: ["UA26"],
  UA26: ["UA73"],
  UA35: ["UA12", "UA48", "UA51"],
  UA12: ["UA14", "UA23", "UA65", "UA48"],
  UA14: ["UA23"],
  UA51: ["UA48"],
  UA48: ["UA65"],
  UA65: ["UA23", "UA01"],
  UA01: ["UA85"],
};

function steps(a: TileUnit, b: TileUnit): number {
  const [one, other] = [tileGrid[a], tileGrid[b]];
  return Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row));
}

describe("the tile grid", () => {
  test("has every first-level unit of the data once, each on a tile of its own within the grid", () => {
    const regions = [...places.values()].filter(({ level }) => level === "region").map(({ id }) => id);
    expect([...tileUnits].sort()).toEqual(regions.sort());
    expect(tileUnits).toHaveLength(27);
    const spots = tileUnits.map((unit) => `${tileGrid[unit].column} ${tileGrid[unit].row}`);
    expect(new Set(spots).size).toBe(27);
    for (const { column, row } of Object.values(tileGrid)) {
      expect(column).toBeLessThan(gridSize.columns);
      expect(row).toBeLessThan(gridSize.rows);
    }
  });

  test("sets neighbours next to one another, or at most one tile apart", () => {
    const pairs = Object.entries(neighbours).flatMap(([a, own]) => own.map((b) => [a as TileUnit, b] as const));
    expect(pairs.filter(([a, b]) => steps(a, b) > 2)).toEqual([]);
    expect(pairs.filter(([a, b]) => steps(a, b) === 1).length / pairs.length).toBeGreaterThan(0.8);
    for (const unit of tileUnits) {
      const own = pairs.filter((pair) => pair.includes(unit));
      expect(
        own.some(([a, b]) => steps(a, b) === 1),
        unit,
      ).toBe(true);
    }
  });

  test("has the west on the left and the north at the top", () => {
    const at = (unit: TileUnit) => {
      const { latitude, longitude } = places.get(unit) ?? {};
      if (typeof latitude !== "number" || typeof longitude !== "number") throw new Error(`${unit} has no label point`);
      return { latitude, longitude, ...tileGrid[unit] };
    };
    for (const a of tileUnits.map(at)) {
      for (const b of tileUnits.map(at)) {
        if (b.longitude - a.longitude > 3.5) expect(a.column).toBeLessThan(b.column);
        if (a.latitude - b.latitude > 2) expect(a.row).toBeLessThanOrEqual(b.row);
      }
    }
  });

  test("has a name for every width, and no two tiles of one short name", () => {
    const shortest = tileUnits.map((unit) => regionNames(unit, places).at(-1));
    expect(new Set(shortest).size).toBe(27);
    for (const unit of tileUnits) {
      const names = regionNames(unit, places);
      expect(names[0]).toBe(places.get(unit)?.name);
      for (const word of fittingName(names, 30).split(" ")) expect(textWidthPx(word, 12, 600), word).toBeLessThan(30);
      expect(fittingName(names, 200)).toBe(names[0]);
    }
  });
});

const killed = (value = exactly(1), at: readonly string[] = ["UA80"]): Stated => ({
  measure: "killed",
  value,
  places: [...at],
});

function tilesOf(attacks: readonly Struck[], measure: readonly MeasureId[] = []) {
  const selection = struck(attacks, real, { measure });
  const figures = placedFigures(selection);
  const tiles = placedTiles(figures, selection);
  const texts = tiles.flatMap(({ unit, contents }) => contents.map(({ text, notes }) => [unit, text, ...notes]));
  return { selection, figures, tiles, texts };
}

describe("a tile", () => {
  test("says the largest of its attacks' figures, of the unit and of places within it, and adds none up", () => {
    const { texts } = tilesOf([
      { id: "a", nightOf: "2031-03-10", claims: [killed(exactly(8), ["UA63"])] },
      { id: "b", nightOf: "2031-03-11", claims: [killed(exactly(3), ["kharkiv"])] },
      { id: "c", nightOf: "2031-03-12", claims: [killed(atLeast(2), ["kostiantynivka"])] },
    ]);
    expect(texts).toEqual([
      ["UA63", "8", "10 March 2031", "largest of 2 attacks"],
      ["UA14", "at least 2", "12 March 2031", "1 attack"],
    ]);
  });

  test("without a figure is named in the table, which agrees with the drawing", async () => {
    const { selection, tiles } = tilesOf([
      { id: "a", claims: [killed(exactly(8), ["UA63"])] },
      { id: "b", claims: [killed(exactly(5), ["UA80", "UA32"])] },
    ]);
    const { caption } = definition.figure(selection).table;
    const [none = "", joint = ""] = caption.split("Only together with other regions for ");
    const names = (missing: string) => tiles.filter((tile) => tile.missing === missing).map((tile) => tile.names[0]);
    expect(names("not reported")).toHaveLength(24);
    for (const name of names("not reported")) expect(none).toContain(name);
    expect(joint).toBe("Kyiv and Kyiv oblast.");
    expect(names("not reported by itself")).toEqual(["Kyiv", "Kyiv oblast"]);
    expect(caption).not.toContain("Kharkiv oblast");
  });

  test("never takes a figure for the whole country or for several units", () => {
    const { tiles, texts, figures } = tilesOf([
      { id: "a", claims: [killed(exactly(8), ["UA"])] },
      { id: "b", claims: [killed(exactly(5), ["UA80", "kharkiv"])] },
      { id: "c", claims: [killed(exactly(4), ["lindal"])] },
      { id: "d" },
    ]);
    expect(texts).toEqual([]);
    expect([...figures.byGround].map(([ground, own]) => [ground, own.map(({ read }) => read.event.id)])).toEqual([
      ["country", ["a"]],
      ["several", ["b"]],
      ["elsewhere", ["c"]],
    ]);
    expect(figures.unreported.map(({ event }) => event.id)).toEqual(["d"]);
    const missing = Object.fromEntries(tiles.map((tile) => [tile.unit, tile.missing]));
    expect([missing.UA80, missing.UA63, missing.UA07]).toEqual([
      "not reported by itself",
      "not reported by itself",
      "not reported",
    ]);
  });

  test("shows a largest figure for each unit of the measure, and ranks none against another", () => {
    const dark = (value: Value, unit: Unit): Stated => ({
      ...{ measure: "outage_electricity", value, unit, places: ["UA74"] },
    });
    const { texts } = tilesOf(
      [{ id: "a", claims: [dark(vaguely("thousands"), "people"), dark(exactly(70), "households")] }],
      ["outage_electricity"],
    );
    expect(texts.map(([, text]) => text)).toEqual(["thousands of people", "70 households"]);
  });

  test("tells what is stated as not known from what is not reported", () => {
    expect(tilesOf([{ id: "a", claims: [killed(statedUnknown)] }]).texts[0]?.slice(0, 2)).toEqual([
      "UA80",
      "not known",
    ]);
  });
});

describe("the measure of the map", () => {
  const injured: Stated = { value: exactly(5), places: ["UA80"] };

  test("is the one asked for, else killed, else what most attacks report of people and outages", () => {
    expect(mappedMeasure(tilesOf([{ id: "a", claims: [injured] }], ["duration"]).selection)).toBe("duration");
    expect(mappedMeasure(tilesOf([{ id: "a", claims: [injured, killed()] }]).selection)).toBe("killed");
    expect(mappedMeasure(tilesOf([{ id: "a", claims: [injured] }]).selection)).toBe("injured");
    expect(mappedMeasure(tilesOf([{ id: "a" }]).selection)).toBe("killed");
  });
});

describe("the table of the map", () => {
  test("has a row for each attack and place, and one where nothing is reported", () => {
    const attacks: Struck[] = [
      { id: "a", claims: [killed(exactly(8)), killed(exactly(3), ["kharkiv"])] },
      { id: "b", claims: [] },
    ];
    const { rows } = definition.figure(struck(attacks, real)).table;
    expect(rows.map(({ event, detail, cells }) => [event, detail, cells[0]?.text])).toEqual([
      ["a", "Kyiv", "8"],
      ["a", "Kharkiv", "3"],
      ["b", null, "not reported"],
    ]);
  });
});

test("a map with figures on every tile has nothing out of place at any width", async () => {
  const values = [
    exactly(1_234_567),
    atLeast(45_000),
    between(1_000, 2_345_678),
    vaguely("hundreds of thousands"),
    statedUnknown,
  ];
  const claims = tileUnits.flatMap((unit, index): Stated[] => {
    const value = values[index % values.length] ?? exactly(1);
    const dark = { measure: "outage_electricity" as const, value, places: [unit] };
    return [{ ...dark, unit: "people" }, ...(index % 4 === 0 ? [{ ...dark, unit: "households" as const }] : [])];
  });
  const selection = struck([{ id: "a", claims }, { id: "b" }], real, { measure: ["outage_electricity"] });
  for (const widthPx of [300, 336, 420, 559, 592, 640, 704, 900, 1120, 1400]) {
    const drawn = await linkedDrawing("places", selection, widthPx);
    expect(faults(drawn), `${widthPx} px`).toEqual([]);
    expect(drawn.grounds.length).toBeGreaterThan(27);
  }
});
