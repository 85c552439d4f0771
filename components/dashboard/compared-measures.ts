import type { MeasureId } from "../../lib/ledger/measures/registry";
import { wholeLedger } from "../../lib/query/query";
import { type Selection, selection } from "../../lib/query/selection";
import { chartIds, charts } from "../charts/registry";

/**
 * The measures by which attacks are compared: those that two charts or more show side by side of the ledger, in the charts' order. One that has
 * a place only in the picture of what is known is not compared anywhere.
 */
export function comparedMeasures({ ledger }: Selection): MeasureId[] {
  const whole = selection(ledger, wholeLedger);
  const shown = chartIds.flatMap((chart) => {
    const { shows, measures } = charts[chart].measureChoices(whole);
    return shows === "several" ? [...new Set(measures)] : [];
  });
  return [...new Set(shown.filter((measure, index) => shown.indexOf(measure) !== index))].sort(
    (a, b) => shown.indexOf(a) - shown.indexOf(b),
  );
}
