import { describe, expect, it } from "vitest";
import { lastOfBin, ownBin } from "@/components/explore/explore-data";
import { panelAtText, spanText } from "@/components/explore/explore-words";
import { shownSeries } from "@/components/explore/shown";
import { wholeSpan } from "@/components/explore/span";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import { struck } from "../charts/fixtures/ledger";
import { exactly } from "../ledger/builders";
import { explored } from "./at-once";

const drones = (measure: "drones_launched" | "drones_intercepted", n: number) =>
  ({ measure, unit: "drones", value: exactly(n) }) as const;

const july = struck([
  { id: "before", nightOf: "2025-07-10", claims: [drones("drones_launched", 10), drones("drones_intercepted", 5)] },
  { id: "after", nightOf: "2025-07-28", claims: [drones("drones_launched", 20), drones("drones_intercepted", 8)] },
  { id: "later", nightOf: "2025-08-02", claims: [drones("drones_launched", 7), drones("drones_intercepted", 6)] },
]);

function figuresShown(hidden: readonly MeasureId[], measure: MeasureId) {
  const [panel] = explored(july, "month").panels;
  const found = panel && shownSeries(panel, { hidden }).find((one) => one.measure === measure);
  if (found === undefined) throw new Error(`${measure} is not shown`);
  return found;
}

describe("a month that a break of definition parts", () => {
  it("is in two parts for all of a panel while what the break touches is shown", () => {
    expect(figuresShown([], "drones_launched").figures).toEqual([10, 20, 7]);
    expect(figuresShown([], "drones_intercepted").figures).toEqual([5, 8, 6]);
    expect(figuresShown(["drones_launched"], "drones_intercepted").figures).toEqual([5, 8, 6]);
  });

  it("is one again, as in the chart by month, where launches alone are shown", () => {
    const launched = figuresShown(["drones_intercepted"], "drones_launched");
    expect(launched.figures).toEqual([30, null, 7]);
    expect(launched.attacks).toEqual([2, 0, 1]);
    const data = explored(july, "month");
    const [panel] = data.panels;
    expect(panel && panelAtText(data, panel, [launched], 1)).toMatch(
      /Drones launched: 30 for July 2025, given by all 2/,
    );
    expect(spanText(data, wholeSpan(3))).toBe("2 months shown, 1 July 2025 to 31 August 2025.");
    expect([0, 1, 2].map((at) => [ownBin(launched, at), lastOfBin(launched, at)])).toEqual([
      [0, 1],
      [0, 1],
      [2, 2],
    ]);
  });
});
