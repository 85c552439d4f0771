import { tableAltText } from "../../../lib/document/alt-text";
import { attackTable } from "../../../lib/document/chart-table";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { ChartDefinition, Plot } from "../definition";
import { comparedTitle, shownMeasures } from "../marks/measure-grid";
import { TextLines } from "../marks/text-lines";
import { logDomain } from "./axis";
import { type Panel, placedPanels } from "./layout";
import { placedLegend } from "./legend";
import { LegendSample } from "./sample";
import { pairSeries } from "./series";
import { PairPanel } from "./svg";
import { seriesText } from "./words";

const legendGapPx = 16;

function domainOf({ attacks }: Selection, measure: MeasureId) {
  return logDomain(
    attacks.flatMap(({ readings }) => (readings.get(measure)?.headlines ?? []).map(({ estimate }) => estimate)),
  );
}

function plotOf(panels: readonly Panel[], widthPx: number): Plot {
  const contents = panels.flatMap(({ series }) => [...series.placed, ...series.unplaced].flatMap(({ x, y }) => [x, y]));
  const placed = placedPanels(panels, widthPx);
  const hasShared = placed.panels.some(({ shared }) => shared.length > 0);
  const legend = placedLegend(contents, hasShared, widthPx);
  const topPx = legend.heightPx + legendGapPx;
  return {
    heightPx: panels.length === 0 ? 0 : topPx + placed.heightPx,
    kinds: [],
    showsRevisions: false,
    body: (drawing) => (
      <>
        {legend.samples.map((item) => (
          <LegendSample key={item.sample} item={item} palette={drawing.palette} />
        ))}
        <TextLines lines={legend.samples.map(({ line }) => line)} palette={drawing.palette} />
        <g transform={`translate(0 ${topPx})`}>
          {placed.panels.map((panel) => (
            <PairPanel key={panel.title} panel={panel} drawing={drawing} />
          ))}
        </g>
      </>
    ),
  };
}

/** What was launched against the harm that is reported, attack by attack: a panel for each pair of measures, never a sum of weapons. */
export const volumeAndHarm = {
  name: "Volume and harm",
  question: "Do the attacks with more drones and missiles have more killed and injured?",
  isOnDashboard: false,
  figure: (selection) => {
    const launched = shownMeasures(
      selection,
      ["drones_launched", "missiles_launched"],
      ["bombs_launched", "munitions_launched"],
    );
    const harms = shownMeasures(selection, ["killed", "injured"]);
    const title = comparedTitle(selection, "What was launched, and the harm reported");
    const table = attackTable(title, selection.attacks, [...launched, ...harms], selection.ledger.places);
    const panels: Panel[] =
      selection.attacks.length === 0
        ? []
        : launched.flatMap((x) =>
            harms.map((y) => ({
              series: pairSeries(selection, x, y),
              domains: { x: domainOf(selection, x), y: domainOf(selection, y) },
            })),
          );
    return {
      title,
      subtitle:
        "Each mark is one attack: across, how many were launched; upwards, how many people were killed or injured. Zero has a strip of its own beside each scale, and what has no number a margin.",
      notes: [
        "No trend line is drawn and none is implied. Launch totals are counted nationwide, while a toll may be one city's; drones and missiles are different counts and are never added.",
      ],
      altText: [tableAltText(table), ...panels.map(({ series }) => seriesText(series))].join(" "),
      table,
      plot: (widthPx) => plotOf(panels, widthPx),
    };
  },
} as const satisfies ChartDefinition;
