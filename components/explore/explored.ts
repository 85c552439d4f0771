import { dayText } from "../../lib/format/day";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import { processWide } from "../../lib/ledger/process-wide";
import type { Unit } from "../../lib/ledger/unit";
import { isAny } from "../../lib/query/kept-runs";
import type { Selection } from "../../lib/query/selection";
import type { InSteps } from "../../lib/query/steps";
import { binSteps } from "../../lib/series/binned";
import { daysBetween } from "../../lib/series/days";
import { breaksOf, type DefinitionBreak, definitionBreaks } from "../../lib/series/definition-breaks";
import type { Days, Grain } from "../../lib/series/grain";
import { readingSteps } from "../../lib/series/month-steps";
import { axisTicks, binLabel } from "./bin-words";
import {
  type BreakData,
  type ExploreData,
  latestBins,
  mostBins,
  mostBinsInPage,
  mostLinks,
  type SeriesData,
} from "./explore-data";
import { exploredMeasures, type PanelPlan, panelPlans } from "./panels";
import { type CountedBins, seriesData, sourceList } from "./series-data";

/** The grain of a selection where none is asked for: the finest of which a page carries all bins. */
export function usualGrain({ attacks }: Selection): Grain {
  const nights = attacks.map(({ event }) => event.nightOf).sort();
  const days = daysBetween(nights[0] ?? "1970-01-01", nights.at(-1) ?? "1970-01-01");
  if (days <= mostBinsInPage) return "night";
  return days / 7 <= mostBinsInPage ? "week" : "month";
}

function isReported({ attacks }: Selection, measure: MeasureId, unit: Unit): boolean {
  return isAny(attacks, measure, `number in ${unit}`, ({ readings }) =>
    (readings.get(measure)?.headlines ?? []).some((one) => one.unit === unit && one.estimate.high !== null),
  );
}

/** What a panel shows, its series in bins of the same days, as in the chart that shows them together. */
function* countedIn(selection: Selection, { measures, unit }: PanelPlan, grain: Grain): InSteps<CountedBins[]> {
  const { attacks, ledger, query } = selection;
  const reported = measures.filter((one) => selection.measures.includes(one) && isReported(selection, one, unit));
  const cutsOn = reported.flatMap(breaksOf).map(({ fromOn }) => fromOn);
  const counted: CountedBins[] = [];
  for (const measure of reported) {
    const order = { measure, unit, grain, places: ledger.places, within: query };
    const isParted = grain !== "night" && cutsOn.length > 0 && breaksOf(measure).length === 0;
    yield;
    const bins = yield* binSteps(attacks, { ...order, cutsOn });
    counted.push({ measure, unit, bins, unparted: isParted ? yield* binSteps(attacks, order) : [] });
  }
  return counted;
}

/** The finest bins that some series have between them: one is parted where any of them is. */
function commonDays(all: readonly CountedBins[]): Days[] {
  const starts = [...new Set(all.flatMap(({ bins }) => bins.map(({ fromOn }) => fromOn)))].sort();
  const ends = [...new Set(all.flatMap(({ bins }) => bins.map(({ toOn }) => toOn)))].sort();
  return starts.map((fromOn, at) => ({ fromOn, toOn: ends[at] ?? fromOn }));
}

function breakWords({ fromOn, isApproximate, change }: DefinitionBreak): string {
  return `From ${isApproximate ? "about " : ""}${dayText(fromOn)} ${change}: figures on either side are not comparable.`;
}

function breaksWithin(all: readonly Days[], shown: readonly MeasureId[]): BreakData[] {
  const [first, last] = [all[0]?.fromOn ?? "", all.at(-1)?.toOn ?? ""];
  return definitionBreaks
    .filter(({ fromOn }) => fromOn > first && fromOn <= last)
    .map((one) => ({
      on: one.fromOn,
      words: breakWords(one),
      measures: shown.filter((measure) => one.groups.includes(measureOf(measure).group)),
    }));
}

const keptOf = processWide("explored", () => new WeakMap<Selection, Map<Grain, ExploreData>>());

/**
 * A selection over time for Explore, made once for each selection and grain: every panel of which an attack gives a number, in bins that all of
 * them share; at most `mostBins`, the latest. A selection of which nothing is reported has no bins and no panels. In steps, since very many
 * attacks take seconds.
 */
export function* exploring(selection: Selection, grain: Grain): InSteps<ExploreData> {
  const known = keptOf.get(selection)?.get(grain);
  if (known !== undefined) return known;
  const made = latestBins(yield* allExplored(selection, grain), mostBins);
  const kept = keptOf.get(selection) ?? new Map<Grain, ExploreData>();
  keptOf.set(selection, kept);
  kept.set(grain, made);
  return made;
}

function* allExplored(selection: Selection, grain: Grain): InSteps<ExploreData> {
  const measures = exploredMeasures.filter((measure) => selection.measures.includes(measure));
  yield* readingSteps({ ...selection, measures });
  const planned: { readonly plan: PanelPlan; readonly counted: readonly CountedBins[] }[] = [];
  for (const plan of panelPlans) planned.push({ plan, counted: yield* countedIn(selection, plan, grain) });
  const all = planned.flatMap(({ counted }) => counted);
  const shown = [...new Set(all.map(({ measure }) => measure))];
  const days = commonDays(all);
  const named = sourceList(selection);
  const panels: ExploreData["panels"][number][] = [];
  for (const { plan, counted } of planned) {
    const { id, title, unit } = plan;
    const series: SeriesData[] = [];
    for (const one of counted) {
      yield;
      series.push(yield* seriesData(one, days, grain, named));
    }
    if (series.length > 0) panels.push({ id, title, unit, series });
  }
  const labelOf = (id: string) => selection.ledger.events.get(id)?.label ?? id;
  const [finest] = [...all].sort((a, b) => b.bins.length - a.bins.length);
  const held = finest?.bins.map(({ events }) => events) ?? [];
  return {
    grain,
    allBins: days.length,
    fromOn: days.map(({ fromOn }) => fromOn),
    toOn: days.map(({ toOn }) => toOn),
    labels: days.map((one) => binLabel(one, grain)),
    attacks: held.map((ids) => ids.length),
    links: held.map((ids) => (ids.length > mostLinks ? [] : ids.map((id) => [id, labelOf(id)] as const))),
    ticks: axisTicks(days, grain),
    sources: named.texts,
    panels,
    unreported: exploredMeasures
      .filter((measure) => selection.measures.includes(measure) && !shown.includes(measure))
      .map((measure) => measureOf(measure).label),
    breaks: breaksWithin(days, shown),
  };
}
