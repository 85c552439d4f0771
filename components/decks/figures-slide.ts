import { attackTable } from "../../lib/document/chart-table";
import type { DeckFigure, Slide } from "../../lib/document/deck";
import { measureFigures } from "../../lib/document/large-figures";
import { sourceLine } from "../../lib/document/source-line";
import { tableSources } from "../../lib/document/sources";
import { statusText } from "../../lib/format/status";
import type { Attack } from "../../lib/ledger/event";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import type { Read, Selection } from "../../lib/query/selection";

/** What every attack is asked for; of the other measures, those that are reported. */
const always: readonly MeasureId[] = ["drones_launched", "missiles_launched", "killed", "injured"];

function deckFigures({ event, readings }: Read<Attack>, measures: readonly MeasureId[], selection: Selection) {
  return measureFigures(event, readings, measures, selection.ledger.places).flatMap(
    ({ label, figures }): DeckFigure[] =>
      figures.length === 0
        ? [{ label, text: statusText("not_reported"), isReported: false, notes: [] }]
        : figures.map(({ text, asides }) => ({ label, text, isReported: true, notes: asides })),
  );
}

/** An attack's figures, set large: munitions and people always, reported or not; outages where they are reported. */
export function figuresSlide(title: string, read: Read<Attack>, selection: Selection): Slide {
  const { event, readings } = read;
  const measures = selection.measures.filter(
    (id) => always.includes(id) || (measureOf(id).group === "outage" && readings.has(id)),
  );
  const shown = measures.length === 0 ? always : measures;
  const table = attackTable(event.label, [read], shown, selection.ledger.places);
  return {
    kind: "figures",
    title,
    figures: deckFigures(read, shown, selection),
    sourceLine: sourceLine(tableSources(table, selection.ledger), selection.ledger.revision, selection.query.asOf),
    notes: [],
  };
}
