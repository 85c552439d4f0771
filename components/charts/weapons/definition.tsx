import { tableAltText } from "../../../lib/document/alt-text";
import type { ChartDefinition } from "../definition";
import { bySize } from "../forms";
import { launchGroundText } from "../launch-ground";
import { rowsThenNightsThenMonths } from "../marks/many-forms";
import { manyLaunched } from "../marks/many-launched";
import { barLegend, marksOf } from "../marks/mark-legend";
import { comparedTitle, launchedMeasures } from "../marks/measure-grid";
import { typesText } from "./alt-text";
import { placedWeapons } from "./layout";
import { nativeWeapons } from "./native";
import { weaponRows } from "./series";
import { Weapons } from "./svg";
import { weaponTable } from "./table";

/** What was launched, by class and, where it is stated, by type; what has no stated type is what is left of a stated whole. */
export const weapons = {
  name: "Weapons",
  question: "What was launched: drones, missiles or bombs, and of which type?",
  isOnDashboard: { ofFew: false, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: launchedMeasures(whole) }),
  ...bySize(
    ...rowsThenNightsThenMonths(
      (selection) => {
        const measures = launchedMeasures(selection);
        const title = comparedTitle(selection, "What was launched, by class and type");
        const rows = weaponRows(selection, measures);
        const table = weaponTable(selection, measures, rows, title);
        const hasRest = rows.some(({ lines }) => lines.some(({ remainder }) => remainder !== null));
        return {
          title,
          subtitle:
            "Number launched. All bars are on one scale from zero; classes stand side by side and are never added, and types are parts of their class.",
          native: nativeWeapons(rows, measures),
          notes: [
            `${launchGroundText(selection)} Decoys are counted as drones.`,
            ...(hasRest
              ? [
                  "An outlined bar is what is left of a stated whole when its stated parts are taken away; no source states it. Striped is what may belong to it or to the parts.",
                ]
              : []),
          ],
          altText: [tableAltText(table), typesText(rows)].filter((text) => text !== "").join(" "),
          table,
          plot: (widthPx) => {
            const placed = placedWeapons(rows, widthPx);
            return {
              heightPx: placed.heightPx,
              legend: barLegend(marksOf(placed.cells)),
              body: (drawing) => <Weapons placed={placed} drawing={drawing} widthPx={widthPx} />,
            };
          },
        };
      },
      (selection) => manyLaunched(selection, "What was launched, by class"),
    ),
  ),
} as const satisfies ChartDefinition;
