import { wholeLedger } from "../../lib/query/query";
import { type Selection, selection } from "../../lib/query/selection";
import type { MeasureChoices } from "../charts/definition";
import { type ChartId, charts } from "../charts/registry";

/** The measures that a chart offers to choose from, whatever is chosen now. */
export function chartMeasures(chart: ChartId, { ledger }: Selection): MeasureChoices {
  return charts[chart].measureChoices(selection(ledger, wholeLedger));
}
