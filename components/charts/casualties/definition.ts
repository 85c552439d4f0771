import type { ChartDefinition } from "../definition";
import { comparedTitle, measureGrid, shownMeasures } from "../marks/measure-grid";

/** People killed and injured, one attack against the next. */
export const casualties = {
  name: "Casualties",
  question: "How many people were killed and injured?",
  isOnDashboard: true,
  figure: (selection) => {
    const measures = shownMeasures(selection, ["killed", "injured"], ["missing"]);
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
