import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { ChartDefinition } from "../definition";
import { bySize } from "../forms";
import { namedCounts } from "../marks/many";
import { rowsThenNightsThenMonths } from "../marks/many-forms";
import { comparedTitle, measureGrid, shownMeasures } from "../marks/measure-grid";

function shownOf(selection: Selection): MeasureId[] {
  return shownMeasures(selection, ["killed", "injured"], ["missing"]);
}

function manyCasualties(selection: Selection) {
  return {
    what: "People killed and injured",
    says: "Number of people.",
    counted: shownOf(selection).flatMap((measure) => namedCounts(selection, measure)),
    notes: ["Figures as the reports at hand give them; later reports may give other numbers, in either direction."],
  };
}

/** People killed and injured, one attack against the next. */
export const casualties = {
  name: "Casualties",
  question: "How many people were killed and injured?",
  isOnDashboard: { ofFew: true, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: shownOf(whole) }),
  ...bySize(
    ...rowsThenNightsThenMonths((selection) => {
      const measures = shownOf(selection);
      const title = comparedTitle(selection, "People killed and injured");
      return {
        title,
        subtitle:
          "Number of people. Nights are named by the day on which they end; each column has a scale of its own, from zero.",
        notes: ["Figures as the reports at hand give them; later reports may give other numbers, in either direction."],
        ...measureGrid(selection, measures, title),
      };
    }, manyCasualties),
  ),
} as const satisfies ChartDefinition;
