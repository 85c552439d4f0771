import type { MarkKind, PlacedMark } from "./mark";

/** What a legend says of each kind of mark. */
export const legendLabels: Record<MarkKind, string> = {
  exact: "figure as stated",
  open_above: "at least, or over: no upper end is stated",
  open_below: "nearly, or up to: no lower end is stated",
  about: "about",
  range: "a range, from its low to its high end",
  vague: "only vague words: their band",
  disputed: "sources disagree: the range between them",
  low_end: "the low end alone: claims reach higher",
  high_end: "the high end alone: claims reach lower",
  zero: "zero, as reported",
  stated_unknown: "stated as not known",
  not_reported: "not reported",
};

/** What a legend says of the tick at a figure that a later one replaced. */
export const revisedLabel = "an earlier figure, since revised";

/** The mark that stands for a kind in a legend, drawn by the same code as the chart's own, in px from its own left edge. */
export function sampleMark(kind: MarkKind): PlacedMark {
  const base = { kind, lowPx: 0, bestPx: null, highPx: 0, openAbove: false, openBelow: false, revisedPx: [] };
  const samples: Record<MarkKind, Partial<PlacedMark>> = {
    exact: { lowPx: 30, bestPx: 30, highPx: 30 },
    open_above: { lowPx: 20, bestPx: 20, highPx: 20, openAbove: true },
    open_below: { lowPx: 30, bestPx: 30, highPx: 30, openBelow: true },
    about: { lowPx: 28, bestPx: 28, highPx: 28 },
    range: { lowPx: 12, highPx: 30 },
    vague: { lowPx: 8, highPx: 32 },
    disputed: { lowPx: 8, bestPx: 8, highPx: 28 },
    low_end: { lowPx: 20, highPx: 20, openAbove: true },
    high_end: { lowPx: 30, highPx: 30, openBelow: true },
    zero: { bestPx: 0 },
    stated_unknown: {},
    not_reported: {},
  };
  return { ...base, ...samples[kind] };
}
