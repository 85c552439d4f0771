import { tableAltText } from "../../../lib/document/alt-text";
import { attackName } from "../../../lib/document/attack-name";
import type { PlotRoom } from "../../../lib/document/chart-document";
import { attackTable } from "../../../lib/document/chart-table";
import type { NativeChart } from "../../../lib/document/native-chart";
import type { Table } from "../../../lib/document/table";
import { tableBars } from "../../../lib/document/table-bars";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import { isAny } from "../../../lib/query/kept-runs";
import type { Selection } from "../../../lib/query/selection";
import { measureContents } from "../../../lib/viz/contents";
import { apartText } from "../asked-words";
import type { Plot } from "../definition";
import { gridPlot } from "./plots";

/**
 * The measures that a chart shows of a selection: those it always has, and those it has only when some attack reports them.
 * A query that names measures keeps only those; one that names none of the chart's keeps them all.
 */
export function shownMeasures(
  { attacks, measures }: Selection,
  always: readonly MeasureId[],
  whenReported: readonly MeasureId[] = [],
): MeasureId[] {
  const isReported = (measure: MeasureId) =>
    isAny(attacks, measure, "headline", ({ readings }) => (readings.get(measure)?.headlines.length ?? 0) > 0);
  const shown = [...always, ...whenReported.filter(isReported)];
  const asked = shown.filter((measure) => measures.includes(measure));
  return asked.length === 0 ? shown : asked;
}

/** The measures of what was launched that a chart shows of a selection: drones and missiles, and other kinds when reported. */
export function launchedMeasures(selection: Selection): MeasureId[] {
  return shownMeasures(selection, ["drones_launched", "missiles_launched"], ["bombs_launched", "munitions_launched"]);
}

/** Attacks by measures, each measure a column of bars on a scale of its own: the table, its text, the plot, and its native form. */
export function measureGrid(
  selection: Selection,
  measures: readonly MeasureId[],
  caption: string,
): { table: Table; altText: string; native: NativeChart | null; plot: (widthPx: number, room?: PlotRoom) => Plot } {
  const { attacks, ledger } = selection;
  const table = attackTable(caption, attacks, measures, ledger.places);
  const columns = measures.map((measure) => ({ heading: measureOf(measure).label, weight: 1, kind: "one" as const }));
  const rows = attacks.map((read, index) => ({
    event: read.event.id,
    above: apartText(selection, index),
    ...attackName(read.event),
    cells: measures.map((measure) => measureContents(read, measure, ledger.places)),
  }));
  return {
    table,
    altText: tableAltText(table),
    native: tableBars(table),
    plot: (widthPx, room) => gridPlot(columns, rows, widthPx, room),
  };
}

/** The title of a chart of attacks: the one attack's name, or how many are compared. */
export function comparedTitle({ attacks }: Selection, what: string): string {
  const [only, ...others] = attacks;
  if (only === undefined) return `${what}: no attack is selected`;
  return others.length === 0 ? `${what}: ${only.event.label}` : `${what}, one attack against the next`;
}
