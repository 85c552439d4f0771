import type { Estimate } from "../../../lib/ledger/estimate";
import { barHeightPx } from "../../../lib/viz/cell";
import { legendLabels, revisedLabel, sampleMark } from "../../../lib/viz/legend";
import { type MarkKind, markKind, markKinds } from "../../../lib/viz/mark";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Plot, Sample } from "../definition";
import { Mark } from "./mark";
import { RevisedTick } from "./strokes";

type Figures = readonly { readonly estimate: Estimate | null }[];

/** The legend of a plot that has nothing to explain. */
export const noLegend: Legend<never> = { sampleWidthPx: 0, sampleHeightPx: 0, items: [] };

/** A plot of nothing, where no attack is selected. */
export const emptyPlot: Plot = { heightPx: 0, legend: noLegend, body: () => null };

/** What a legend lists of some figures: the kinds of mark among them, in its order, then the earlier figures that they replaced. */
export function shownKinds(figures: Figures): (MarkKind | "revised")[] {
  const present = new Set(figures.map(({ estimate }) => markKind(estimate)));
  const kinds = markKinds.filter((kind) => present.has(kind));
  return figures.some(({ estimate }) => estimate !== null && estimate.revisions.length > 0)
    ? [...kinds, "revised"]
    : kinds;
}

/** What a legend says of a kind of mark, or of an earlier figure. */
export function kindLabel(kind: MarkKind | "revised"): string {
  return kind === "revised" ? revisedLabel : legendLabels[kind];
}

/** A sample of a bar, drawn by the same code as the chart's own. */
function barSample(kind: MarkKind | "revised"): Sample {
  if (kind === "revised") {
    return (palette, xPx, middlePx) => <RevisedTick xPx={xPx + 8} yPx={middlePx + 3.5} palette={palette} />;
  }
  return (palette, xPx, middlePx) => (
    <Mark
      placed={sampleMark(kind)}
      xPx={xPx}
      yPx={middlePx - barHeightPx / 2}
      heightPx={barHeightPx}
      colour={palette.rule}
      palette={palette}
    />
  );
}

/** The legend of a plot of bars, for the figures that it draws. */
export function barLegend(figures: Figures): Legend<Sample> {
  return {
    sampleWidthPx: 34,
    sampleHeightPx: barHeightPx,
    items: shownKinds(figures).map((kind) => ({ sample: barSample(kind), text: kindLabel(kind) })),
  };
}
