import type { ChartDefinition } from "../definition";
import { comparedTitle, measureGrid, shownMeasures } from "../marks/measure-grid";

/** Munitions launched, one attack against the next. Kinds are never added together. */
export const volumes = {
  name: "Volumes",
  question: "How many drones and missiles were launched?",
  isOnDashboard: true,
  figure: (selection) => {
    const measures = shownMeasures(
      selection,
      ["drones_launched", "missiles_launched"],
      ["bombs_launched", "munitions_launched"],
    );
    const title = comparedTitle(selection, "Drones and missiles launched");
    return {
      title,
      subtitle:
        "Number launched. Nights are named by the day on which they end; each column has a scale of its own, from zero.",
      notes: [
        "Launch totals are counted nationwide, also where the report is about one city. Decoys are counted as drones.",
      ],
      ...measureGrid(selection, measures, title),
    };
  },
} as const satisfies ChartDefinition;
