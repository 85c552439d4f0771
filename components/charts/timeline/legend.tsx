import type { CellContent } from "../../../lib/viz/cell";
import { legendLabels, revisedLabel } from "../../../lib/viz/legend";
import { type MarkKind, markKind, markKinds } from "../../../lib/viz/mark";
import { markColour, type Palette } from "../../../lib/viz/palette";
import { type FlowedSample, flowedSamples } from "../../../lib/viz/sample-flow";
import type { Bubble } from "./bubble";
import { Disc } from "./disc";

type Sample = MarkKind | "revised";

const sampleSizePx = { widthPx: 24, heightPx: 24 };

/** The legend of the kinds of mark that some figure has. */
export function placedLegend(contents: readonly CellContent[], widthPx: number) {
  const present = new Set(contents.map(({ estimate }) => markKind(estimate)));
  const hasRevised = contents.some(({ estimate }) => estimate !== null && estimate.revisions.length > 0);
  const items = [
    ...markKinds.filter((kind) => present.has(kind)).map((kind) => ({ sample: kind, text: legendLabels[kind] })),
    ...(hasRevised ? [{ sample: "revised" as const, text: revisedLabel }] : []),
  ];
  const { widthPx: sampleWidthPx, heightPx: rowHeightPx } = sampleSizePx;
  return flowedSamples<Sample>(items, { yPx: 0, widthPx, sampleWidthPx, rowHeightPx });
}

function sampleBubble(sample: Sample): Bubble {
  const isSpread = sample === "range" || sample === "vague" || sample === "disputed";
  return {
    kind: sample === "revised" ? "exact" : sample,
    lowPx: isSpread ? 4 : 7,
    bestPx: null,
    highPx: isSpread ? 8.5 : sample === "revised" ? 5 : 7,
    openAbove: sample === "open_above",
    openBelow: sample === "open_below",
    revisedPx: sample === "revised" ? [8] : [],
    reachPx: 12,
  };
}

/** One sample of the legend, drawn by the same code as the chart's own marks. */
export function LegendSample({ item, palette }: { readonly item: FlowedSample<Sample>; readonly palette: Palette }) {
  const dropPx = item.sample === "open_above" ? 3 : 0;
  const at = { xPx: item.xPx + 12, yPx: item.yPx + sampleSizePx.heightPx / 2 + dropPx };
  return <Disc bubble={sampleBubble(item.sample)} at={at} colour={markColour(palette, "launched")} palette={palette} />;
}
