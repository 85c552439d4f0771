import type { Row } from "../../lib/document/table";
import { measureOf } from "../../lib/ledger/measures/registry";
import { byCodeUnits } from "../../lib/ledger/order";

interface Rank {
  readonly unit: number;
  readonly number: number;
}

function rank({ cells: [cell] }: Row): Rank {
  const [figure] = cell?.estimates ?? [];
  if (figure === undefined) return { unit: Number.POSITIVE_INFINITY, number: 0 };
  const { measure, unit, best, low } = figure;
  return { unit: measureOf(measure).units.indexOf(unit), number: best ?? low ?? -1 };
}

function byUnit(a: Rank, b: Rank): number {
  return a.unit === b.unit ? 0 : a.unit - b.unit;
}

/**
 * Rows by their first cell's figure, the largest first: by its best number, else its low end. Units are never ranked against each other, so
 * each stands by itself in the measure's order; rows without a figure come last. Equals: the latest night first.
 */
export function largestFirst(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, at: rank(row) }))
    .sort((a, b) => byUnit(a.at, b.at) || b.at.number - a.at.number || byCodeUnits(b.row.nightOf, a.row.nightOf))
    .map(({ row }) => row);
}
