import { tableAltText } from "../../../lib/document/alt-text";
import { attackTable } from "../../../lib/document/chart-table";
import type { Cell } from "../../../lib/document/table";
import { unitNameText } from "../../../lib/format/headline-notes";
import { capitalised } from "../../../lib/format/typography";
import { countText } from "../../../lib/format/unit";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Unit } from "../../../lib/ledger/unit";
import type { Selection } from "../../../lib/query/selection";
import { headlineContent } from "../../../lib/viz/contents";
import type { ChartDefinition } from "../definition";
import { barLegend } from "../marks/mark-legend";
import { comparedTitle, shownMeasures } from "../marks/measure-grid";
import { type Panel, placedPanels } from "./layout";
import { nativeOutages } from "./native";
import { Panels } from "./svg";

function shownOf(selection: Selection): MeasureId[] {
  return shownMeasures(selection, ["outage_electricity", "outage_heating", "outage_water", "outage_gas"]);
}

function unitPanel(selection: Selection, measure: MeasureId, unit: Unit): Panel | null {
  const { attacks, ledger } = selection;
  const contents = attacks.flatMap((read) => {
    const headline = read.readings.get(measure)?.headlines.find((one) => one.unit === unit);
    return headline ? [headlineContent(read, measure, headline, ledger.places, read.event.label)] : [];
  });
  if (contents.length === 0) return null;
  const missing = attacks.length - contents.length;
  return {
    title: `${measureOf(measure).label}: ${unitNameText(unit)}`,
    contents,
    missing:
      missing === 0
        ? ""
        : `${capitalised(countText(missing, "attack"))} of ${attacks.length}: not reported in this unit.`,
  };
}

function isUnreported(cells: readonly Cell[], measure: MeasureId): boolean {
  return cells.every((cell) => cell.measure !== measure || cell.estimates.length === 0);
}

/** Who was left without what: a small multiple for each utility and unit, since households, people and shares never share an axis. */
export const outages = {
  name: "Outages",
  question: "Who was left without electricity, heating, water or gas?",
  isOnDashboard: true,
  measureChoices: (whole) => ({ shows: "several", measures: shownOf(whole) }),
  figure: (selection) => {
    const measures = shownOf(selection);
    const title = comparedTitle(selection, "Left without electricity, heating, water or gas");
    const table = attackTable(title, selection.attacks, measures, selection.ledger.places);
    const panels = measures
      .flatMap((measure) => measureOf(measure).units.map((unit) => unitPanel(selection, measure, unit)))
      .filter((panel) => panel !== null);
    const unreported = measures.filter(
      (measure) => table.rows.length > 0 && table.rows.every(({ cells }) => isUnreported(cells, measure)),
    );
    return {
      title,
      subtitle:
        "Each panel is one utility in the one unit that its source used, on a scale of its own from zero. Households, people and shares of buildings are never converted into one another.",
      native: nativeOutages(panels),
      notes: unreported.map((measure) => `${measureOf(measure).label}: not reported for any attack shown.`),
      altText: tableAltText(table),
      table,
      plot: (widthPx) => {
        const placed = placedPanels(panels, widthPx);
        return {
          heightPx: placed.heightPx,
          legend: barLegend(panels.flatMap(({ contents }) => contents)),
          body: (drawing) => <Panels panels={placed} drawing={drawing} />,
        };
      },
    };
  },
} as const satisfies ChartDefinition;
