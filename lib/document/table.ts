import { group } from "d3-array";
import { statusText } from "../format/status";
import type { Estimate } from "../ledger/estimate";
import type { MeasureId } from "../ledger/measures/registry";
import type { PartsNote } from "../ledger/reading";
import type { SetAsideReason } from "../ledger/statements";
import type { Unit } from "../ledger/unit";
import type { Bin } from "../series/bin";
import type { Days } from "../series/grain";

/**
 * What a cell tells: the reading of all claims about a measure, or that nothing is reported; one claim by itself, with why it is set aside
 * (null for one that a figure stands on); or nothing, in a row of claims none of which is about the measure; or what several attacks come to,
 * in `unit`, with the estimates that this stands on.
 */
export type CellSubject =
  | { readonly kind: "reading" }
  | { readonly kind: "claim"; readonly setAside: SetAsideReason | null }
  | { readonly kind: "no_claim" }
  | { readonly kind: "aggregate"; readonly bin: Bin; readonly unit: Unit; readonly behind: readonly Estimate[] };

/**
 * What a chart says of one measure of one event. `estimates` are the figures shown, empty when nothing is reported; `texts` says each
 * of them in words, in the same order, `text` all of them or "not reported", and `notes` what stands beside ("revised from 9").
 * `asides` are the other estimates that the notes tell: subsets and figures for other ground. A cell without estimates that has asides
 * is reported for one kind only.
 */
export interface Cell {
  readonly measure: MeasureId;
  readonly subject: CellSubject;
  readonly estimates: readonly Estimate[];
  readonly texts: readonly string[];
  readonly text: string;
  readonly notes: readonly string[];
  readonly asides: readonly Estimate[];
  readonly partsNotes: readonly PartsNote[];
}

/**
 * A row about one event: its id, its name, the night it is filed under, and a cell for each column. `detail` tells rows of one event apart,
 * such as who stated a figure; null where an event has one row. A row about the attacks of some `days` has these, and their two ends for its id.
 */
export interface Row {
  readonly event: string;
  readonly label: string;
  readonly nightOf: string;
  readonly detail: string | null;
  readonly days?: Days;
  readonly cells: readonly Cell[];
}

/** The figures of a chart, as a table that stands for it. Each row has one cell for each column, in the same order. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly measure: MeasureId; readonly label: string }[];
  readonly rows: readonly Row[];
}

/** Whether a cell has no figure of the whole but asides that are figures of kinds of it. */
export function isPartOnly({ estimates, asides }: Pick<Cell, "estimates" | "asides">): boolean {
  return estimates.length === 0 && asides.length > 0;
}

/** Every estimate that a cell tells or stands on, those that its notes tell among them. */
export function cellEstimates({ subject, estimates, asides, partsNotes }: Cell): readonly Estimate[] {
  if (subject.kind === "aggregate") return subject.behind;
  return [...estimates, ...asides, ...partsNotes.flatMap(({ parts }) => parts)];
}

/** Whether a cell tells a figure: one of an attack, of a kind of it, or of several attacks. */
export function isReportedCell(cell: Cell): boolean {
  if (cell.subject.kind === "aggregate") return cell.subject.bin.reported > 0;
  return cell.estimates.length > 0 || isPartOnly(cell);
}

function unreportedCell(measure: MeasureId): Cell {
  const text = statusText("not_reported");
  return {
    measure,
    subject: { kind: "reading" },
    estimates: [],
    texts: [],
    text,
    notes: [],
    asides: [],
    partsNotes: [],
  };
}

/**
 * A table's rows as data, without the cells that only fill a row of claims. A measure that none of an event's claims is about stands in a last
 * row of that event, as not reported. A row no longer has a cell for each column.
 */
export function dataRows({ columns, rows }: Table): Row[] {
  const ofEvents = [...group(rows, ({ event }) => event).values()].map((own) => {
    const told = own.map((row) => ({ ...row, cells: row.cells.filter(({ subject }) => subject.kind !== "no_claim") }));
    const measures = new Set(told.flatMap(({ cells }) => cells.map(({ measure }) => measure)));
    const untold = columns.filter(({ measure }) => !measures.has(measure));
    const cells = untold.map(({ measure }) => unreportedCell(measure));
    return [...told, ...own.slice(0, 1).map((row) => ({ ...row, detail: null, cells }))];
  });
  return ofEvents.flat().filter(({ cells }) => cells.length > 0);
}
