import type { MeasureId } from "../../lib/ledger/measures/registry";
import { wholeLedger } from "../../lib/query/query";
import { type Selection, selection } from "../../lib/query/selection";
import { sourcedFigure } from "../charts/drawn";
import type { ChartId } from "../charts/registry";

/** The measures that a chart shows of the same ledger when no filter is set, in its own order. */
export function chartMeasures(chart: ChartId, { ledger }: Selection): MeasureId[] {
  const { table } = sourcedFigure(chart, selection(ledger, wholeLedger)).figure;
  return [...new Set(table.columns.map(({ measure }) => measure))];
}
