import { tableAltText } from "../../../lib/document/alt-text";
import { attackTable } from "../../../lib/document/chart-table";
import type { Cell } from "../../../lib/document/table";
import { unitNameText } from "../../../lib/format/headline-notes";
import { listText } from "../../../lib/format/list";
import { statusText } from "../../../lib/format/status";
import { capitalised, uncapitalised } from "../../../lib/format/typography";
import { countText } from "../../../lib/format/unit";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Unit } from "../../../lib/ledger/unit";
import type { Selection } from "../../../lib/query/selection";
import { headlineContent, unreportedContent } from "../../../lib/viz/contents";
import type { ChartDefinition } from "../definition";
import { bySize } from "../forms";
import { namedCounts } from "../marks/many";
import { rowsThenNightsThenMonths } from "../marks/many-forms";
import { barLegend, marksOf } from "../marks/mark-legend";
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
  const without = attacks.filter(({ readings }) => !readings.get(measure)?.headlines.some((one) => one.unit === unit));
  return {
    title: `${measureOf(measure).label}: ${unitNameText(unit)}`,
    contents,
    missing:
      without.length === 0
        ? ""
        : `${capitalised(countText(without.length, "attack"))} of ${attacks.length}: not reported in this unit.`,
    blanks: without.map((read) => {
      const blank = unreportedContent(read.event, measure, read.event.label);
      const isElsewhere = (read.readings.get(measure)?.headlines.length ?? 0) > 0;
      return isElsewhere ? { ...blank, label: `${blank.label} in ${unitNameText(unit)}` } : blank;
    }),
  };
}

/** The utilities that no attack shown reports, together: an empty slot for each attack, which stands for them all. */
function unreportedPanel({ attacks }: Selection, measures: readonly MeasureId[]): Panel | null {
  const [first, ...also] = measures;
  if (first === undefined) return null;
  const [label = "", ...others] = measures.map((measure) => measureOf(measure).label);
  const title = listText([label, ...others.map(uncapitalised)]);
  const blanks = attacks.map(({ event }) => ({
    ...unreportedContent(event, first, event.label),
    ...(also.length === 0 ? {} : { also }),
    label: `${event.label}. ${title}: ${statusText("not_reported")}`,
  }));
  return { title, contents: [], missing: "Not reported for any attack shown.", blanks };
}

function manyOutages(selection: Selection) {
  return {
    what: "Left without electricity, heating, water or gas",
    says: "Each utility in each unit that a source used; households, people and shares of buildings are never converted into one another.",
    counted: shownOf(selection).flatMap((measure) => namedCounts(selection, measure)),
    notes: [],
  };
}

function isUnreported(cells: readonly Cell[], measure: MeasureId): boolean {
  return cells.every((cell) => cell.measure !== measure || cell.estimates.length === 0);
}

/** Who was left without what: a small multiple for each utility and unit, since households, people and shares never share an axis. */
export const outages = {
  name: "Outages",
  question: "Who was left without electricity, heating, water or gas?",
  isOnDashboard: { ofFew: true, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: shownOf(whole) }),
  ...bySize(
    ...rowsThenNightsThenMonths((selection) => {
      const measures = shownOf(selection);
      const title = comparedTitle(selection, "Left without electricity, heating, water or gas");
      const table = attackTable(title, selection.attacks, measures, selection.ledger.places);
      const reported = measures.flatMap((measure) =>
        measureOf(measure).units.map((unit) => unitPanel(selection, measure, unit)),
      );
      const unreported = measures.filter(
        (measure) => table.rows.length > 0 && table.rows.every(({ cells }) => isUnreported(cells, measure)),
      );
      const panels = [...reported, unreportedPanel(selection, unreported)].filter((panel) => panel !== null);
      return {
        title,
        subtitle:
          "Each panel is one utility in the one unit that its source used, on a scale of its own from zero. Households, people and shares of buildings are never converted into one another.",
        native: nativeOutages(panels),
        notes: [],
        altText: tableAltText(table),
        table,
        plot: (widthPx) => {
          const placed = placedPanels(panels, widthPx);
          return {
            heightPx: placed.heightPx,
            legend: barLegend(marksOf(placed.cells.filter(({ mark }) => mark !== null))),
            body: (drawing) => <Panels panels={placed} drawing={drawing} />,
          };
        },
      };
    }, manyOutages),
  ),
} as const satisfies ChartDefinition;
