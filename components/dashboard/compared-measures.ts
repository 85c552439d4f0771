import type { MeasureId } from "../../lib/ledger/measures/registry";
import { wholeLedger } from "../../lib/query/query";
import { type Selection, selection } from "../../lib/query/selection";
import { sourcedFigure } from "../charts/drawn";
import { chartIds } from "../charts/registry";

/**
 * The measures by which attacks are compared: those that two charts or more show of the ledger, in the charts' order. One that has a place only
 * in the picture of what is known is not compared anywhere.
 */
export function comparedMeasures({ ledger }: Selection): MeasureId[] {
  const whole = selection(ledger, wholeLedger);
  const shown = chartIds.flatMap((chart) => [
    ...new Set(sourcedFigure(chart, whole).figure.table.columns.map(({ measure }) => measure)),
  ]);
  return [...new Set(shown.filter((measure, index) => shown.indexOf(measure) !== index))].sort(
    (a, b) => shown.indexOf(a) - shown.indexOf(b),
  );
}
