import type { MeasureId } from "../../lib/ledger/measures/registry";
import type { Unit } from "../../lib/ledger/unit";
import type { Grain } from "../../lib/series/grain";

/** A figure whose ends differ or are open: `best` null where no words give it; `open` 1 for an open low end plus 2 for an open high one. */
export type RangedFigure = readonly [low: number, best: number | null, high: number, open: number];

/** What one bin gives of one series: null where nothing gives a number, a plain number where it is exact. Zero is a reported zero. */
export type BinFigure = number | RangedFigure | null;

/** Bins of a series, first place and last, that are one where nothing beside them is parted by a break of definition; what that one gives. */
export interface JoinedBin {
  readonly at: number;
  readonly last: number;
  readonly figure: BinFigure;
  readonly words: string;
  readonly reported: number;
  readonly attacks: number;
  readonly overlapping: number;
  readonly sources: readonly number[];
  readonly moreSources: number;
}

/**
 * One measure in one unit over all bins, column by column; each list is as long as the bins. A bin that goes on from the one before it, since
 * what its panel counts has no break there, has nothing of its own and is one of `continues`.
 */
export interface SeriesData {
  readonly measure: MeasureId;
  readonly label: string;
  readonly figures: readonly BinFigure[];
  /** The figure in words, or why there is none; "" where it is a plain number or no attack is on record. */
  readonly words: readonly string[];
  /** How many of a bin's attacks give a number. */
  readonly reported: readonly number[];
  /** How many of a bin's attacks are on record. */
  readonly attacks: readonly number[];
  /** How many of a bin's figures are not added, since a larger one of the same night is of the same ground. */
  readonly overlapping: readonly number[];
  /** Who stated each bin's figures, as places in `ExploreData.sources`, and how many more did. */
  readonly sources: readonly (readonly number[])[];
  readonly moreSources: readonly number[];
  readonly continues: readonly number[];
  /** Bins that are parted for the sake of other series of the panel alone. */
  readonly joined: readonly JoinedBin[];
  /** Whether a bin's figure is the sum of its attacks' or the largest of them. */
  readonly over: "sum" | "largest";
}

/** The series that share a panel, its axis and its unit; only those that some attack gives a number of. */
export interface PanelData {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly series: readonly SeriesData[];
}

/** A day from which on some measures are counted in another way. */
export interface BreakData {
  readonly on: string;
  readonly words: string;
  readonly measures: readonly MeasureId[];
}

/** An attack of a bin, to jump to. */
export type AttackLink = readonly [id: string, label: string];

/** A day that an axis may name, and whether it begins a year, a month or no more than a bin. */
export interface AxisTick {
  readonly on: string;
  readonly text: string;
  readonly begins: "year" | "month" | "bin";
}

/** Everything that Explore draws, tells and lists of a selection at one grain. */
export interface ExploreData {
  readonly grain: Grain;
  /** How many bins there are in all; more than are here where only the latest are. */
  readonly allBins: number;
  /** First and last day of each bin, YYYY-MM-DD, in order and without a hole. */
  readonly fromOn: readonly string[];
  readonly toOn: readonly string[];
  /** "night ending 24 January 2026", "January 2026". */
  readonly labels: readonly string[];
  /** How many attacks each bin holds; 0 is a gap, and no figure stands there. */
  readonly attacks: readonly number[];
  /** The attacks of each bin where they are few enough to be named one by one, else none. */
  readonly links: readonly (readonly AttackLink[])[];
  readonly ticks: readonly AxisTick[];
  readonly sources: readonly string[];
  readonly panels: readonly PanelData[];
  /** The titles of panels, and the labels of measures, that nothing in the selection gives a number of. */
  readonly unreported: readonly string[];
  readonly breaks: readonly BreakData[];
}

/** As many sources as are named for one figure. */
export const mostSources = 4;

/** As many attacks of one bin as are named one by one. */
export const mostLinks = 6;

/** As many bins as a page carries in its HTML; more are fetched. */
export const mostBinsInPage = 200;

/** As many bins as are sent at all: the latest of them. */
export const mostBins = 5_000;

/** A figure with its ends, all three in its unit. */
export interface FigureEnds {
  readonly low: number;
  readonly best: number | null;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The ends of a figure; null where there is none. */
export function figureEnds(figure: BinFigure | undefined): FigureEnds | null {
  if (figure === null || figure === undefined) return null;
  if (typeof figure === "number") return { low: figure, best: figure, high: figure, lowOpen: false, highOpen: false };
  const [low, best, high, open] = figure;
  return { low, best, high, lowOpen: (open & 1) !== 0, highOpen: (open & 2) !== 0 };
}

/** The bin that a series has at a place: the place itself, or the one before it that it goes on from. */
export function ownBin({ continues }: Pick<SeriesData, "continues">, at: number): number {
  let own = at;
  while (continues.includes(own)) own -= 1;
  return own;
}

/** The last of the places that a series' bin takes up. */
export function lastOfBin({ continues }: Pick<SeriesData, "continues">, at: number): number {
  let last = at;
  while (continues.includes(last + 1)) last += 1;
  return last;
}

/** The latest `count` bins of some data, with the sources, ticks and breaks that they need; the same data where it has no more. */
export function latestBins(data: ExploreData, count: number): ExploreData {
  const from = data.fromOn.length - count;
  if (from <= 0) return data;
  const firstOn = data.fromOn[from] ?? "";
  return {
    ...data,
    fromOn: data.fromOn.slice(from),
    toOn: data.toOn.slice(from),
    labels: data.labels.slice(from),
    attacks: data.attacks.slice(from),
    links: data.links.slice(from),
    ticks: data.ticks.filter(({ on }) => on >= firstOn),
    breaks: data.breaks.filter(({ on }) => on >= firstOn),
    panels: data.panels.map((panel) => ({ ...panel, series: panel.series.map((one) => latestOf(one, from)) })),
  };
}

function latestOf(series: SeriesData, from: number): SeriesData {
  return {
    ...series,
    figures: series.figures.slice(from),
    words: series.words.slice(from),
    reported: series.reported.slice(from),
    attacks: series.attacks.slice(from),
    overlapping: series.overlapping.slice(from),
    sources: series.sources.slice(from),
    moreSources: series.moreSources.slice(from),
    continues: series.continues.filter((at) => at > from).map((at) => at - from),
    joined: series.joined
      .filter(({ at }) => at >= from)
      .map((one) => ({ ...one, at: one.at - from, last: one.last - from })),
  };
}
