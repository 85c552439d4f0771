import type { Estimate } from "../ledger/estimate";
import type { OverTime } from "../ledger/measures/definition";
import { type Places, placesOverlap } from "../ledger/place";
import type { Reach } from "./bin";
import { rankOf } from "./figures";
import { reachOf } from "./reach";

/** What the attacks of one night come to, and how many of their figures were not added since a larger one is of the same ground. */
export interface NightReach extends Reach {
  readonly overlapping: number;
}

function rankFrom(estimate: Estimate): number {
  return rankOf(estimate) ?? -1;
}

function groundOf({ places }: Estimate): string {
  const [first = "", ...others] = places;
  return others.length === 0 ? first : places.join();
}

const overlapsOf = new WeakMap<Places, Map<string, Map<string, boolean>>>();

/** Whether the grounds of two figures overlap, looked up once for each two grounds. */
function overlapIn(places: Places): (a: Estimate, b: Estimate) => boolean {
  const known = overlapsOf.get(places) ?? new Map<string, Map<string, boolean>>();
  overlapsOf.set(places, known);
  return (a, b) => {
    const [ground, other] = [groundOf(a), groundOf(b)];
    const own = known.get(ground) ?? new Map<string, boolean>();
    known.set(ground, own);
    const isOver = own.get(other) ?? placesOverlap(a.places, b.places, places);
    own.set(other, isOver);
    return isOver;
  };
}

/** The largest figure of each ground, largest first; of equals the first. */
function largestOfGrounds(estimates: readonly Estimate[]): Estimate[] {
  const largest = new Map<string, Estimate>();
  for (const estimate of estimates) {
    const ground = groundOf(estimate);
    const known = largest.get(ground);
    if (known === undefined || rankFrom(estimate) > rankFrom(known)) largest.set(ground, estimate);
  }
  return [...largest.values()].sort((a, b) => rankFrom(b) - rankFrom(a));
}

/**
 * The figures of one night, added where their grounds are apart. Where two are of ground that overlaps, they may count the same thing (a
 * launch total is nationwide in every story of a night), so the larger stands as "at least" (DOMAIN.md: places that overlap are never added).
 */
export function nightReach(estimates: readonly Estimate[], over: OverTime, places: Places): NightReach {
  if (over === "largest" || estimates.length < 2) return { ...reachOf(estimates, over), overlapping: 0 };
  const isOver = overlapIn(places);
  const kept: Estimate[] = [];
  for (const estimate of largestOfGrounds(estimates)) {
    if (!kept.some((one) => isOver(one, estimate))) kept.push(estimate);
  }
  const reach = reachOf(kept, over);
  const overlapping = estimates.length - kept.length;
  return { ...reach, highOpen: reach.highOpen || overlapping > 0, overlapping };
}
