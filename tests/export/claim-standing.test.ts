import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import type { ChartId } from "@/components/charts/registry";
import { csvText } from "@/lib/export/csv";
import { json } from "@/lib/export/json";
import { xlsx } from "@/lib/export/xlsx";
import type { Selection } from "@/lib/query/selection";
import { type Stated, struck } from "../charts/fixtures/ledger";
import { about, atLeast, exactly, over, upTo, vaguely } from "../ledger/builders";
import { settingOf } from "./raid-ledger";
import { rowsOf } from "./sheet-reader";

const documentOf = (chart: ChartId, selection: Selection) =>
  chartDocument(chart, selection, { widthPx: 1120, theme: "light" });

async function csvRows(chart: ChartId, selection: Selection) {
  return csvParse(csvText(await documentOf(chart, selection), selection.ledger));
}

async function jsonFile(chart: ChartId, selection: Selection) {
  const bytes = json.ofChart(await documentOf(chart, selection), settingOf(selection.ledger));
  return JSON.parse(new TextDecoder().decode(bytes));
}

const byMayor: Stated = { attributedTo: "mayor" };

/** The mayor's dead in three wordings, and two of the injured, one of them replaced. */
const told = () =>
  struck([
    {
      id: "raid",
      places: ["lindal", "osterby"],
      claims: [
        { ...byMayor, measure: "killed", value: exactly(8), report: "monday-post" },
        { ...byMayor, measure: "killed", value: atLeast(8), report: "monday-post" },
        { ...byMayor, value: exactly(9), report: "monday-post" },
        { ...byMayor, value: exactly(11), report: "tuesday-post" },
        { ...byMayor, value: exactly(3), subtype: "hospitalised", partOf: true, places: ["osterby"] },
      ],
    },
  ]);

describe("the ends of a figure", () => {
  const worded = { over: over(70), about: about(400), up_to: upTo(20), at_least: atLeast(15), exact: exactly(5) };
  const ends = {
    over: [70, 70, null],
    about: [null, 400, null],
    up_to: [null, 20, 20],
    at_least: [15, 15, null],
    exact: [5, 5, 5],
  };

  it.each(Object.keys(worded) as (keyof typeof worded)[])("stated as “%s” are the same in every file", async (name) => {
    const selection = struck([{ id: "raid", claims: [{ value: worded[name] }] }]);
    const [row] = (await csvRows("casualties", selection)).filter(({ measure }) => measure === "injured");
    expect([row?.low, row?.best, row?.high]).toEqual(ends[name].map((end) => (end === null ? "" : String(end))));
    const { attacks } = await jsonFile("casualties", selection);
    const measures: { measure: string; estimates: object[] }[] = attacks[0].measures;
    const [low, best, high] = ends[name];
    expect(measures.find(({ measure }) => measure === "injured")?.estimates).toMatchObject([{ low, best, high }]);
    const bytes = await xlsx.ofChart(await documentOf("casualties", selection), settingOf(selection.ledger));
    const sheet = await rowsOf(bytes, "Estimates");
    expect(sheet.find(({ measure }) => measure === "injured")).toMatchObject({ low, best, high });
  });
});

describe("a row of one claim", () => {
  it.each(["claims", "toll-over-time"] as const)("says in %s whether a figure stands on it", async (chart) => {
    const rows = await csvRows(chart, told());
    const standing = rows
      .filter(({ measure, text }) => measure === "injured" && text !== "3")
      .map(({ text, status }) => [text, status]);
    expect(standing.sort()).toEqual([
      ["11", "single_source"],
      ["9", "superseded"],
    ]);
  });

  it("that is less exact than another of its source is set aside, in the JSON too", async () => {
    const rows = await csvRows("toll-over-time", told());
    const killed = rows.filter(({ measure }) => measure === "killed").map(({ text, status }) => [text, status]);
    expect(killed.sort()).toEqual([
      ["8", "single_source"],
      ["at least 8", "set_aside"],
    ]);
    const { attacks } = await jsonFile("toll-over-time", told());
    const estimates = attacks.flatMap(
      ({ measures }: { measures: { estimates: { text: string; status: string }[] }[] }) =>
        measures.flatMap((measure) => measure.estimates.map(({ text, status }) => [text, status])),
    );
    expect(estimates).toContainEqual(["at least 8", "set_aside"]);
    expect(estimates).toContainEqual(["9", "superseded"]);
  });

  it("has no line for a measure that its source did not state, and one for a measure that nobody states", async () => {
    const rows = await csvRows("toll-over-time", told());
    expect(rows.filter(({ status }) => status === "not_reported")).toEqual([]);
    expect(rows.map(({ text }) => text)).not.toContain("not stated here");
    const injuredOnly = struck([
      { id: "raid", claims: [byMayor, { attributedTo: "governor", value: exactly(6), report: "tuesday-post" }] },
    ]);
    const missing = (await csvRows("toll-over-time", injuredOnly)).filter(({ measure }) => measure === "killed");
    expect(missing.map(({ status, text, low, detail }) => [status, text, low, detail])).toEqual([
      ["not_reported", "not reported", "", ""],
    ]);
    const { attacks } = await jsonFile("toll-over-time", injuredOnly);
    const cells: { measure: string; isReported: boolean }[] = attacks.flatMap(
      ({ measures }: { measures: object[] }) => measures,
    );
    expect(cells.map(({ measure, isReported }) => [measure, isReported])).toEqual([
      ["injured", true],
      ["injured", true],
      ["killed", false],
    ]);
  });
});

describe("every claim behind the figures", () => {
  it("is in a file with what the figures have of it, those set aside too", async () => {
    const selection = told();
    const { claims } = await jsonFile("casualties", selection);
    const parts = Object.fromEntries(claims.map(({ id, part }: { id: string; part: string }) => [id, part]));
    expect(parts).toEqual({
      "raid-0": "kept",
      "raid-1": "aside",
      "raid-2": "earlier",
      "raid-3": "kept",
      "raid-4": "beside",
    });
    const bytes = await xlsx.ofChart(await documentOf("casualties", selection), settingOf(selection.ledger));
    const sheet = await rowsOf(bytes, "Claims");
    expect(Object.fromEntries(sheet.map(({ claim_id, part }) => [claim_id, part]))).toEqual(parts);
  });

  it("leaves out one that was not yet known, and one of another measure", async () => {
    const selection = struck(
      [
        {
          id: "raid",
          claims: [
            { ...byMayor, measure: "killed", value: exactly(8), report: "monday-post" },
            { ...byMayor, measure: "killed", value: vaguely("dozens"), report: "wednesday-post" },
            { ...byMayor, measure: "buildings_damaged", unit: "buildings", value: exactly(2) },
          ],
        },
      ],
      [],
      { asOf: "2031-03-11T12:00:00Z" },
    );
    const { claims } = await jsonFile("casualties", selection);
    expect(claims.map(({ id }: { id: string }) => id)).toEqual(["raid-0"]);
  });

  it("counts one that is less exact as aside where it stands in a row of its own", async () => {
    const { claims } = await jsonFile("claims", struckDozens());
    expect(claims.map(({ id, part }: { id: string; part: string }) => [id, part])).toEqual([
      ["raid-0", "kept"],
      ["raid-1", "aside"],
    ]);
  });
});

function struckDozens(): Selection {
  return struck([
    {
      id: "raid",
      claims: [
        { ...byMayor, value: exactly(70), report: "monday-post" },
        { ...byMayor, value: vaguely("dozens"), report: "monday-post" },
      ],
    },
  ]);
}
