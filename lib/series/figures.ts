import type { Estimate } from "../ledger/estimate";
import type { Attack } from "../ledger/event";
import { type MeasureId, measureOf } from "../ledger/measures/registry";
import { byCodeUnits } from "../ledger/order";
import type { Unit } from "../ledger/unit";
import { claimantsIn, keptByRun, monthRuns, type Run } from "../query/kept-runs";
import type { Read } from "../query/selection";
import type { Figure } from "./bin";

/** What is counted: a measure in one of its units; `subtype` null, or left out, is the whole, which its kinds are never added up to. */
export interface Counted {
  readonly measure: MeasureId;
  readonly unit: Unit;
  readonly subtype?: string | null;
}

function estimateOf({ readings }: Read<Attack>, { measure, unit, subtype = null }: Counted): Estimate | null {
  const reading = readings.get(measure);
  const own =
    subtype === null
      ? reading?.headlines.find((headline) => headline.unit === unit)?.estimate
      : widestSubset(reading?.subsets ?? [], unit, subtype);
  return own ?? null;
}

/** An attack's figure of what is counted, the widest ground's; null where no report gives one. One that is stated as not known has no numbers. */
export function figureOf(read: Read<Attack>, counted: Counted): Figure | null {
  const estimate = estimateOf(read, counted);
  const { id, label, nightOf } = read.event;
  return estimate === null ? null : { event: id, label, nightOf, estimate };
}

/** What is counted as a name that tells it from every other. */
export function countName({ measure, unit, subtype = null }: Counted): string {
  return `${measure} ${unit} ${subtype ?? ""}`;
}

const keptEstimates = keptByRun<readonly (Estimate | null)[]>("estimates");

/** The figures of what is counted, one for each attack of a run and in its order, null where none is reported; looked up once while the run is kept. */
export function estimatesIn(run: Run, counted: Counted): readonly (Estimate | null)[] {
  return keptEstimates(run, countName(counted), () => {
    const estimates = new Array<Estimate | null>(run.length).fill(null);
    for (const at of claimantsIn(run, counted.measure)) {
      const read = run[at];
      if (read !== undefined) estimates[at] = estimateOf(read, counted);
    }
    return estimates;
  });
}

const keptOfAll = keptByRun<readonly (Estimate | null)[]>("estimates-in-any-order");

/** As `estimatesIn`, for attacks in any order: only what a month's attacks report that changed is looked up again. */
export function estimatesOf(attacks: Run, counted: Counted): readonly (Estimate | null)[] {
  return keptOfAll(attacks, countName(counted), () => monthRuns(attacks).flatMap((run) => estimatesIn(run, counted)));
}

function widestSubset(subsets: readonly Estimate[], unit: Unit, subtype: string): Estimate | undefined {
  const own = subsets.filter((subset) => subset.unit === unit && subset.subtype === subtype);
  // A subset of several grounds has no headline; the one that reaches furthest is the least misleading that is not a sum.
  return own.reduce<Estimate | undefined>(
    (widest, one) => (widest === undefined || (one.high ?? -1) > (widest.high ?? -1) ? one : widest),
    undefined,
  );
}

/** What a figure is ranked by: its best number, else its low end, since that much is certain; null where no number is known. */
export function rankOf({ best, low }: Pick<Estimate, "best" | "low">): number | null {
  return best ?? low;
}

const keptUnits = keptByRun<ReadonlyMap<Unit, number>>("units");

function unitCounts(run: Run, measure: MeasureId): ReadonlyMap<Unit, number> {
  const counts = new Map<Unit, number>();
  for (const at of claimantsIn(run, measure)) {
    for (const { unit } of run[at]?.readings.get(measure)?.headlines ?? [])
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** The units in which attacks report a measure, the most reported first, each with how many of them do; empty where none does. */
export function reportedUnits(
  attacks: readonly Read<Attack>[],
  measure: MeasureId,
): { readonly unit: Unit; readonly reported: number }[] {
  const counts = new Map<Unit, number>();
  for (const run of monthRuns(attacks)) {
    const own = keptUnits(run, measure, () => unitCounts(run, measure));
    for (const [unit, reported] of own) counts.set(unit, (counts.get(unit) ?? 0) + reported);
  }
  const order = measureOf(measure).units;
  return [...counts]
    .map(([unit, reported]) => ({ unit, reported }))
    .sort((a, b) => b.reported - a.reported || order.indexOf(a.unit) - order.indexOf(b.unit));
}

/** An attack with what its figure is ranked by. */
interface Ranked {
  readonly read: Read<Attack>;
  readonly rank: number;
}

const keptLargest = keptByRun<readonly Ranked[]>("largest");

function largestFirst(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || byCodeUnits(a.read.event.nightOf, b.read.event.nightOf);
}

function largestIn(run: Run, counted: Counted, limit: number): readonly Ranked[] {
  const ranked: Ranked[] = [];
  for (const [at, estimate] of estimatesIn(run, counted).entries()) {
    const [read, rank] = [run[at], estimate === null ? null : rankOf(estimate)];
    if (read !== undefined && rank !== null) ranked.push({ read, rank });
  }
  return ranked.sort(largestFirst).slice(0, limit);
}

/** The attacks with the largest figures of what is counted, at most `limit`, largest first, the earlier first of equals. */
export function largestFigures(attacks: readonly Read<Attack>[], counted: Counted, limit: number): Figure[] {
  const ranked = monthRuns(attacks).flatMap((run) =>
    keptLargest(run, `${limit} ${countName(counted)}`, () => largestIn(run, counted, limit)),
  );
  return ranked
    .sort(largestFirst)
    .slice(0, limit)
    .flatMap(({ read }) => figureOf(read, counted) ?? []);
}
