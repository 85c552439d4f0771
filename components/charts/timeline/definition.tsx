import { tableAltText } from "../../../lib/document/alt-text";
import type { PlotRoom } from "../../../lib/document/chart-document";
import { attackTable } from "../../../lib/document/chart-table";
import type { Selection } from "../../../lib/query/selection";
import type { ChartDefinition } from "../definition";
import { bySize } from "../forms";
import { launchGroundText } from "../launch-ground";
import { rowsThenNightsThenMonths } from "../marks/many-forms";
import { manyLaunched } from "../marks/many-launched";
import { comparedTitle, launchedMeasures } from "../marks/measure-grid";
import { placedTimeline } from "./layout";
import { discLegend } from "./legend";
import { nativeTimeline } from "./native";
import { laneSeries } from "./series";
import { Timeline } from "./svg";
import { periodsText } from "./words";

function manyOnCalendar(selection: Selection) {
  const about = periodsText(selection.periods.map(({ event }) => event));
  return { ...manyLaunched(selection, "Attacks on the calendar, by what was launched"), about };
}

/** Every attack on one calendar, sized by what was launched, with the context periods as bands of their own. */
export const timeline = {
  name: "Timeline",
  question: "When were the attacks, and how large was each?",
  isOnDashboard: { ofFew: false, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: launchedMeasures(whole) }),
  ...bySize(
    ...rowsThenNightsThenMonths((selection) => {
      const measures = launchedMeasures(selection);
      const title = comparedTitle(selection, "Attacks on the calendar, by what was launched");
      const launchGround = launchGroundText(selection);
      const table = attackTable(title, selection.attacks, measures, selection.ledger.places);
      const series = measures.map((measure) => laneSeries(selection, measure));
      const contents = series.flatMap(({ marks }) => marks.map(({ content }) => content));
      const attacks = selection.attacks.map(({ event }) => event);
      const periods = selection.periods.map(({ event }) => event);
      return {
        title,
        subtitle:
          "One mark for each attack, under the day on which its night ends. The area of a disc is the number launched; each kind has a scale of its own.",
        native: nativeTimeline(table, periods, launchGround),
        notes: [
          `How high a mark stands means nothing: marks of near days only make way for one another. ${launchGround}`,
        ],
        altText: [tableAltText(table), periodsText(periods)].filter((text) => text !== "").join(" "),
        table,
        plot: (widthPx: number, room?: PlotRoom) => {
          const placed = placedTimeline(attacks, periods, series, widthPx, room);
          return {
            heightPx: placed.heightPx,
            legend: discLegend(contents),
            body: (drawing) => <Timeline timeline={placed} drawing={drawing} widthPx={widthPx} />,
          };
        },
      };
    }, manyOnCalendar),
  ),
} as const satisfies ChartDefinition;
