import { tableAltText } from "../../../lib/document/alt-text";
import { attackTable } from "../../../lib/document/chart-table";
import type { ChartDefinition } from "../definition";
import { comparedTitle, launchedMeasures } from "../marks/measure-grid";
import { placedTimeline } from "./layout";
import { discLegend } from "./legend";
import { laneSeries } from "./series";
import { Timeline } from "./svg";
import { periodsText } from "./words";

/** Every attack on one calendar, sized by what was launched, with the context periods as bands of their own. */
export const timeline = {
  name: "Timeline",
  question: "When were the attacks, and how large was each?",
  isOnDashboard: false,
  measureChoices: (whole) => ({ shows: "several", measures: launchedMeasures(whole) }),
  figure: (selection) => {
    const measures = launchedMeasures(selection);
    const title = comparedTitle(selection, "Attacks on the calendar, by what was launched");
    const table = attackTable(title, selection.attacks, measures, selection.ledger.places);
    const series = measures.map((measure) => laneSeries(selection, measure));
    const contents = series.flatMap(({ marks }) => marks.map(({ content }) => content));
    const attacks = selection.attacks.map(({ event }) => event);
    const periods = selection.periods.map(({ event }) => event);
    return {
      title,
      subtitle:
        "One mark for each attack, under the day on which its night ends. The area of a disc is the number launched; each kind has a scale of its own.",
      native: null,
      notes: [
        "How high a mark stands means nothing: marks of near days only make way for one another. Launch totals are counted nationwide, also where the report is about one city.",
      ],
      altText: [tableAltText(table), periodsText(periods)].filter((text) => text !== "").join(" "),
      table,
      plot: (widthPx) => {
        const placed = placedTimeline(attacks, periods, series, widthPx);
        return {
          heightPx: placed.heightPx,
          legend: discLegend(contents),
          body: (drawing) => <Timeline timeline={placed} drawing={drawing} widthPx={widthPx} />,
        };
      },
    };
  },
} as const satisfies ChartDefinition;
