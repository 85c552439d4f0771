import { describe, expect, test } from "vitest";
import { coverage } from "@/components/charts/coverage/definition";
import { coverageRows, coveredMeasures } from "@/components/charts/coverage/series";
import { coverageStates } from "@/components/charts/coverage/state";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import { atLeast, exactly, noneReported, statedUnknown } from "../ledger/builders";
import { elementsOf } from "./drawing";
import { linkedDrawing } from "./drawn";
import { type Stated, struck } from "./fixtures/ledger";

const mayor = { attributedTo: "mayor", report: "monday-post" } as const;
const governor = { attributedTo: "governor", report: "monday-wire" } as const;
const later = { attributedTo: "mayor", report: "tuesday-post" } as const;

function injured(...claims: readonly Stated[]) {
  const selection = struck([{ id: "raid", claims }]);
  const [row] = coverageRows(selection, ["injured"]);
  return row?.marks[0]?.map(({ state }) => state);
}

describe("the coverage of a measure", () => {
  test("tells one source, agreement, disagreement, revision, not known and not reported apart", () => {
    expect(injured({ ...mayor, value: exactly(4) })).toEqual(["single_source"]);
    expect(injured({ ...mayor, value: exactly(4) }, { ...governor, value: exactly(4) })).toEqual(["agree"]);
    expect(injured({ ...mayor, value: exactly(4) }, { ...governor, value: exactly(9) })).toEqual(["disagree"]);
    expect(injured({ ...mayor, value: exactly(4) }, { ...later, value: exactly(3) })).toEqual(["revised"]);
    expect(injured({ value: statedUnknown })).toEqual(["stated_unknown"]);
    expect(injured()).toEqual(["not_reported"]);
  });

  test("takes a reported zero for a figure, not for a gap", () => {
    expect(injured({ value: noneReported })).toEqual(["single_source"]);
  });

  test("does not take the children alone for a count of all", () => {
    const children = { value: exactly(2), subtype: "children", partOf: true };
    expect(injured(children)).toEqual(["part_only"]);
    expect(injured(children, { value: exactly(9) })).toEqual(["single_source"]);
  });

  test("shows a dispute about a part that the whole does not have", () => {
    const selection = struck([
      {
        id: "raid",
        places: ["lindal", "osterby"],
        claims: [
          { ...mayor, value: exactly(9) },
          { ...mayor, value: exactly(2), places: ["lindal"] },
          { ...governor, value: atLeast(5), places: ["lindal"] },
        ],
      },
    ]);
    const [row] = coverageRows(selection, ["injured"]);
    expect(row?.marks[0]?.map(({ state }) => state)).toEqual(["single_source", "disagree"]);
    const { table } = coverage.figure(selection);
    const cell = table.rows[0]?.cells.find(({ measure }) => measure === "injured");
    expect(cell?.text).toBe(
      "9 people in lindal and osterby: one source; 2 to at least 5 people in lindal: figures disagree",
    );
    expect(cell?.estimates).toHaveLength(1);
    expect(cell?.asides).toHaveLength(1);
  });
});

describe("the columns of the coverage", () => {
  const claims: Stated[] = [{ value: exactly(1) }, { measure: "hit_locations", unit: "locations", value: exactly(3) }];
  const columns = (measure: readonly MeasureId[]) => coveredMeasures(struck([{ id: "raid", claims }], [], { measure }));

  test("are the main measures and all that some attack reports; the others are named", () => {
    const main = ["drones_launched", "missiles_launched", "killed", "injured"];
    const outages = ["outage_electricity", "outage_heating", "outage_water", "outage_gas"];
    expect(columns([])).toEqual([...main.slice(0, 2), "hit_locations", ...main.slice(2), ...outages]);
    const { notes } = coverage.figure(struck([{ id: "raid", claims }]));
    expect(notes.join(" ")).toMatch(/without a column: .*missing, rescued.*duration/);
    expect(notes.join(" ")).not.toMatch(/locations hit/);
  });

  test("are only those asked for, reported or not", () => {
    expect(columns(["missing", "injured"])).toEqual(["injured", "missing"]);
  });
});

describe("the symbols of the coverage", () => {
  const every = struck([
    { id: "a", claims: [{ ...mayor, value: exactly(4) }] },
    {
      id: "b",
      claims: [
        { ...mayor, value: exactly(4) },
        { ...governor, value: exactly(4) },
      ],
    },
    {
      id: "c",
      claims: [
        { ...mayor, value: exactly(4) },
        { ...governor, value: exactly(9) },
      ],
    },
    {
      id: "d",
      claims: [
        { ...mayor, value: exactly(4) },
        { ...later, value: exactly(3) },
      ],
    },
    { id: "e", claims: [{ value: statedUnknown }] },
    { id: "f", claims: [{ value: exactly(2), subtype: "children", partOf: true }] },
    { id: "g" },
  ]);

  test("differ from one another in shape, without their colours and places", async () => {
    const { root } = await linkedDrawing("coverage", every, 1120);
    const ofInjured = elementsOf(root).filter(
      ({ name, attributes }) => name === "a" && attributes["data-measure"] === "injured",
    );
    const shapes = ofInjured.map((link) =>
      elementsOf(link)
        .slice(2)
        .map(({ name, attributes: { d = "", width = "", height = "" } }) => [
          name,
          d.replace(/M[\d.]+,[\d.]+/g, "M"),
          width,
          height,
        ]),
    );
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(coverageStates.length);
  });

  test("are explained by a legend of those present, and of no others", async () => {
    const words = async (selection: typeof every) =>
      (await linkedDrawing("coverage", selection, 1120)).texts.map(({ text }) => text);
    expect(await words(every)).toEqual(expect.arrayContaining(["sources agree", "figures disagree", "revised"]));
    const plain = await words(struck([{ id: "a", claims: [{ value: exactly(4) }] }]));
    expect(plain).toEqual(expect.arrayContaining(["one source", "not reported"]));
    expect(plain.filter((text) => /agree|revised|known$/.test(text))).toEqual([]);
  });
});
