import type { Bin } from "../series/bin";
import type { LinearScale } from "./cell";
import type { MarkKind, PlacedMark } from "./mark";
import { roundedPx } from "./px";

/** What of a bin decides how it is drawn. */
export type DrawnBin = Pick<Bin, "attacks" | "reported" | "unknown" | "low" | "best" | "high" | "lowOpen" | "highOpen">;

/**
 * How what several attacks come to is drawn: as a figure of one attack is, by its ends. Null for days without an attack on record, which have no
 * mark at all.
 */
export function binKind({ attacks, reported, unknown, low, high, lowOpen, highOpen }: DrawnBin): MarkKind | null {
  if (attacks === 0) return null;
  if (reported === 0 || low === null || high === null) return unknown > 0 ? "stated_unknown" : "not_reported";
  if (low !== high || (lowOpen && highOpen)) return "range";
  if (highOpen) return "open_above";
  if (lowOpen) return "open_below";
  return high === 0 ? "zero" : "exact";
}

/** Where a bin's mark lies on a linear scale from zero, whose origin is at 0 px; null where it has none. */
export function placedBin(bin: DrawnBin, scale: LinearScale): PlacedMark | null {
  const kind = binKind(bin);
  if (kind === null) return null;
  const at = (value: number | null) => (value === null ? 0 : roundedPx(scale(value)));
  return {
    kind,
    lowPx: at(bin.low),
    bestPx: bin.best === null ? null : at(bin.best),
    highPx: at(bin.high),
    openAbove: bin.highOpen,
    openBelow: bin.lowOpen,
    revisedPx: [],
  };
}
