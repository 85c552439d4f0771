import { breaksOf } from "../../lib/series/definition-breaks";
import type { Days } from "../../lib/series/grain";
import {
  type BreakData,
  type ExploreData,
  type JoinedBin,
  lastOfBin,
  ownBin,
  type PanelData,
  type SeriesData,
} from "./explore-data";
import { type Span, spanBetween, spanPlaces, wholeSpan } from "./span";
import type { View } from "./view-address";

/** The panels that a view shows: those it names as far as they have a figure, else all. */
export function shownPanels({ panels }: ExploreData, { panels: ids }: Pick<View, "panels">): readonly PanelData[] {
  const named = panels.filter(({ id }) => ids.includes(id));
  return named.length === 0 ? panels : named;
}

/** The series of a panel that a view has not switched off. */
export function shownSeries({ series }: PanelData, { hidden }: Pick<View, "hidden">): readonly SeriesData[] {
  const shown = series.filter(({ measure }) => !hidden.includes(measure));
  return shown.some(({ measure }) => breaksOf(measure).length > 0) ? shown : shown.map(joinedSeries);
}

/** A series whose bins are parted by no break of another: each first place has what all of them come to, and the others go on from it. */
function joinedSeries(series: SeriesData): SeriesData {
  if (series.joined.length === 0) return series;
  const joinedAt = new Map(series.joined.map((one) => [one.at, one]));
  const goingOn = new Set(series.joined.flatMap(({ at, last }) => spanPlaces({ first: at + 1, last })));
  const column = <T>(own: readonly T[], of: (one: JoinedBin) => T, none: T): T[] =>
    own.map((value, at) => {
      const joined = joinedAt.get(at);
      return joined === undefined ? (goingOn.has(at) ? none : value) : of(joined);
    });
  return {
    ...series,
    figures: column(series.figures, ({ figure }) => figure, null),
    words: column(series.words, ({ words }) => words, ""),
    reported: column(series.reported, ({ reported }) => reported, 0),
    attacks: column(series.attacks, ({ attacks }) => attacks, 0),
    overlapping: column(series.overlapping, ({ overlapping }) => overlapping, 0),
    sources: column(series.sources, ({ sources }) => sources, []),
    moreSources: column(series.moreSources, ({ moreSources }) => moreSources, 0),
    continues: [...new Set([...series.continues, ...goingOn])].sort((a, b) => a - b),
    joined: [],
  };
}

/** The bins that hold the days of a window; all of them where there is none, or where it lies outside. */
export function spanOf({ fromOn, toOn }: Pick<ExploreData, "fromOn" | "toOn">, window: Days | null): Span {
  const count = fromOn.length;
  if (window === null) return wholeSpan(count);
  const first = toOn.findIndex((on) => on >= window.fromOn);
  const last = fromOn.findLastIndex((on) => on <= window.toOn);
  return first < 0 || last < first ? wholeSpan(count) : spanBetween(first, last, count);
}

/** The days of some bins; null where they are all bins, which no address has to name. */
export function windowOf({ fromOn, toOn }: Pick<ExploreData, "fromOn" | "toOn">, { first, last }: Span): Days | null {
  const [from, to] = [fromOn[first], toOn[last]];
  const isWhole = first === 0 && last === fromOn.length - 1;
  return isWhole || from === undefined || to === undefined ? null : { fromOn: from, toOn: to };
}

/** The days of some bins, all or not, as far as a selection's own days go; null where there are no bins. */
export function daysShown(
  { fromOn, toOn }: Pick<ExploreData, "fromOn" | "toOn">,
  { first, last }: Span,
  asked: { readonly from: string | null; readonly to: string | null },
): Days | null {
  const [from, to] = [fromOn[first], toOn[last]];
  if (from === undefined || to === undefined) return null;
  return {
    fromOn: asked.from !== null && asked.from > from ? asked.from : from,
    toOn: asked.to !== null && asked.to < to ? asked.to : to,
  };
}

/** The breaks of definition within some bins that touch any of some series; one at their very beginning parts nothing. */
export function breaksShown(
  { breaks, fromOn, toOn }: Pick<ExploreData, "breaks" | "fromOn" | "toOn">,
  series: readonly SeriesData[],
  { first, last }: Span,
): readonly BreakData[] {
  const isWithin = ({ on }: BreakData) => on > (fromOn[first] ?? "") && on <= (toOn[last] ?? "");
  return breaks.filter((one) => isWithin(one) && series.some(({ measure }) => one.measures.includes(measure)));
}

/** Where each series of a panel stands at a bin: its own bin there, first and last place. */
export function placesAt(series: SeriesData, at: number): Span {
  const first = ownBin(series, at);
  return { first, last: lastOfBin(series, first) };
}
