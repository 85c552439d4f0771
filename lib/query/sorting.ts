import { type MeasureId, measureOf } from "../ledger/measures/registry";
import type { Readings } from "../ledger/reading";
import type { Query, SortKey, SortOrder } from "./query";

/** What attacks are sorted by, and in which direction. */
export interface Sorting {
  readonly by: SortKey;
  readonly order: SortOrder;
}

/** The sorting that a query asks for: by night from the earliest, by a measure from the largest, where it names no direction. */
export function sortingOf({ sort, order }: Pick<Query, "sort" | "order">): Sorting {
  const by = sort ?? "night";
  return { by, order: order ?? (by === "night" ? "asc" : "desc") };
}

/** Whether a query asks for a sorting at all. */
export function isSorting({ sort, order }: Pick<Query, "sort" | "order">): boolean {
  return sort !== null || order !== null;
}

interface Rank {
  /** The unit's place among the measure's; after them what is stated as not known, then what is not reported. */
  readonly group: number;
  readonly number: number;
}

function rank(readings: Readings, measure: MeasureId): Rank {
  const { units } = measureOf(measure);
  const headlines = readings.get(measure)?.headlines ?? [];
  const numbered = headlines.find(({ estimate }) => estimate.low !== null);
  if (numbered === undefined) return { group: units.length + (headlines.length === 0 ? 1 : 0), number: 0 };
  const { best, low } = numbered.estimate;
  return { group: units.indexOf(numbered.unit), number: best ?? low ?? 0 };
}

/**
 * Attacks, given by night, in the order asked. By a measure, its best number counts, or the low end where there is none; figures in
 * different units are never ranked against each other but stand unit by unit; what is stated as not known comes after all numbers, and
 * what is not reported last, whichever the direction. Equals stay by night.
 */
export function sortedReads<T extends { readonly readings: Readings }>(
  byNight: readonly T[],
  { by, order }: Sorting,
): readonly T[] {
  if (by === "night") return order === "asc" ? byNight : byNight.toReversed();
  const direction = order === "asc" ? 1 : -1;
  return byNight
    .map((read) => ({ read, ...rank(read.readings, by) }))
    .sort((a, b) => a.group - b.group || direction * (a.number - b.number))
    .map(({ read }) => read);
}

/**
 * How many of some sorted attacks come before those for which the measure sorted by is not reported. All of them when they are
 * sorted by night.
 */
export function placedCount(reads: readonly { readonly readings: Readings }[], { by }: Sorting): number {
  if (by === "night") return reads.length;
  return reads.filter(({ readings }) => (readings.get(by)?.headlines.length ?? 0) > 0).length;
}
