import { cellEstimates } from "../../lib/document/table";
import { listText } from "../../lib/format/list";
import { uncapitalised } from "../../lib/format/typography";
import { unreportedSentence } from "../../lib/format/unreported-sentence";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import { wholeLedger } from "../../lib/query/query";
import { type Selection, selection } from "../../lib/query/selection";
import type { ChartDefinition, Figure } from "./definition";

function namesText(measures: readonly MeasureId[]): string {
  return listText(measures.map((measure) => uncapitalised(measureOf(measure).label)));
}

function shownMeasures({ table }: Figure): MeasureId[] {
  return [...new Set(table.columns.map(({ measure }) => measure))];
}

/**
 * That a chart does not show measures that were asked for: "This chart does not show killed; it shows drones launched and missiles
 * launched." Null where all that was asked for is among its choices.
 */
export function unshownText(
  figure: Figure,
  { measureChoices }: ChartDefinition,
  { ledger, query }: Selection,
): string | null {
  if (query.measure.length === 0) return null;
  const shown = shownMeasures(figure);
  const { measures } = measureChoices(selection(ledger, wholeLedger));
  const unshown = query.measure.filter((measure) => !measures.includes(measure) && !shown.includes(measure));
  if (unshown.length === 0) return null;
  return `This chart does not show ${namesText(unshown)}; it shows ${namesText(shown)}.`;
}

/** That nothing is reported of the measures asked for and shown, in a sentence; null where something is, or where none was asked for. */
export function unreportedText(figure: Figure, { query, attacks }: Selection): string | null {
  const asked = shownMeasures(figure).filter((measure) => query.measure.includes(measure));
  if (asked.length === 0 || attacks.length === 0) return null;
  if (figure.table.rows.some(({ cells }) => cells.some((cell) => cellEstimates(cell).length > 0))) return null;
  return `${unreportedSentence(asked)}.`;
}
