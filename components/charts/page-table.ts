import type { Row, Table } from "../../lib/document/table";

/** As many cells of a table, its rows' names among them, as a page carries; its files have all. */
const mostCells = 300;

/** Of a table that is cut, the part of its rows that go to days rather than to single attacks, where it has both. */
const daysPart = 0.7;

/** A table as a page carries it: its rows, and how many are left to its files. */
export interface PageTable {
  readonly table: Table;
  readonly left: number;
}

/** As many of some rows as asked: the latest where they are in order of night, else the first. */
function someOf(rows: readonly Row[], count: number): readonly Row[] {
  const isInOrder = rows.every(({ nightOf }, at) => at === 0 || (rows[at - 1]?.nightOf ?? "") <= nightOf);
  return isInOrder ? rows.slice(Math.max(0, rows.length - count)) : rows.slice(0, count);
}

/**
 * As much of a table as a page carries: all of one that has no more than 300 cells with its rows' names, else as many whole rows, in their order, of days the latest.
 * What is left is told beside it, with the file that has it.
 */
export function pageTable(table: Table): PageTable {
  const { rows, columns } = table;
  const most = Math.max(1, Math.floor(mostCells / (1 + columns.length)));
  if (rows.length <= most) return { table, left: 0 };
  const days = rows.filter((row) => row.days !== undefined);
  const others = rows.filter((row) => row.days === undefined);
  const forDays = Math.min(days.length, Math.max(Math.ceil(most * daysPart), most - others.length));
  const shown = [...someOf(days, forDays), ...someOf(others, most - forDays)];
  return { table: { ...table, rows: shown }, left: rows.length - shown.length };
}
