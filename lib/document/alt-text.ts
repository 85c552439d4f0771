import { group, max } from "d3-array";
import { listText } from "../format/list";
import { partOnlyText } from "../format/status";
import { countText } from "../format/unit";
import type { Estimate } from "../ledger/estimate";
import { measureOf } from "../ledger/measures/registry";
import { type Cell, isPartOnly, type Row, type Table } from "./table";

/** As many attacks as one sentence names; more are counted. */
const namedAtMost = 8;

interface Figure {
  readonly row: Row;
  readonly estimate: Estimate;
  readonly text: string;
}

function figuresOf(row: Row, { estimates, texts }: Cell): Figure[] {
  return estimates.map((estimate, index) => ({ row, estimate, text: texts[index] ?? "" }));
}

function namesText(rows: readonly Row[], among: readonly Row[]): string {
  if (rows.length === among.length && rows.length > 1) return "any attack shown";
  if (rows.length <= namedAtMost) return listText(rows.map(({ label }) => label));
  return `${countText(rows.length, "attack")} of ${among.length}`;
}

/** What a figure is ranked by: its best number, else its low end, since that much is certain of a range or a vague word. */
function rank({ estimate: { best, low } }: Figure): number {
  return best ?? low ?? 0;
}

/** Which attack has the largest of some figures in one unit; equals are named together. */
function largestText(figures: readonly Figure[], isMixed: boolean): string {
  const [only, ...others] = figures;
  if (only !== undefined && others.length === 0) {
    return `${only.text} for ${only.row.label}, the only figure${isMixed ? " in its unit" : ""}`;
  }
  const top = max(figures, rank);
  const leaders = figures.filter((figure) => rank(figure) === top);
  if (leaders.length > namedAtMost) return `largest, ${leaders[0]?.text}, for ${countText(leaders.length, "attack")}`;
  const texts = new Set(leaders.map(({ text }) => text));
  if (texts.size > 1) return `largest for ${listText(leaders.map(({ row, text }) => `${row.label} (${text})`))}`;
  return `largest for ${listText(leaders.map(({ row }) => row.label))}, ${[...texts].join()}`;
}

function partOnlyClause({ label, cells }: Row, index: number): string {
  return `${partOnlyText()} for ${label} (${cells[index]?.notes.join("; ")})`;
}

/**
 * A column in words: which row is largest, for which no number is known and for which nothing is reported. Figures of different units
 * are not ranked against each other; each unit has its own largest.
 */
function columnText({ columns, rows }: Table, index: number): string {
  const column = columns[index];
  if (column === undefined) return "";
  const isMixed = measureOf(column.measure).units.length > 1;
  const figures = rows.flatMap((row) => row.cells.slice(index, index + 1).flatMap((cell) => figuresOf(row, cell)));
  const numbered = group(
    figures.filter(({ estimate }) => estimate.high !== null),
    ({ estimate }) => estimate.unit,
  );
  const withUnknown = new Set(figures.filter(({ estimate }) => estimate.high === null).map(({ row }) => row));
  const unknown = rows.filter((row) => withUnknown.has(row));
  const blank = rows.filter((row) => row.cells[index]?.estimates.length === 0);
  const partOnly = blank.filter((row) => row.cells.slice(index, index + 1).some(isPartOnly));
  const missing = blank.filter((row) => !partOnly.includes(row));
  const parts = [...numbered.values()].map((ofUnit) => largestText(ofUnit, isMixed));
  if (unknown.length > 0) parts.push(`stated as not known for ${namesText(unknown, rows)}`);
  parts.push(...partOnly.map((row) => partOnlyClause(row, index)));
  if (missing.length > 0) parts.push(`not reported for ${namesText(missing, rows)}`);
  return `${column.label}: ${parts.join("; ")}.`;
}

/**
 * A table in words, column by column: what a chart's text alternative says. Every figure in it is the table's own, or counts its rows.
 * A table without rows says that no attack is shown.
 */
export function tableAltText(table: Table): string {
  if (table.rows.length === 0) return "No attack is shown.";
  return table.columns.map((_, index) => columnText(table, index)).join(" ");
}
