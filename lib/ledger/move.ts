import { areCompatible, areSameValue } from "./compatibility";
import type { Value } from "./value";

/** How a source's figure moved from its earlier one. */
export type Move = "up" | "down" | "reworded" | "unchanged";

/**
 * Which way a figure moved: by its stated number, or by its whole interval where either states none. Intervals that can both be true
 * ("dozens", then "over 70") are other words for one figure and no move. Null where either is "not known".
 */
export function moveBetween(earlier: Value, later: Value): Move | null {
  const [from, to] = [earlier.best ?? earlier.low, later.best ?? later.low];
  if (from === null || to === null) return null;
  const isPointed = earlier.best !== null && later.best !== null;
  if (from !== to && (isPointed || !areCompatible(earlier, later))) return to > from ? "up" : "down";
  return areSameValue(earlier, later) ? "unchanged" : "reworded";
}
