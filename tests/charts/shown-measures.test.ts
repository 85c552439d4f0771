import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "@/components/charts/registry";
import { exactly } from "../ledger/builders";
import { type Stated, struck } from "./fixtures/ledger";

const claims: readonly Stated[] = [
  { measure: "killed", unit: "people", value: exactly(2) },
  { measure: "bombs_launched", unit: "bombs", value: exactly(3) },
  { measure: "outage_heating", unit: "households", value: exactly(40) },
];

function columnsOf(chart: ChartId, measure: readonly string[], stated = claims) {
  const { table } = charts[chart].figure(struck([{ id: "raid", claims: stated }], [], { measure }));
  return table.columns.map((column) => column.measure);
}

describe("the measures that a chart shows", () => {
  test("are those it always has, and those that some attack reports", () => {
    expect(columnsOf("volumes", [])).toEqual(["drones_launched", "missiles_launched", "bombs_launched"]);
    expect(columnsOf("volumes", [], [])).toEqual(["drones_launched", "missiles_launched"]);
  });

  test("are of the attacks chart only the ones asked for, people and outages alike", () => {
    expect(columnsOf("attacks", ["killed"])).toEqual(["killed"]);
    expect(columnsOf("attacks", ["outage_heating", "killed"])).toEqual(["killed", "outage_heating"]);
    expect(columnsOf("outages", ["outage_heating"])).toEqual(["outage_heating"]);
  });

  test("are all of its own when none of them is asked for", () => {
    expect(columnsOf("casualties", ["drones_launched"])).toEqual(["killed", "injured"]);
  });
});
