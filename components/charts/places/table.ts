import { group } from "d3";
import { readingCell } from "../../../lib/document/cell";
import type { Row, Table } from "../../../lib/document/table";
import { estimateNotes } from "../../../lib/format/estimate";
import { placeSetText } from "../../../lib/format/place";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { figureContent, type PlacedFigure, type PlacedFigures } from "./series";

/** The figures as a table: a row for each attack and place, and one for each attack without a figure. */
export function placesTable(
  { measure, byGround }: PlacedFigures,
  { attacks, ledger }: Selection,
  caption: string,
): Table {
  const figures = [...byGround.values()].flat();
  const ofEvent = group(figures, ({ read }) => read.event.id);
  const subject = { kind: "reading" } as const;
  const cell = { measure, subject, estimates: [], texts: [], notes: [], asides: [], partsNotes: [] };
  const rows = attacks.flatMap(({ event, readings }): Row[] => {
    const row = { event: event.id, label: event.label, nightOf: event.nightOf };
    const own = group(ofEvent.get(event.id) ?? [], ({ estimate }) => estimate.places.join(" "));
    if (own.size === 0) {
      return [{ ...row, detail: null, cells: [readingCell(measure, readings.get(measure), event, ledger.places)] }];
    }
    return [...own.values()].map((at) => {
      const texts = at.map((figure) => figureContent(figure, ledger.places).text);
      const notes = at.flatMap(({ estimate }, index) => {
        const said = estimateNotes(estimate);
        return at.length === 1 ? said : said.map((note) => `${texts[index]}: ${note}`);
      });
      const estimates = at.map(({ estimate }) => estimate);
      const detail = placeDetail(at, ledger.places);
      return { ...row, detail, cells: [{ ...cell, estimates, texts, text: texts.join("; "), notes }] };
    });
  });
  return { caption, columns: [{ measure, label: measureOf(measure).label }], rows };
}

function placeDetail([first]: readonly PlacedFigure[], places: Selection["ledger"]["places"]): string {
  return placeSetText(first?.estimate.places ?? [], places);
}
