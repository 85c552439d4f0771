import type { NativeChart } from "../../../lib/document/native-chart";
import type { Table } from "../../../lib/document/table";
import { tableBars } from "../../../lib/document/table-bars";
import { listText } from "../../../lib/format/list";
import type { Period } from "../../../lib/ledger/event";

/** What has to be said of every launch total. */
export const launchNote = "Launch totals are counted nationwide, also where the report is about one city.";

/** A bar for each attack, night by night: no software draws discs on a calendar of nights, so that the days between and the periods are told. */
export function nativeTimeline(table: Table, periods: readonly Period[]): NativeChart | null {
  const native = tableBars(
    table,
    "Number launched, a bar for each attack. The days between their nights are left out; each kind has a scale of its own, from zero.",
  );
  if (native === null) return null;
  const untold = listText(periods.map(({ label }) => label));
  const apart = periods.length === 0 ? [] : [`Not shown here, as periods are no attacks: ${untold}.`];
  return { ...native, notes: [launchNote, ...apart] };
}
