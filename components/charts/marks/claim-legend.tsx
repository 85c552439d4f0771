import type { ReactNode } from "react";
import type { Estimate } from "../../../lib/ledger/estimate";
import { legendLabels } from "../../../lib/viz/legend";
import { type MarkKind, markKind, markKinds, type PlacedMark } from "../../../lib/viz/mark";
import { type FlowedSample, flowedSamples } from "../../../lib/viz/sample-flow";
import type { Drawing } from "../definition";
import { ClaimMark } from "./claim-mark";
import { TextLines } from "./text-lines";

/** How a legend's sample is drawn, `xPx` being its left edge and `yPx` its middle line. */
export type Sample = (drawing: Drawing, xPx: number, yPx: number) => ReactNode;

export interface LegendItem {
  readonly sample: Sample;
  readonly text: string;
}

/** A legend laid out from the top of a plot, in px. */
export interface PlacedLegend {
  readonly samples: readonly FlowedSample<Sample>[];
  readonly heightPx: number;
}

const sampleWidthPx = 34;
const rowHeightPx = 17;

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
  return ({ palette }, xPx, yPx) => (
    <ClaimMark
      placed={placed}
      isKept={isKept}
      xPx={xPx + shiftPx}
      yPx={yPx}
      direction="across"
      colour={palette.rule}
      palette={palette}
    />
  );
}

/**
 * What a legend says of claims' marks: each kind that is among some estimates of single claims, in the legend's order, and the
 * hollow mark where one is set aside.
 */
export function claimLegendItems(
  claims: readonly { readonly estimate: Estimate | null; readonly isKept: boolean }[],
): LegendItem[] {
  const present = new Set(claims.map(({ estimate }) => markKind(estimate)));
  const items = markKinds
    .filter((kind) => present.has(kind))
    .map((kind) => ({ sample: markSample(kind, true), text: legendLabels[kind] }));
  const hollow = { sample: markSample("exact", false), text: "hollow: set aside, the reason beside it" };
  return claims.some(({ isKept }) => !isKept) ? [...items, hollow] : items;
}

/** A legend set in lines no wider than `widthPx`; without items it takes no height. */
export function placedLegend(items: readonly LegendItem[], widthPx: number): PlacedLegend {
  return flowedSamples(items, { yPx: 0, widthPx, sampleWidthPx, rowHeightPx });
}

/** A legend, drawn. */
export function ClaimLegend({ legend, drawing }: { readonly legend: PlacedLegend; readonly drawing: Drawing }) {
  return (
    <>
      {legend.samples.map(({ sample, xPx, yPx, line }) => (
        <g key={line.text}>{sample(drawing, xPx, yPx + rowHeightPx / 2)}</g>
      ))}
      <TextLines lines={legend.samples.map(({ line }) => line)} palette={drawing.palette} />
    </>
  );
}
