import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { ChartDefinition } from "../definition";
import { comparedTitle, measureGrid, shownMeasures } from "../marks/measure-grid";

function shownOf(selection: Selection): MeasureId[] {
  return shownMeasures(selection, ["killed", "injured"], ["missing"]);
}

/** People killed and injured, one attack against the next. */
export const casualties = {
  name: "Casualties",
  question: "How many people were killed and injured?",
  isOnDashboard: true,
  measureChoices: (whole) => ({ shows: "several", measures: shownOf(whole) }),
  figure: (selection) => {
    const measures = shownOf(selection);
    const title = comparedTitle(selection, "People killed and injured");
    return {
      title,
      subtitle:
        "Number of people. Nights are named by the day on which they end; each column has a scale of its own, from zero.",
      notes: ["Figures as the reports at hand give them; later reports may give other numbers, in either direction."],
      ...measureGrid(selection, measures, title),
    };
  },
} as const satisfies ChartDefinition;
