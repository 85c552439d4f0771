import type { MeasureId } from "../../lib/ledger/measures/registry";
import type { Selection } from "../../lib/query/selection";
import { chartIds } from "../charts/registry";
import { chartMeasures } from "./chart-measures";

/** The measures by which attacks are compared: those that any chart shows of the ledger, in the charts' order. */
export function comparedMeasures(selection: Selection): MeasureId[] {
  return [...new Set(chartIds.flatMap((chart) => chartMeasures(chart, selection)))];
}
