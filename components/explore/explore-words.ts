import { dayRangeText } from "../../lib/format/day";
import { listText } from "../../lib/format/list";
import { amountText, numberText } from "../../lib/format/number";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { Unit } from "../../lib/ledger/unit";
import { type Grain, grainDays } from "../../lib/series/grain";
import { noRecordText } from "../../lib/series/words";
import { binLabel } from "./bin-words";
import { type ExploreData, figureEnds, ownBin, type PanelData, type SeriesData } from "./explore-data";
import { placesAt } from "./shown";
import { type Span, spanPlaces } from "./span";

/** What one bin and several of them are called. */
export const grainNouns: Readonly<Record<Grain, readonly [one: string, other: string]>> = {
  night: ["night", "nights"],
  week: ["week", "weeks"],
  month: ["month", "months"],
};

/** How many whole bins some places are: parts of a month that a break of definition parts are one. */
function wholeBins({ grain, fromOn }: Pick<ExploreData, "grain" | "fromOn">, places: readonly number[]): number {
  return new Set(places.map((at) => grainDays(fromOn[at] ?? "", grain).fromOn)).size;
}

/** What several places that one bin takes up are called together, "July 2025"; of one place its own label. */
export function placesLabel({ grain, fromOn, toOn, labels }: ExploreData, { first, last }: Span): string {
  const [from, to] = [fromOn[first], toOn[last]];
  if (first === last || from === undefined || to === undefined) return labels[first] ?? "";
  const whole = grainDays(from, grain);
  return whole.fromOn === from && whole.toOn === to ? binLabel(whole, grain) : dayRangeText(from, to);
}

/** A number of bins in words: "1 night", "40 weeks". */
export function binCountText(count: number, grain: Grain): string {
  const [one, other] = grainNouns[grain];
  return `${numberText(count)} ${count === 1 ? one : other}`;
}

/** A series' figure at a bin in words; "no attack on record" in a gap. */
export function figureWords(series: SeriesData, at: number, unit: Unit): string {
  const own = ownBin(series, at);
  const words = series.words[own] ?? "";
  if (words !== "") return words;
  const ends = figureEnds(series.figures[own]);
  return ends === null ? noRecordText : amountText(ends.high, unit);
}

/** How many of a bin's attacks give a series' figure, how many none, and how many figures are not added; "" in a gap. */
export function givenWords(series: SeriesData, at: number): string {
  const own = ownBin(series, at);
  const overlapping = series.overlapping[own] ?? 0;
  const given = attacksWords(series, own);
  return overlapping === 0
    ? given
    : `${given}; ${numberText(overlapping)} not added, of the same ground as a larger one`;
}

function attacksWords(series: SeriesData, own: number): string {
  const [attacks, reported] = [series.attacks[own] ?? 0, series.reported[own] ?? 0];
  if (attacks === 0) return "";
  if (reported === 0)
    return attacks === 1 ? "its one attack gives none" : `none of ${countText(attacks, "attack")} gives one`;
  if (attacks === 1) return "given by its one attack";
  if (reported === attacks) return `given by all ${countText(attacks, "attack")}`;
  const without = attacks - reported;
  return `given by ${numberText(reported)} of ${countText(attacks, "attack")}, ${numberText(without)} without`;
}

/** That what is intercepted at a bin is more than what is launched there, of the series shown with it; "" where it is not, or nothing can be said. */
export function exceedingWords(series: SeriesData, shown: readonly SeriesData[], at: number): string {
  if (measureOf(series.measure).group !== "intercepted") return "";
  const launched = shown.find(({ measure }) => measureOf(measure).group === "launched");
  const [down, all] = [series, launched].map((one) =>
    figureEnds(one?.figures[one === undefined ? at : ownBin(one, at)]),
  );
  if (!down || !all || down.high <= all.high) return "";
  return "more than launched: the two do not count the same, by source, ground or attacks";
}

/** Who stated a series' figures at a bin, the most frequent first; "" where there are none. */
export function sourceWords(series: SeriesData, at: number, { sources }: Pick<ExploreData, "sources">): string {
  const own = ownBin(series, at);
  const named = (series.sources[own] ?? []).map((source) => sources[source] ?? "");
  const more = series.moreSources[own] ?? 0;
  return named.length === 0 ? "" : `${named.join("; ")}${more === 0 ? "" : `; and ${countText(more, "source")} more`}`;
}

/** All that a panel says at a bin, as one text that is read out: the bin, its attacks, and each series' figure. */
export function panelAtText(data: ExploreData, panel: PanelData, series: readonly SeriesData[], at: number): string {
  const attacks = data.attacks[at] ?? 0;
  const label = capitalised(data.labels[at] ?? "");
  if (attacks === 0 && series.every((one) => (one.attacks[ownBin(one, at)] ?? 0) === 0)) {
    return `${label}: no attack on record`;
  }
  const figures = series.map((one) => {
    const asides = [givenWords(one, at), exceedingWords(one, series, at)].filter((words) => words !== "");
    const places = placesAt(one, at);
    const whole = places.first === places.last ? "" : ` for ${placesLabel(data, places)}`;
    return [`${one.label}: ${figureWords(one, at, panel.unit)}${whole}`, ...asides].join(", ");
  });
  return `${label}. ${figures.join(". ")}. ${countText(attacks, "attack")} on record.`;
}

/** What the panels show, as one text: how many bins, and the days from the first to the last; "" where there are none. */
export function spanText(data: ExploreData, span: Span): string {
  const { grain, fromOn, toOn } = data;
  const [first, last] = [fromOn[span.first], toOn[span.last]];
  if (first === undefined || last === undefined) return "";
  return `${binCountText(wholeBins(data, spanPlaces(span)), grain)} shown, ${dayRangeText(first, last)}.`;
}

/** How a panel's figures of several attacks are put together, as a sentence. */
export function overText({ series }: PanelData, grain: Grain): string {
  const [one] = grainNouns[grain];
  return series.some(({ over }) => over === "largest")
    ? `Each bar is the largest figure of its ${one}: outages of several attacks are never added up.`
    : `Each bar is what the attacks of its ${one} come to: “at least” where one of them gives no figure.`;
}

function largestAt(series: SeriesData, { first, last }: Span): number | null {
  let found: number | null = null;
  for (let at = first; at <= last; at += 1) {
    const high = figureEnds(series.figures[at])?.high;
    if (high !== undefined && high > (found === null ? -1 : (figureEnds(series.figures[found])?.high ?? -1)))
      found = at;
  }
  return found;
}

/** A panel in words, made from its data: how many bins hold an attack, each series' largest figure and how many bins lack one. */
export function panelAltText(data: ExploreData, panel: PanelData, series: readonly SeriesData[], span: Span): string {
  const bins = spanPlaces(span);
  const held = wholeBins(
    data,
    bins.filter((at) => (data.attacks[at] ?? 0) > 0),
  );
  const told = series.map((one) => {
    const largest = largestAt(one, span);
    if (largest === null) return `${one.label}: not reported in what is shown.`;
    const lacking = bins.filter((at) => (one.attacks[at] ?? 0) > 0 && one.figures[at] === null).length;
    const without =
      lacking === 0 ? "" : `; without a number in ${binCountText(lacking, data.grain)} that have an attack`;
    return `${one.label}: largest ${figureWords(one, largest, panel.unit)}, ${data.labels[largest]}${without}.`;
  });
  const grounds = `${binCountText(held, data.grain)} of ${numberText(wholeBins(data, bins))} have an attack on record; the others are gaps, not zeros.`;
  return `${panel.title}. ${capitalised(grounds)} ${told.join(" ")}`;
}

/** The measures that nothing in a selection gives a number of, as a sentence; null where there are none. */
export function unreportedText({ unreported }: ExploreData): string | null {
  if (unreported.length === 0) return null;
  return `No attack shown gives a number for: ${listText(unreported)}.`;
}
