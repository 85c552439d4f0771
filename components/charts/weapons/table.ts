import { attackTable } from "../../../lib/document/chart-table";
import type { Cell, Table } from "../../../lib/document/table";
import { estimateSentence } from "../../../lib/format/estimate-sentence";
import { uncapitalised } from "../../../lib/format/typography";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { WeaponRow } from "./series";
import { restLabel } from "./words";

/**
 * Attacks by classes of weapons as a table: each whole, and in its notes the types that are stated and how many are left without one. A type
 * whose whole is not reported stands in the notes of that blank.
 */
export function weaponTable(
  selection: Selection,
  measures: readonly MeasureId[],
  rows: readonly WeaponRow[],
  caption: string,
): Table {
  const { attacks, ledger } = selection;
  const table = attackTable(caption, attacks, measures, ledger.places);
  const typedCell = (cell: Cell, index: number): Cell => {
    const subsets = attacks[index]?.readings.get(cell.measure)?.subsets ?? [];
    const untold = subsets.filter((subset) => !cell.asides.includes(subset));
    const rests = rows[index]?.lines.filter(({ kind, content }) => kind === "rest" && content.measure === cell.measure);
    return {
      ...cell,
      notes: [
        ...cell.notes,
        ...untold.map((subset) => uncapitalised(estimateSentence(subset, ledger.places))),
        ...(rests ?? []).map(({ content }) => `${restLabel(cell.measure)}: ${content.text}`),
      ],
      asides: [...cell.asides, ...untold],
    };
  };
  return {
    ...table,
    rows: table.rows.map((row, index) => ({ ...row, cells: row.cells.map((cell) => typedCell(cell, index)) })),
  };
}
