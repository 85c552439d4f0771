import { headlineWords, partOnlyNotes } from "../document/cell";
import { estimateSentence } from "../format/estimate-sentence";
import { partOnlyText, statusText } from "../format/status";
import type { Estimate } from "../ledger/estimate";
import type { Attack } from "../ledger/event";
import { type MeasureId, measureOf } from "../ledger/measures/registry";
import type { Places } from "../ledger/place";
import type { Headline } from "../ledger/reading";
import type { Read } from "../query/selection";
import type { CellContent } from "./cell";

/** How a cell is headed: by its measure, or not at all where a column's head or a row's name already says it. */
export type CellHeading = string | null;

/** An unreported measure of an attack as the content of a cell: the empty slot, with its words. */
export function unreportedContent(event: Attack, measure: MeasureId, heading: CellHeading): CellContent {
  const { group, label } = measureOf(measure);
  const text = statusText("not_reported");
  return {
    event: event.id,
    measure,
    group,
    heading,
    text,
    notes: [],
    estimate: null,
    label: `${event.label}. ${label}: ${text}`,
  };
}

/** A measure of which only kinds are reported, as the content of a cell: the slot of the whole, with its words and what the kinds come to. */
export function partOnlyContent(
  { event }: Read<Attack>,
  measure: MeasureId,
  subsets: readonly Estimate[],
  places: Places,
  heading: CellHeading,
): CellContent {
  const text = partOnlyText();
  const notes = partOnlyNotes(subsets, places);
  const label = [`${event.label}. ${measureOf(measure).label}: ${text}`, ...notes].join("; ");
  return { ...unreportedContent(event, measure, heading), text, notes, label };
}

/** A headline of an attack as the content of a cell. */
export function headlineContent(
  { event, readings }: Read<Attack>,
  measure: MeasureId,
  headline: Headline,
  places: Places,
  heading: CellHeading,
): CellContent {
  const { group, units } = measureOf(measure);
  const reading = readings.get(measure) ?? { event: event.id, measure, headlines: [headline], subsets: [] };
  const { text, withUnit, notes } = headlineWords(headline, reading, event, places);
  const sentence = estimateSentence(headline.estimate, places);
  return {
    event: event.id,
    measure,
    group,
    heading,
    text: units.length > 1 ? withUnit : text,
    notes,
    estimate: headline.estimate,
    label: [`${event.label}. ${sentence}`, ...notes.filter((note) => !sentence.includes(note))].join("; "),
  };
}

/** All headlines of one measure of an attack as contents of cells; the empty slot when nothing is reported. */
export function measureContents(
  read: Read<Attack>,
  measure: MeasureId,
  places: Places,
  heading: CellHeading = null,
): CellContent[] {
  const { headlines = [], subsets = [] } = read.readings.get(measure) ?? {};
  if (headlines.length === 0 && subsets.length > 0) return [partOnlyContent(read, measure, subsets, places, heading)];
  return headlines.length === 0
    ? [unreportedContent(read.event, measure, heading)]
    : headlines.map((headline) => headlineContent(read, measure, headline, places, heading));
}
