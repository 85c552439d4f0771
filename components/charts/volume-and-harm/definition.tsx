import { sum } from "d3";
import { tableAltText } from "../../../lib/document/alt-text";
import type { PlotRoom } from "../../../lib/document/chart-document";
import { attackTable } from "../../../lib/document/chart-table";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { ChartDefinition, Plot } from "../definition";
import { bySize, inOrder, rowsUpTo } from "../forms";
import { launchGroundText } from "../launch-ground";
import { comparedTitle, launchedMeasures, shownMeasures } from "../marks/measure-grid";
import { logDomain } from "./axis";
import { classFigure } from "./class-figure";
import { classRowSteps } from "./class-table";
import type { Panel } from "./layout";
import { halvesLegend } from "./legend";
import { nativePairs } from "./native";
import { placedPanels } from "./panel-lines";
import { pairSeries } from "./series";
import { PairPanel } from "./svg";
import { seriesText } from "./words";

function harmsOf(selection: Selection): MeasureId[] {
  return shownMeasures(selection, ["killed", "injured"]);
}

function domainOf({ attacks }: Selection, measure: MeasureId) {
  return logDomain(
    attacks.flatMap(({ readings }) => (readings.get(measure)?.headlines ?? []).map(({ estimate }) => estimate)),
  );
}

function plotOf(panels: readonly Panel[], widthPx: number, room?: PlotRoom): Plot {
  const contents = panels.flatMap(({ series }) => [...series.placed, ...series.unplaced].flatMap(({ x, y }) => [x, y]));
  const placed = placedPanels(panels, widthPx, room);
  const hasShared = placed.panels.some(({ shared }) => shared.length > 0);
  return {
    heightPx: placed.heightPx,
    legend: halvesLegend(contents, hasShared),
    body: (drawing) => {
      const among = sum(placed.panels, ({ halves, unplaced }) => halves.length + unplaced.length);
      return placed.panels.map((panel) => (
        <PairPanel key={panel.title} panel={panel} among={among} drawing={drawing} />
      ));
    },
  };
}

/** What was launched against the harm that is reported, attack by attack: a panel for each pair of measures, never a sum of weapons. */
export const volumeAndHarm = {
  name: "Volume and harm",
  question: "Do the attacks with more drones and missiles have more killed and injured?",
  isOnDashboard: { ofFew: false, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: [...launchedMeasures(whole), ...harmsOf(whole)] }),
  steps: function* (selection) {
    if (selection.attacks.length > rowsUpTo) {
      yield* classRowSteps(launchedMeasures(selection), harmsOf(selection), inOrder(selection));
    }
  },
  ...bySize(
    {
      kind: "rows",
      upTo: rowsUpTo,
      figure: (selection) => {
        const launched = launchedMeasures(selection);
        const harms = harmsOf(selection);
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
          native: nativePairs(panels.map(({ series }) => series)),
          notes: [
            `No trend line is drawn and none is implied. ${launchGroundText(selection)} A toll may be one city's; drones and missiles are different counts and are never added.`,
          ],
          altText: [tableAltText(table), ...panels.map(({ series }) => seriesText(series))].join(" "),
          table,
          plot: (widthPx: number, room?: PlotRoom) => plotOf(panels, widthPx, room),
        };
      },
    },
    {
      kind: "classes",
      upTo: Number.POSITIVE_INFINITY,
      figure: (selection) => classFigure(selection, launchedMeasures(selection), harmsOf(selection)),
    },
  ),
} as const satisfies ChartDefinition;
