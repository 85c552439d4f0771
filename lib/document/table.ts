import type { Estimate } from "../ledger/estimate";
import type { MeasureId } from "../ledger/measures/registry";
import type { PartsNote } from "../ledger/reading";

/**
 * What a chart says of one measure of one event. `estimates` are the figures shown, empty when nothing is reported; `texts` says each
 * of them in words, in the same order, `text` all of them or "not reported", and `notes` what stands beside ("revised from 9").
 * `asides` are the other estimates that the notes tell: subsets and figures for other ground.
 */
export interface Cell {
  readonly measure: MeasureId;
  readonly estimates: readonly Estimate[];
  readonly texts: readonly string[];
  readonly text: string;
  readonly notes: readonly string[];
  readonly asides: readonly Estimate[];
  readonly partsNotes: readonly PartsNote[];
}

/**
 * A row about one event: its id, its name, the night it is filed under, and a cell for each column. `detail` tells rows of one event apart,
 * such as who stated a figure; null where an event has one row.
 */
export interface Row {
  readonly event: string;
  readonly label: string;
  readonly nightOf: string;
  readonly detail: string | null;
  readonly cells: readonly Cell[];
}

/** The figures of a chart, as a table that stands for it. Each row has one cell for each column, in the same order. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly measure: MeasureId; readonly label: string }[];
  readonly rows: readonly Row[];
}
