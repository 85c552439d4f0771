import type { PlacedLine } from "../../lib/viz/type-scale";
import type { PlacedLegend } from "./legend-column";
import type { RoomedPlot } from "./plot-room";

/** A chart's card laid out, in the card's px. */
export interface PlacedChartCard {
  readonly title: string;
  /** What the card shows, in words: which part, and its figures. */
  readonly altText: string;
  readonly lines: readonly PlacedLine[];
  readonly samples: PlacedLegend["samples"];
  /** Null on a card that says the figures in words, since no plot of them is legible on it. */
  readonly plot: RoomedPlot | null;
  /** The heights of the rules across it. */
  readonly rulesPx: readonly number[];
}
