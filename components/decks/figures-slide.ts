import { partOnlyNotes } from "../../lib/document/cell";
import { attackTable } from "../../lib/document/chart-table";
import type { DeckFigure, Slide } from "../../lib/document/deck";
import { measureFigures } from "../../lib/document/large-figures";
import { sourceLine } from "../../lib/document/source-line";
import { tableSources } from "../../lib/document/sources";
import { partOnlyText, statusText } from "../../lib/format/status";
import type { Attack } from "../../lib/ledger/event";
import { type MeasureId, measureIds, measureOf } from "../../lib/ledger/measures/registry";
import type { Reading } from "../../lib/ledger/reading";
import type { Read, Selection } from "../../lib/query/selection";

type FiguresSlide = Extract<Slide, { kind: "figures" }>;

/** What every attack is asked for; of the other measures, those that are reported. */
const always: readonly MeasureId[] = ["drones_launched", "missiles_launched", "killed", "injured"];

/** What stands in place of a figure: that nothing is reported, or only kinds of it, and which. */
function unreportedWords(reading: Reading | undefined, { ledger }: Selection): Pick<DeckFigure, "text" | "notes"> {
  const subsets = reading?.subsets ?? [];
  if (subsets.length === 0) return { text: statusText("not_reported"), notes: [] };
  return { text: partOnlyText(), notes: partOnlyNotes(subsets, ledger.places) };
}

function deckFigures({ event, readings }: Read<Attack>, measures: readonly MeasureId[], selection: Selection) {
  return measureFigures(event, readings, measures, selection.ledger.places).flatMap(
    ({ measure, label, figures }): DeckFigure[] => {
      const subject = { event: event.id, measure, unit: null, places: [] };
      if (figures.length === 0)
        return [{ subject, label, isReported: false, ...unreportedWords(readings.get(measure), selection) }];
      return figures.map(({ estimate: { unit, places }, text, asides }) => {
        return { subject: { ...subject, unit, places }, label, text, isReported: true, notes: asides };
      });
    },
  );
}

/** An attack's figures, set large: munitions and people always, reported or not; outages where they are reported. */
export function figuresSlide(title: string, read: Read<Attack>, selection: Selection): FiguresSlide {
  const told = toldMeasures(read).filter((id) => always.includes(id) || measureOf(id).group === "outage");
  const measures = selection.measures.filter((id) => told.includes(id));
  return measuresSlide(title, read, measures.length === 0 ? always : measures, selection);
}

/** An attack's figures for some measures, set large in the order given, reported or not. */
export function measuresSlide(
  title: string,
  read: Read<Attack>,
  measures: readonly MeasureId[],
  selection: Selection,
): FiguresSlide {
  const { ledger, query } = selection;
  const table = attackTable(read.event.label, [read], measures, ledger.places);
  return {
    kind: "figures",
    title,
    figures: deckFigures(read, measures, selection),
    sourceLine: sourceLine(tableSources(table, ledger), ledger.revision, query.asOf),
    notes: [],
  };
}

/** What an attack's slide tells where nothing is named: munitions and people always, of the other measures those that are reported. */
export function toldMeasures({ readings }: Pick<Read<Attack>, "readings">): MeasureId[] {
  return measureIds.filter((id) => always.includes(id) || (readings.get(id)?.headlines.length ?? 0) > 0);
}

/** What is told of an attack where all that is reported of it is asked for: munitions and people always, and every other measure of which the whole or a kind is reported. */
export function everyMeasure({ readings }: Pick<Read<Attack>, "readings">): MeasureId[] {
  return measureIds.filter((id) => {
    const reading = readings.get(id);
    return always.includes(id) || (reading?.headlines.length ?? 0) + (reading?.subsets.length ?? 0) > 0;
  });
}
