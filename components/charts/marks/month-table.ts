import type { Cell, Row, Table } from "../../../lib/document/table";
import { countText } from "../../../lib/format/unit";
import type { Selection } from "../../../lib/query/selection";
import type { Bin } from "../../../lib/series/bin";
import { daysBetween } from "../../../lib/series/days";
import { binNotes, binText, noRecordText } from "../../../lib/series/words";
import type { BinRow } from "../../../lib/viz/bin-panel";
import { estimatesBehind, type NamedCount } from "./many";
import type { MonthColumn } from "./months";
import { countRows, type OutlierList } from "./outliers";

/** What a month's cell of a count notes besides, by the month's place among them. */
export type NoteOf = (count: NamedCount, at: number) => readonly string[];

function binCell(bin: Bin, { count }: MonthColumn, more: readonly string[]): Cell {
  const subject = {
    kind: "aggregate" as const,
    bin,
    unit: count.unit,
    get behind() {
      return estimatesBehind(bin, count);
    },
  };
  const text = binText(bin, count.unit);
  return {
    measure: count.measure,
    subject,
    estimates: [],
    texts: [],
    text,
    notes: [...binNotes(bin).slice(1), ...more],
    asides: [],
    partsNotes: [],
  };
}

function recordText(bin: Bin): string {
  if (bin.attacks === 0) return noRecordText;
  return `${countText(bin.attacks, "attack")} on ${bin.nights} of ${countText(daysBetween(bin.fromOn, bin.toOn), "night")}`;
}

/**
 * Months as a table: a row for each with what its attacks come to and how many of them give a number; then the attacks that are named as the
 * largest, each a row of its own.
 */
export function monthTable(
  caption: string,
  columns: readonly MonthColumn[],
  rows: readonly BinRow[],
  lists: readonly OutlierList[],
  selection: Selection,
  noteOf: NoteOf,
): Table {
  const months = rows.flatMap((row, at): Row[] => {
    const bin = columns[0]?.bins[at];
    if (bin === undefined) return [];
    const cells = columns.flatMap((column) => {
      const own = column.bins[at];
      return own === undefined ? [] : [binCell(own, column, noteOf(column.count, at))];
    });
    const { fromOn, toOn } = bin;
    return [
      {
        event: `${fromOn}/${toOn}`,
        label: row.name,
        nightOf: toOn,
        detail: recordText(bin),
        days: { fromOn, toOn },
        cells,
      },
    ];
  });
  const counts = columns.map(({ count }) => count);
  const largest = countRows(lists, counts, selection);
  return {
    caption,
    columns: columns.map(({ count }) => ({ measure: count.measure, label: count.label })),
    rows: [...months, ...largest],
  };
}
