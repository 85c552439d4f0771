import type { NativeChart, NativeDatum } from "../../../lib/document/native-chart";
import { uniqueNames, valueAxisText } from "../../../lib/document/native-panels";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Bin } from "../../../lib/series/bin";
import { binNotes, binText, noRecordText } from "../../../lib/series/words";
import type { BinRow } from "../../../lib/viz/bin-panel";
import type { NoteOf } from "./month-table";
import type { MonthColumn } from "./months";

function datumOf(bin: Bin, { count: { unit } }: MonthColumn, more: readonly string[]): NativeDatum {
  const { low, best, high, lowOpen, highOpen } = bin;
  const isReported = bin.reported > 0;
  return {
    role: "aggregate",
    estimate: isReported ? { unit, low, best, high, lowOpen, highOpen, lead: null } : null,
    text: bin.attacks === 0 ? noRecordText : binText(bin, unit),
    notes: bin.attacks === 0 ? [] : [...binNotes(bin).slice(1), ...more],
  };
}

/**
 * Months as charts that other software draws: a panel of bars for each column, a bar for each month. A month without a number is a gap; where a
 * count changed its meaning, the month is parted as in the drawing, and the panel says so. Null without a column or a month.
 */
export function nativeMonths(
  columns: readonly MonthColumn[],
  rows: readonly BinRow[],
  noteOf: NoteOf,
  subtitle: string,
): NativeChart | null {
  const reported = columns.filter(({ bins }) => bins.some((bin) => bin.reported > 0));
  if (reported.length === 0) return null;
  const note = rows.flatMap(({ above }) => above ?? []).join(" ");
  const categories = uniqueNames(rows.map(({ name }) => name));
  return {
    subtitle,
    panels: reported.map((column) => ({
      kind: "bars",
      title: column.heading,
      note,
      group: measureOf(column.count.measure).group,
      name: column.heading,
      categories,
      data: column.bins.map((bin, at) => datumOf(bin, column, noteOf(column.count, at))),
      joins: [],
      valueAxis: valueAxisText(column.count.unit),
    })),
  };
}
