import { max, sum } from "d3";
import type { Estimate } from "../../../lib/ledger/estimate";

/**
 * What is left of a whole when its stated parts are taken away, as far as their ends allow. `low` and `high` are numbers of the whole's
 * unit; `highOpen` says that no upper end is known, and `isAbout` that an "about" is behind it.
 */
export interface Remainder {
  readonly low: number;
  readonly high: number;
  readonly highOpen: boolean;
  readonly isAbout: boolean;
}

/**
 * The remainder, that nothing remains, that nothing can be said of it (a whole without an upper end and parts that may be all of it), or that
 * the parts are more than the whole.
 */
export type Rest = Remainder | "none" | "untold" | "exceeded";

type Part = Pick<Estimate, "low" | "high" | "lowOpen" | "highOpen" | "lead">;

function leastOf({ low, lowOpen }: Part): number {
  return lowOpen ? 0 : (low ?? 0);
}

function mostOf({ high, highOpen }: Part): number {
  return highOpen || high === null ? Number.POSITIVE_INFINITY : high;
}

function isAbout({ lead }: Part): boolean {
  return lead?.value.qualifier === "about";
}

/**
 * The rest of a whole. `families` are its parts, those that exclude one another together: a ballistic missile is no cruise missile, but it
 * has a model. Parts of different families may be the same things, so that together they are at least the largest family and at
 * most all of them. Parts without a number are left out; a range leaves a range.
 */
export function restOf(whole: Part, families: readonly (readonly Part[])[]): Rest {
  const counted = families.map((parts) => parts.filter(({ high }) => high !== null));
  const takenLeast = max(counted, (parts) => sum(parts, leastOf)) ?? 0;
  const takenMost = sum(counted, (parts) => sum(parts, mostOf));
  const most = mostOf(whole) - takenLeast;
  const low = Math.max(0, leastOf(whole) - takenMost);
  const behind = [whole, ...counted.flat()].some(isAbout);
  if (most === Number.POSITIVE_INFINITY) {
    return low === 0 ? "untold" : { low, high: low, highOpen: true, isAbout: behind };
  }
  if (most < 0) return "exceeded";
  return most === 0 ? "none" : { low, high: most, highOpen: false, isAbout: behind };
}
