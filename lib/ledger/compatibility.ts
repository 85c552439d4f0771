import type { Qualifier, Value } from "./value";

/** How far, as a share of the number, an "about" may stand from another figure and still agree with it. The ledger's own rule. */
const aboutTolerance = 0.1;

/** Qualifiers from the most to the least exact; those in one tier say equally much. */
const exactnessTiers: Record<Qualifier, number> = {
  exact: 0,
  none_reported: 0,
  at_least: 1,
  over: 1,
  up_to: 1,
  nearly: 1,
  about: 2,
  range: 3,
  vague: 4,
  stated_unknown: 5,
};

/** How exact a value's words are: 0 for a plain number, rising to 5 for "not known". */
export function exactnessTier(value: Value): number {
  return exactnessTiers[value.qualifier];
}

/** The numbers that a value's words allow, both ends included; null for "not known", which allows and excludes nothing. */
export function allowedInterval(value: Value): readonly [low: number, high: number] | null {
  const { low, best, high, qualifier } = value;
  if (qualifier === "about" && best !== null) return [best * (1 - aboutTolerance), best * (1 + aboutTolerance)];
  if (low === null && best === null && high === null) return null;
  return [low ?? 0, high ?? Number.POSITIVE_INFINITY];
}

/** Whether two values can both be true of one count: "at least 8" and "8" can, "4" and "at least 15" cannot. */
export function areCompatible(a: Value, b: Value): boolean {
  const [first, second] = [allowedInterval(a), allowedInterval(b)];
  if (first === null || second === null) return true;
  return first[0] <= second[1] && second[0] <= first[1];
}

/** Whether two values are worded alike: same qualifier and ends. */
export function areSameValue(a: Value, b: Value): boolean {
  return a.qualifier === b.qualifier && a.low === b.low && a.best === b.best && a.high === b.high;
}
