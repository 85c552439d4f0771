import type { MeasureId } from "../../lib/ledger/measures/registry";
import type { Selection } from "../../lib/query/selection";
import { chartIds } from "../charts/registry";
import { chartMeasures } from "./chart-measures";

/**
 * The measures by which attacks are compared: those that two charts or more show of the ledger, in the charts' order. One that has a place only
 * in the picture of what is known is not compared anywhere.
 */
export function comparedMeasures(selection: Selection): MeasureId[] {
  const shown = chartIds.flatMap((chart) => chartMeasures(chart, selection));
  return [...new Set(shown.filter((measure, index) => shown.indexOf(measure) !== index))].sort(
    (a, b) => shown.indexOf(a) - shown.indexOf(b),
  );
}
