import type { WordsCell, WordsTable } from "../../lib/document/words-table";
import { unitNameText } from "../../lib/format/headline-notes";
import { listText } from "../../lib/format/list";
import { partOnlyText, statusText } from "../../lib/format/status";
import { capitalised, uncapitalised } from "../../lib/format/typography";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import type { ComparisonCell, ComparisonRow } from "./comparison-rows";

/** When figures are compared, in words. */
export const comparisonRule =
  "A difference and a ratio stand only where both figures are single numbers in one unit, of the same thing, and no source disagrees; and where both are for one ground, or each is for all the ground of its own attack. A figure for a part of an attack says nothing of the rest of it. Ratios are rounded to two decimals.";

/** Which measures no attack has a figure for, in a sentence; null for none. */
export function neverReportedText(measures: readonly MeasureId[]): string | null {
  if (measures.length === 0) return null;
  const names = measures.map((measure) => uncapitalised(measureOf(measure).label));
  return `Not reported for any of these attacks: ${listText(names)}.`;
}

/** What a comparison's table shows, in a sentence. */
export function comparisonCaption(labels: readonly string[]): string {
  return `What is reported of ${labels.length} attacks, each set against ${labels[0] ?? "none"}`;
}

/** A measure's name, with the unit of its bare numbers where that is not told already: "Duration, hours". */
function measureText(measure: MeasureId): string {
  const { label, units } = measureOf(measure);
  const [unit, ...others] = units;
  const isTold = others.length > 0 || unit === "people" || label.toLowerCase().includes(unit);
  return isTold ? label : `${label}, ${unitNameText(unit)}`;
}

/** What a cell without figures of the whole says: that nothing is reported, or one kind only. */
export function blankCellText({ kinds }: Pick<ComparisonCell, "kinds">): string {
  return kinds.length === 0 ? statusText("not_reported") : partOnlyText();
}

function cellInWords(cell: ComparisonCell): WordsCell {
  const { figures, kinds, missingText } = cell;
  if (figures.length === 0) {
    const notes = [...kinds, ...(missingText === null || kinds.length > 0 ? [] : [missingText])];
    return { text: blankCellText(cell), notes: notes.map((note) => capitalised(note)), isReported: kinds.length > 0 };
  }
  const notes = figures.flatMap(({ text, notes: own, comparisonText, groundText }) => {
    const said = [comparisonText, groundText, ...own].filter((note) => note !== null);
    return said.map((note) => (figures.length === 1 ? capitalised(note) : `${capitalised(text)}: ${note}`));
  });
  return { text: figures.map(({ text }) => text).join("; "), notes, isReported: true };
}

/** A comparison in words, a row for each measure and a column for each attack, in the order of its cells. */
export function comparisonInWords(labels: readonly string[], rows: readonly ComparisonRow[]): WordsTable {
  return {
    caption: comparisonCaption(labels),
    head: ["Measure", ...labels],
    rows: rows.map(({ measure, cells }) => ({
      head: { text: measureText(measure), notes: [], isReported: true },
      cells: cells.map(cellInWords),
    })),
  };
}
