import { bisectLeft, bisectRight } from "d3-array";
import type { Estimate } from "../ledger/estimate";
import type { Attack } from "../ledger/event";
import { measureOf } from "../ledger/measures/registry";
import { byCodeUnits } from "../ledger/order";
import type { Places } from "../ledger/place";
import { processWide } from "../ledger/process-wide";
import { keptByRun, partOfRun, type Run } from "../query/kept-runs";
import type { Query } from "../query/query";
import type { Read } from "../query/selection";
import { type InSteps, outcome } from "../query/steps";
import type { Bin, Figure } from "./bin";
import { dayNumber, dayOfNumber } from "./days";
import { breaksOf } from "./definition-breaks";
import { type Counted, countName, estimatesIn, figureOf, rankOf } from "./figures";
import { type Days, grainsBetween, type WideGrain } from "./grain";
import { type NightFigure, type NightReach, nightFigure, nightReach } from "./night-reach";
import { reachOf } from "./reach";

/** What is to be put into bins. */
export interface BinOrder extends Counted {
  readonly grain: WideGrain;
  readonly places: Places;
  /** The days that were asked for, where they were: bins reach no further, since what lies beyond is not told of. */
  readonly within?: Pick<Query, "from" | "to"> | undefined;
  /** Days that begin a bin besides those of the measure's own definition breaks, so that bins of several measures are of the same days. */
  readonly cutsOn?: readonly string[] | undefined;
}

/** The days of each bin, in order, cut where a count changes its meaning, so that no bin holds both, and where the days asked for begin and end. */
interface BinDays extends Days {
  readonly isPart: boolean;
}

function cutDays(days: Days, cutsOn: readonly string[]): BinDays[] {
  const within = cutsOn.filter((on) => on > days.fromOn && on <= days.toOn);
  const starts = [days.fromOn, ...within];
  return starts.map((fromOn, index) => {
    const next = starts[index + 1];
    const toOn = next === undefined ? days.toOn : dayOfNumber(dayNumber(next) - 1);
    return { fromOn, toOn, isPart: within.length > 0 };
  });
}

function dayAfter(on: string): string {
  return dayOfNumber(dayNumber(on) + 1);
}

/** Where bins are cut: at the days given, and at the ends of those asked for. */
function allCuts({ measure, within, cutsOn = [] }: BinOrder): string[] {
  const asked = [within?.from ?? [], within?.to ? dayAfter(within.to) : []].flat();
  return [...new Set([...breaksOf(measure).map(({ fromOn }) => fromOn), ...cutsOn, ...asked])].sort();
}

/** The days of every bin from the first night to the last, as far as they were asked for. */
function binDays(span: Days, order: BinOrder): BinDays[] {
  const { from, to } = order.within ?? { from: null, to: null };
  const cutsOn = allCuts(order);
  return grainsBetween(span, order.grain)
    .flatMap((days) => cutDays(days, cutsOn))
    .filter(({ fromOn, toOn }) => (from === null || fromOn >= from) && (to === null || toOn <= to));
}

const keptStarts = keptByRun<readonly number[]>("night-starts");

/** Where in a run of attacks, which are in order of night, each of its nights begins; its length last. */
function nightStarts(run: Run): readonly number[] {
  return keptStarts(run, "night starts", () => {
    const starts: number[] = [];
    let before: string | null = null;
    for (let at = 0; at < run.length; at += 1) {
      const on = run[at]?.event.nightOf ?? null;
      if (on !== before) starts.push(at);
      before = on;
    }
    return [...starts, run.length];
  });
}

function largestOf(run: Run, estimates: readonly (Estimate | null)[], order: BinOrder): Figure | null {
  let [largest, most] = [-1, -1];
  // By place: very many entries, each a pair of its own, cost more than what is done with them.
  for (let at = 0; at < estimates.length; at += 1) {
    const estimate = estimates[at] ?? null;
    const rank = (estimate === null ? null : rankOf(estimate)) ?? -1;
    if (rank > most) [largest, most] = [at, rank];
  }
  const read = run[largest];
  return read === undefined ? null : figureOf(read, order);
}

const keptIds = keptByRun<readonly string[]>("ids");

/** The ids of a run's attacks, one list for the bins of all counts. */
function idsIn(run: Run): readonly string[] {
  return keptIds(run, "ids", () => run.map(({ event }) => event.id));
}

function binOf(days: BinDays, run: Run, order: BinOrder): Bin {
  const over = measureOf(order.measure).overTime;
  const estimates = estimatesIn(run, order);
  const starts = nightStarts(run);
  const nights: NightReach[] = [];
  let [reported, unknown] = [0, 0];
  for (let index = 0; index < starts.length - 1; index += 1) {
    const from = starts[index] ?? 0;
    const numbered: NightFigure[] = [];
    for (let at = from; at < (starts[index + 1] ?? run.length); at += 1) {
      const [read, estimate] = [run[at], estimates[at]];
      if (read === undefined || !estimate) continue;
      if (estimate.high === null) unknown += 1;
      else numbered.push(nightFigure(estimate, read.event.window));
    }
    reported += numbered.length;
    nights.push(nightReach(numbered, over, order.places));
  }
  const unreported = run.length - reported - unknown;
  const reach = reachOf(nights, over);
  const isPartial = reach.high !== null && unknown + unreported > 0;
  return {
    ...days,
    ...reach,
    highOpen: reach.highOpen || isPartial,
    attacks: run.length,
    reported,
    unknown,
    unreported,
    nights: nights.length,
    overlapping: nights.reduce((sum, night) => sum + night.overlapping, 0),
    over,
    largest: largestOf(run, estimates, order),
    events: idsIn(run),
  };
}

const runOf = processWide("runs-of-bins", () => new WeakMap<Bin, Run>());

/** The attacks that a bin counts, in order of night. */
export function readsIn(bin: Bin): Run {
  return runOf.get(bin) ?? [];
}

const keptBin = keptByRun<Bin>("bins");

/** A bin, worked out once for as long as its attacks read the same. */
function knownBin(days: BinDays, run: Run, order: BinOrder): Bin {
  if (run.length === 0) return binOf(days, run, order);
  const name = `${days.fromOn} ${days.toOn} ${days.isPart} ${countName(order)}`;
  const bin = keptBin(run, name, () => binOf(days, run, order));
  runOf.set(bin, run);
  return bin;
}

/** Attacks by night, and their nights. */
interface ByNight {
  readonly sorted: readonly Read<Attack>[];
  readonly nights: readonly string[];
}

const byNightOf = processWide("by-night", () => new WeakMap<readonly Read<Attack>[], ByNight>());

/** Attacks by night, worked out once for each array of them; the same array where a selection has them in that order already. */
function byNight(attacks: readonly Read<Attack>[]): ByNight {
  const known = byNightOf.get(attacks);
  if (known !== undefined) return known;
  const nights = attacks.map(({ event }) => event.nightOf);
  const isInOrder = nights.every((on, at) => at === 0 || (nights[at - 1] ?? "") <= on);
  const sorted = isInOrder ? attacks : [...attacks].sort((a, b) => byCodeUnits(a.event.nightOf, b.event.nightOf));
  const made = { sorted, nights: isInOrder ? nights : nights.sort() };
  byNightOf.set(attacks, made);
  return made;
}

/**
 * Attacks in bins of one grain: every bin in order from the first night to the last, those without an attack too, since a gap is a gap. What
 * the attacks of a bin come to is as `Bin` says. A bin that a definition break falls into is given in two parts, one that reaches beyond the days asked
 * for as the part within them. Attacks outside these days are left out; no attacks give no bins. Throws a RangeError where a day is none. A step for
 * each bin with attacks, since very many take long.
 */
export function* binSteps(attacks: readonly Read<Attack>[], order: BinOrder): InSteps<Bin[]> {
  const { sorted, nights } = byNight(attacks);
  const [fromOn, toOn] = [nights[0], nights.at(-1)];
  if (fromOn === undefined || toOn === undefined) return [];
  const bins: Bin[] = [];
  for (const days of binDays({ fromOn, toOn }, order)) {
    const [at, end] = [bisectLeft(nights, days.fromOn), bisectRight(nights, days.toOn)];
    const run = end > at ? partOfRun(sorted, at, end) : [];
    bins.push(knownBin(days, run, order));
    if (run.length > 0) yield;
  }
  return bins;
}

/** The bins that `binSteps` comes to, all at once. */
export function binned(attacks: readonly Read<Attack>[], order: BinOrder): Bin[] {
  return outcome(binSteps(attacks, order));
}
