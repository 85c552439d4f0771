import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "@/components/charts/registry";
import { fixtureSelection } from "../charts/fixtures/fixtures";

const none = "not reported";

/** What the reports say of each attack in the data that ships, figure by figure, read by hand. */
const attacks: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "Kyiv, 24 April 2025": {
    killed: ["8", "revised from 9"],
    injured: ["over 70", "6 children among them"],
  },
  "Nationwide, 9 July 2025": { drones_launched: ["728"], missiles_launched: ["13"] },
  "Kostiantynivka, 9 July 2025": { killed: ["3"] },
  "Kyiv, 10 July 2025": {
    drones_launched: ["about 400"],
    missiles_launched: ["18"],
    killed: ["at least 2"],
    injured: ["16"],
  },
  "Kyiv, 27 December 2025": {
    drones_launched: ["519"],
    missiles_launched: ["40"],
    killed: ["at least 2"],
    injured: ["44", "2 children among them"],
    outage_heating: ["over 40% of residential buildings", "in Kyiv"],
  },
  "Kyiv and Kharkiv, 24 January 2026": {
    drones_launched: ["over 370"],
    missiles_launched: ["21"],
    killed: ["1", "in Kyiv and Kharkiv"],
    injured: [
      "27",
      "in Kyiv and Kharkiv",
      "the parts' own figures add to at least 29 (Kyiv at least 15, Kharkiv at least 14)",
    ],
    outage_electricity: [
      "hundreds of thousands of people; 88,000 households",
      "hundreds of thousands of people: in Chernihiv oblast",
      "88,000 households: in Kyiv",
    ],
    outage_heating: ["thousands of people", "in Kyiv"],
  },
};

/** The columns of the charts whose table is attacks by measures. */
const columns: Readonly<Partial<Record<ChartId, readonly string[]>>> = {
  attacks: [
    "drones_launched",
    "missiles_launched",
    "killed",
    "injured",
    "outage_electricity",
    "outage_heating",
    "outage_water",
    "outage_gas",
  ],
  volumes: ["drones_launched", "missiles_launched"],
  casualties: ["killed", "injured"],
  outages: ["outage_electricity", "outage_heating", "outage_water", "outage_gas"],
  weapons: ["drones_launched", "missiles_launched"],
  "volume-and-harm": ["drones_launched", "missiles_launched", "killed", "injured"],
  timeline: ["drones_launched", "missiles_launched"],
};

describe.each(Object.entries(columns))("the table of %s, of the data that ships", (chart, measures) => {
  test("says of each attack read by hand what its reports say, and what they do not", async () => {
    const { table } = charts[chart as ChartId].figure(await fixtureSelection("normal"));
    const said = table.rows
      .filter(({ label }) => label in attacks)
      .map(({ label, cells }) => [label, cells.map(({ text, notes }) => [text, ...notes])]);
    expect(table.columns.map(({ measure }) => measure)).toEqual(measures);
    expect(said).toEqual(
      Object.entries(attacks).map(([label, figures]) => [label, measures.map((measure) => figures[measure] ?? [none])]),
    );
  });

  test("has no row for a period", async () => {
    const { table } = charts[chart as ChartId].figure(await fixtureSelection("normal"));
    expect(
      table.rows.map(({ label }) => label).filter((label) => /UN monthly|emergency|war to date/.test(label)),
    ).toEqual([]);
  });
});
