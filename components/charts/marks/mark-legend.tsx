import type { Estimate } from "../../../lib/ledger/estimate";
import { upperEnd } from "../../../lib/ledger/value";
import { barHeightPx, type PlacedCell } from "../../../lib/viz/cell";
import { legendLabels, revisedLabel, sampleMark } from "../../../lib/viz/legend";
import { type MarkKind, markKind, markKinds, type PlacedMark } from "../../../lib/viz/mark";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Plot, Sample } from "../definition";
import { Mark } from "./mark";
import { RevisedTick } from "./strokes";

type Figures = readonly { readonly estimate: Estimate | null }[];

/** The legend of a plot that has nothing to explain. */
export const noLegend: Legend<never> = { sampleWidthPx: 0, sampleHeightPx: 0, items: [] };

/** A plot of nothing, where no attack is selected. */
export const emptyPlot: Plot = { heightPx: 0, legend: noLegend, body: () => null };

type Shown = MarkKind | "revised";

function listedKinds(present: readonly MarkKind[], hasRevised: boolean): Shown[] {
  const kinds = markKinds.filter((kind) => present.includes(kind));
  return hasRevised ? [...kinds, "revised"] : kinds;
}

/** Whether a figure has a place on a scale, and one that it replaced has one too. */
function isDrawnRevised(estimate: Estimate | null): boolean {
  return estimate?.high != null && estimate.revisions.some(({ value }) => upperEnd(value) !== null);
}

/** What a legend lists of some figures: the kinds of mark among them, in its order, then the earlier figures that they replaced. */
export function shownKinds(figures: Figures): Shown[] {
  return listedKinds(
    figures.map(({ estimate }) => markKind(estimate)),
    figures.some(({ estimate }) => isDrawnRevised(estimate)),
  );
}

/** What a legend says of a kind of mark, or of an earlier figure. */
export function kindLabel(kind: Shown): string {
  return kind === "revised" ? revisedLabel : legendLabels[kind];
}

/** A sample of a bar, drawn by the same code as the chart's own. */
function barSample(kind: Shown): Sample {
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

/** The legend of a plot of bars, for the marks that it draws. */
export function barLegend(marks: readonly PlacedMark[]): Legend<Sample> {
  const kinds = listedKinds(
    marks.map(({ kind }) => kind),
    marks.some(({ revisedPx }) => revisedPx.length > 0),
  );
  return {
    sampleWidthPx: 34,
    sampleHeightPx: barHeightPx,
    items: kinds.map((kind) => ({ sample: barSample(kind), text: kindLabel(kind) })),
  };
}

/** The marks that placed cells have; those whose words stand alone have none. */
export function marksOf(cells: readonly Pick<PlacedCell, "mark">[]): PlacedMark[] {
  return cells.flatMap(({ mark }) => (mark === null ? [] : [mark.placed]));
}
