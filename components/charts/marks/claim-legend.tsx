import type { Estimate } from "../../../lib/ledger/estimate";
import { legendLabels } from "../../../lib/viz/legend";
import { type MarkKind, markKind, markKinds, type PlacedMark } from "../../../lib/viz/mark";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { Sample } from "../definition";
import { ClaimMark } from "./claim-mark";

type LegendItem = Legend<Sample>["items"][number];

const sampleEnds: Record<MarkKind, { readonly lowPx: number; readonly highPx: number }> = {
  exact: { lowPx: 16, highPx: 16 },
  low_end: { lowPx: 16, highPx: 16 },
  high_end: { lowPx: 16, highPx: 16 },
  open_above: { lowPx: 7, highPx: 7 },
  open_below: { lowPx: 28, highPx: 28 },
  about: { lowPx: 16, highPx: 16 },
  range: { lowPx: 3, highPx: 30 },
  vague: { lowPx: 3, highPx: 31 },
  disputed: { lowPx: 3, highPx: 30 },
  zero: { lowPx: 0, highPx: 0 },
  stated_unknown: { lowPx: 0, highPx: 0 },
  not_reported: { lowPx: 0, highPx: 0 },
};

/** A sample of one kind of mark, drawn by the same code as the chart's own. */
function markSample(kind: MarkKind, isKept: boolean): Sample {
  const ends = { bestPx: null, openAbove: false, openBelow: false, revisedPx: [] };
  const placed: PlacedMark = { kind, ...sampleEnds[kind], ...ends };
  const shiftPx = kind === "zero" ? 16 : 0;
  return (palette, xPx, middlePx) => (
    <ClaimMark
      placed={placed}
      isKept={isKept}
      xPx={xPx + shiftPx}
      yPx={middlePx}
      direction="across"
      colour={palette.rule}
      palette={palette}
    />
  );
}

/**
 * A legend of claims' marks: what a chart of its own has to explain, then each kind that is among some estimates of single claims, in
 * the legend's order, and the hollow mark where one is set aside.
 */
export function claimLegend(
  claims: readonly { readonly estimate: Estimate | null; readonly isKept: boolean }[],
  own: { readonly before?: readonly LegendItem[]; readonly after?: readonly LegendItem[] } = {},
): Legend<Sample> {
  const present = new Set(claims.map(({ estimate }) => markKind(estimate)));
  const items = markKinds
    .filter((kind) => present.has(kind))
    .map((kind) => ({ sample: markSample(kind, true), text: legendLabels[kind] }));
  const hollow = { sample: markSample("exact", false), text: "hollow: set aside, the reason beside it" };
  const aside = claims.some(({ isKept }) => !isKept) ? [hollow] : [];
  const { before = [], after = [] } = own;
  return { sampleWidthPx: 34, sampleHeightPx: 17, items: [...before, ...items, ...aside, ...after] };
}
