import type { NativeChart } from "../../../lib/document/native-chart";
import type { Table } from "../../../lib/document/table";
import { tableBars } from "../../../lib/document/table-bars";
import { listText } from "../../../lib/format/list";
import type { Period } from "../../../lib/ledger/event";

/** A bar for each attack, night by night; `launchGround` says of which ground the totals are. No software draws discs on a calendar of nights, so that the days between and the periods are told. */
export function nativeTimeline(table: Table, periods: readonly Period[], launchGround: string): NativeChart | null {
  const native = tableBars(
    table,
    "Number launched, a bar for each attack. The days between their nights are left out; each kind has a scale of its own, from zero.",
  );
  if (native === null) return null;
  const untold = listText(periods.map(({ label }) => label));
  const apart = periods.length === 0 ? [] : [`Not shown here, as periods are no attacks: ${untold}.`];
  return { ...native, notes: [launchGround, ...apart] };
}
