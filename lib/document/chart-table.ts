import type { Attack } from "../ledger/event";
import { type MeasureId, measureOf } from "../ledger/measures/registry";
import type { Places } from "../ledger/place";
import type { Readings } from "../ledger/reading";
import { readingCell } from "./cell";
import type { Table } from "./table";

/** Attacks by measures as a table: a row for each attack in the order given, a column for each measure. */
export function attackTable(
  caption: string,
  attacks: readonly { readonly event: Attack; readonly readings: Readings }[],
  measures: readonly MeasureId[],
  places: Places,
): Table {
  return {
    caption,
    columns: measures.map((measure) => ({ measure, label: measureOf(measure).label })),
    rows: attacks.map(({ event, readings }) => ({
      event: event.id,
      label: event.label,
      nightOf: event.nightOf,
      detail: null,
      cells: measures.map((measure) => readingCell(measure, readings.get(measure), event, places)),
    })),
  };
}
