import { tableAltText } from "../../../lib/document/alt-text";
import { attackName } from "../../../lib/document/attack-name";
import { attackTable } from "../../../lib/document/chart-table";
import { tableBars } from "../../../lib/document/table-bars";
import { listText } from "../../../lib/format/list";
import { numberText } from "../../../lib/format/number";
import { statusText } from "../../../lib/format/status";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { measureContents, unreportedContent } from "../../../lib/viz/contents";
import type { GridRow } from "../../../lib/viz/grid";
import type { GridColumn } from "../../../lib/viz/lanes";
import { apartText } from "../asked-words";
import type { ChartDefinition } from "../definition";
import { bySize } from "../forms";
import { launchTotalsName } from "../launch-ground";
import { rowsThenNightsThenMonths } from "../marks/many-forms";
import { shownMeasures } from "../marks/measure-grid";
import { gridPlot } from "../marks/plots";
import { manyAttacks } from "./many";
import { countedMeasures, outageMeasures } from "./measures";

function shownOf(selection: Selection): MeasureId[] {
  return shownMeasures(selection, [...countedMeasures, ...outageMeasures]);
}

function title({ attacks }: Selection): string {
  const [only, ...others] = attacks;
  if (only === undefined) return "Reported attacks: none is selected";
  return others.length === 0
    ? `What is reported of ${only.event.label}`
    : `${numberText(attacks.length)} reported attacks, side by side`;
}

/** What the column of some outages is called: one name for all of them, else their own names. */
function outageHeading(measures: readonly MeasureId[]): string {
  return measures.length === outageMeasures.length
    ? "Outages"
    : listText(measures.map((measure) => measureOf(measure).shortLabel));
}

function outageContents(read: Selection["attacks"][number], measures: readonly MeasureId[], selection: Selection) {
  const reported = measures.filter((measure) => (read.readings.get(measure)?.headlines.length ?? 0) > 0);
  const [first, ...also] = measures;
  if (reported.length === 0 && first !== undefined) {
    const label = `${read.event.label}. ${outageHeading(measures)}: ${statusText("not_reported")}`;
    return [{ ...unreportedContent(read.event, first, null), ...(also.length === 0 ? {} : { also }), label }];
  }
  return reported.flatMap((measure) =>
    measureContents(read, measure, selection.ledger.places, measureOf(measure).label),
  );
}

/** The signature chart: a row tells one night, a column compares the nights. */
export const attacks = {
  name: "Attack by attack",
  question: "What did each attack do, and how does it compare with the others?",
  isOnDashboard: { ofFew: true, ofMany: true },
  measureChoices: (whole) => ({ shows: "several", measures: shownOf(whole) }),
  ...bySize(
    ...rowsThenNightsThenMonths((selection) => {
      const shown = shownOf(selection);
      const subtitle = `Drones and missiles launched (${launchTotalsName(selection)}), people killed and injured, and who was left without electricity, heating, water or gas. Nights are named by the day on which they end.`;
      const counted = shown.filter((measure) => countedMeasures.includes(measure));
      const outages = shown.filter((measure) => outageMeasures.includes(measure));
      const table = attackTable(title(selection), selection.attacks, shown, selection.ledger.places);
      const columns: GridColumn[] = [
        ...counted.map((measure) => ({ heading: measureOf(measure).shortLabel, weight: 1, kind: "one" as const })),
        ...(outages.length === 0 ? [] : [{ heading: outageHeading(outages), weight: 1.45, kind: "mixed" as const }]),
      ];
      const rows: GridRow[] = selection.attacks.map((read, index) => ({
        event: read.event.id,
        above: apartText(selection, index),
        ...attackName(read.event),
        cells: [
          ...counted.map((measure) => measureContents(read, measure, selection.ledger.places)),
          outageContents(read, outages, selection),
        ],
      }));
      return {
        title: title(selection),
        subtitle,
        native: tableBars(table, subtitle),
        notes: [
          "Each column of bars has a scale of its own, from zero. Outages are compared only where the utility and the unit are the same.",
        ],
        altText: tableAltText(table),
        table,
        plot: (widthPx, room) => gridPlot(columns, rows, widthPx, room),
      };
    }, manyAttacks),
  ),
} as const satisfies ChartDefinition;
