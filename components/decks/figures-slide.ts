import { attackTable } from "../../lib/document/chart-table";
import type { DeckFigure, Slide } from "../../lib/document/deck";
import { measureFigures } from "../../lib/document/large-figures";
import { sourceLine } from "../../lib/document/source-line";
import { tableSources } from "../../lib/document/sources";
import { statusText } from "../../lib/format/status";
import type { Attack } from "../../lib/ledger/event";
import { type MeasureId, measureIds, measureOf } from "../../lib/ledger/measures/registry";
import type { Read, Selection } from "../../lib/query/selection";

type FiguresSlide = Extract<Slide, { kind: "figures" }>;

/** What every attack is asked for; of the other measures, those that are reported. */
const always: readonly MeasureId[] = ["drones_launched", "missiles_launched", "killed", "injured"];

function deckFigures({ event, readings }: Read<Attack>, measures: readonly MeasureId[], selection: Selection) {
  return measureFigures(event, readings, measures, selection.ledger.places).flatMap(
    ({ measure, label, figures }): DeckFigure[] => {
      const subject = { event: event.id, measure, unit: null, places: [] };
      if (figures.length === 0) {
        return [{ subject, label, text: statusText("not_reported"), isReported: false, notes: [] }];
      }
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
