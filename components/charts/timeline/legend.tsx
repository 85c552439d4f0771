import type { CellContent } from "../../../lib/viz/cell";
import { markColour } from "../../../lib/viz/palette";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Sample } from "../definition";
import { kindLabel, shownKinds } from "../marks/mark-legend";
import type { Bubble } from "./bubble";
import { Disc } from "./disc";

type Shown = ReturnType<typeof shownKinds>[number];

function sampleBubble(sample: Shown): Bubble {
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

function discSample(sample: Shown): Sample {
  const dropPx = sample === "open_above" ? 3 : 0;
  return (palette, xPx, middlePx) => (
    <Disc
      bubble={sampleBubble(sample)}
      at={{ xPx: xPx + 12, yPx: middlePx + dropPx }}
      colour={markColour(palette, "launched")}
      palette={palette}
    />
  );
}

/** The legend of the kinds of disc that some figures have. */
export function discLegend(contents: readonly CellContent[]): Legend<Sample> {
  return {
    sampleWidthPx: 24,
    sampleHeightPx: 24,
    items: shownKinds(contents).map((kind) => ({ sample: discSample(kind), text: kindLabel(kind) })),
  };
}
