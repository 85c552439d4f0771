import type { ReactNode } from "react";
import type { PlotRoom } from "../../lib/document/chart-document";
import type { NativeChart } from "../../lib/document/native-chart";
import type { Table } from "../../lib/document/table";
import type { MeasureId } from "../../lib/ledger/measures/registry";
import type { Selection } from "../../lib/query/selection";
import type { InSteps } from "../../lib/query/steps";
import type { Days } from "../../lib/series/grain";
import type { Palette } from "../../lib/viz/palette";
import type { ReachBlock, ReachedDatum } from "../../lib/viz/reach";
import type { Legend } from "../../lib/viz/sample-flow";

/**
 * What a drawing is made with: its colours, and where a datum leads: null in an exported file, whose figures are plain groups; a function that
 * gives null where each figure can be found and named, for what is around the drawing to lead on from. A figure of several attacks leads to those of its `days`, and has no event.
 * `isReachedApart` where what can be reached in a layer over several drawings (`reach` of a plot) is left to that layer.
 */
export interface Drawing {
  readonly palette: Palette;
  readonly hrefOf: ((event: string, measure: MeasureId, days?: Days) => string | null) | null;
  readonly isReachedApart?: boolean;
  /** Takes up the figures that are left to the layer, in px of the plot; left out where none is. */
  readonly apart?: ReachedDatum[];
}

/** How a legend's sample is drawn, `xPx` being its left edge and `middlePx` the line through its middle. */
export type Sample = (palette: Palette, xPx: number, middlePx: number) => ReactNode;

/** A chart laid out for one width: how high it came out, what its legend shows, and the marks themselves. */
export interface Plot {
  readonly heightPx: number;
  /** Only of what the plot shows; the frame draws it, above the plot. */
  readonly legend: Legend<Sample>;
  readonly body: (drawing: Drawing) => ReactNode;
  /** Very many figures in squares, each list of one measure, in px from the plot's own corner; left out where each is reached in the drawing. */
  readonly reach?: readonly (readonly ReachBlock[])[];
}

/** A chart made for one selection: its words, its table, and its plot at any width. */
export interface Figure {
  readonly title: string;
  /** Unit and scope. */
  readonly subtitle: string;
  /** The chart in words, made from its data: what is largest, what is not reported. */
  readonly altText: string;
  readonly table: Table;
  readonly notes: readonly string[];
  /** The chart for software that draws it itself; null where its figures are of several units, or its form has no such kind. */
  readonly native: NativeChart | null;
  /** With a room, set as close as that asks where the chart can be. */
  readonly plot: (widthPx: number, room?: PlotRoom) => Plot;
}

/** The measures that a chart offers to choose from, and how many of those chosen it shows at a time. */
export interface MeasureChoices {
  readonly shows: "one" | "several";
  readonly measures: readonly MeasureId[];
}

/**
 * How a chart answers for a number of attacks: with a row or mark for each; on a calendar, a square for each night; by the month, with the
 * largest attacks named; in classes of numbers; in as many marks as there are regions; or for one attack of them.
 */
export const formKinds = ["rows", "calendar", "months", "classes", "regions", "one"] as const;

/** One of a chart's answers to how many attacks it is asked for. */
export interface ChartForm {
  readonly kind: (typeof formKinds)[number];
  /** Up to how many attacks, themselves included; infinity for the last form. */
  readonly upTo: number;
  readonly figure: (selection: Selection) => Figure;
}

/** All that shared code knows of a chart. */
export interface ChartDefinition {
  readonly name: string;
  /** The question that the chart answers, as its index asks it. */
  readonly question: string;
  /** Whether the front page shows it, of few attacks and of more than have a row each; every chart has a page of its own. */
  readonly isOnDashboard: { readonly ofFew: boolean; readonly ofMany: boolean };
  /** Asked of a whole ledger, so that what is chosen never narrows what can be chosen. Empty where there is nothing to choose. */
  readonly measureChoices: (whole: Selection) => MeasureChoices;
  /** What the chart is for few attacks and for many, in rising order of how many; the last has no bound. */
  readonly manyAttacks: readonly [ChartForm, ...ChartForm[]];
  /** Works out what the figure of very many attacks is made of, in steps, and keeps it for the figure; left out where the figure itself takes no longer than a turn. */
  readonly steps?: (selection: Selection) => InSteps<void>;
  /** The figure of the form that holds the selection's attacks. Never throws on a selection; one without attacks gives a figure that says so. */
  readonly figure: (selection: Selection) => Figure;
}
