import type { OverTime } from "../ledger/measures/definition";
import type { Reach } from "./bin";

/** No number at all, which is neither zero nor open. */
export const noReach: Reach = { low: null, best: null, high: null, lowOpen: false, highOpen: false };

interface Numbered extends Reach {
  readonly low: number;
  readonly high: number;
}

function isNumbered(reach: Reach): reach is Numbered {
  return reach.low !== null && reach.high !== null;
}

/** Binary fractions make a sum of tenths a hair off; no figure is stated to more than nine decimals. */
function tidied(n: number): number {
  return Number.isInteger(n) ? n : Number(n.toFixed(9));
}

function added(all: readonly Numbered[]): Reach {
  let [low, best, high]: [number, number | null, number] = [0, 0, 0];
  for (const one of all) {
    low += one.low;
    best = best === null || one.best === null ? null : best + one.best;
    high += one.high;
  }
  return {
    low: tidied(low),
    best: best === null ? null : tidied(best),
    high: tidied(high),
    lowOpen: all.some(({ lowOpen }) => lowOpen),
    highOpen: all.some(({ highOpen }) => highOpen),
  };
}

/** The largest of some figures may lie wherever one of them may: below the largest low end it is not, unless all that reach it are bounds. */
function furthest(all: readonly Numbered[]): Reach {
  let [low, high, best]: [number, number, number | null] = [0, 0, null];
  for (const one of all) {
    low = Math.max(low, one.low);
    high = Math.max(high, one.high);
    if (one.best !== null) best = best === null ? one.best : Math.max(best, one.best);
  }
  const sureBest = best;
  const isBestSure = sureBest !== null && all.every((one) => one.best !== null || one.high <= sureBest);
  return {
    low,
    best: isBestSure ? best : null,
    high,
    lowOpen: all.filter((one) => one.low === low).every(({ lowOpen }) => lowOpen),
    highOpen: all.some(({ highOpen }) => highOpen),
  };
}

const rules: Record<OverTime, (all: readonly Numbered[]) => Reach> = { sum: added, largest: furthest };

/**
 * What several figures come to, all of one unit: their sum, or the largest of them. Those without a number are passed over; none with one gives
 * `noReach`. A sum has a best number only where each figure has.
 */
export function reachOf(all: readonly Reach[], over: OverTime): Reach {
  const known = all.filter(isNumbered);
  return known.length === 0 ? noReach : rules[over](known);
}
