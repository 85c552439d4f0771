import { tableAltText } from "../../../lib/document/alt-text";
import { attackTable } from "../../../lib/document/chart-table";
import type { ChartDefinition } from "../definition";
import { comparedTitle, shownMeasures } from "../marks/measure-grid";
import { TextLines } from "../marks/text-lines";
import { placedTimeline } from "./layout";
import { LegendSample, placedLegend } from "./legend";
import { laneSeries } from "./series";
import { Timeline } from "./svg";
import { periodsText } from "./words";

const legendGapPx = 14;

/** Every attack on one calendar, sized by what was launched, with the context periods as bands of their own. */
export const timeline = {
  name: "Timeline",
  question: "When were the attacks, and how large was each?",
  isOnDashboard: false,
  figure: (selection) => {
    const measures = shownMeasures(
      selection,
      ["drones_launched", "missiles_launched"],
      ["bombs_launched", "munitions_launched"],
    );
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
      notes: [
        "How high a mark stands means nothing: marks of near days only make way for one another. Launch totals are counted nationwide, also where the report is about one city.",
      ],
      altText: [tableAltText(table), periodsText(periods)].filter((text) => text !== "").join(" "),
      table,
      plot: (widthPx) => {
        const legend = placedLegend(contents, widthPx);
        const placed = placedTimeline(attacks, periods, series, widthPx);
        const topPx = legend.heightPx === 0 ? 0 : legend.heightPx + legendGapPx;
        return {
          heightPx: topPx + placed.heightPx,
          kinds: [],
          showsRevisions: false,
          body: (drawing) => (
            <>
              {legend.samples.map((item) => (
                <LegendSample key={item.sample} item={item} palette={drawing.palette} />
              ))}
              <TextLines lines={legend.samples.map(({ line }) => line)} palette={drawing.palette} />
              <g transform={`translate(0 ${topPx})`}>
                <Timeline timeline={placed} drawing={drawing} widthPx={widthPx} />
              </g>
            </>
          ),
        };
      },
    };
  },
} as const satisfies ChartDefinition;
