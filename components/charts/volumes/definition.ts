import type { ChartDefinition } from "../definition";
import { bySize } from "../forms";
import { launchGroundText } from "../launch-ground";
import { rowsThenNightsThenMonths } from "../marks/many-forms";
import { manyLaunched } from "../marks/many-launched";
import { comparedTitle, launchedMeasures, measureGrid } from "../marks/measure-grid";

/** Munitions launched, one attack against the next. Kinds are never added together. */
export const volumes = {
  name: "Volumes",
  question: "How many drones and missiles were launched?",
  isOnDashboard: { ofFew: true, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: launchedMeasures(whole) }),
  ...bySize(
    ...rowsThenNightsThenMonths((selection) => {
      const measures = launchedMeasures(selection);
      const title = comparedTitle(selection, "Drones and missiles launched");
      return {
        title,
        subtitle:
          "Number launched. Nights are named by the day on which they end; each column has a scale of its own, from zero.",
        notes: [`${launchGroundText(selection)} Decoys are counted as drones.`],
        ...measureGrid(selection, measures, title),
      };
    }, manyLaunched),
  ),
} as const satisfies ChartDefinition;
