import { describe, expect, test } from "vitest";
import { type ChartId, chartIds, charts } from "@/components/charts/registry";
import { chartMeasures } from "@/components/dashboard/chart-measures";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import { parsedQuery, wholeLedger } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { fixtureSelection } from "./fixtures/fixtures";

const { ledger } = await fixtureSelection("normal");
const whole = selection(ledger, wholeLedger);
const asking = (measure: readonly MeasureId[]): Selection => selection(ledger, parsedQuery({ measure }).query);

function shownMeasures(chart: ChartId, measure: readonly MeasureId[]): MeasureId[] {
  const { table } = charts[chart].figure(asking(measure));
  return [...new Set(table.columns.map((column) => column.measure))];
}

describe.each(chartIds)("the measures that %s offers", (chart) => {
  const { measures, shows } = charts[chart].measureChoices(whole);

  test("are a choice of two or more, each once", () => {
    expect(measures.length).toBeGreaterThan(1);
    expect(new Set(measures).size).toBe(measures.length);
  });

  test("are each shown when asked for, alone where the chart shows one at a time", () => {
    for (const measure of measures) {
      const shown = shownMeasures(chart, [measure]);
      expect(shown, measure).toContain(measure);
      if (shows === "one") expect(shown, measure).toEqual([measure]);
    }
  });

  test("include what it shows unasked, and stay the same whatever is asked", () => {
    expect(measures).toEqual(expect.arrayContaining(shownMeasures(chart, [])));
    const [first] = measures;
    expect(chartMeasures(chart, asking(first === undefined ? [] : [first]))).toEqual({ measures, shows });
  });
});

test("a chart that shows one measure at a time shows the first that is asked for", () => {
  expect(shownMeasures("places", ["injured", "killed"])).toEqual(["injured"]);
  expect(shownMeasures("claims", ["injured", "killed"])).toEqual(["injured"]);
});
