import type { NativeDatum } from "../../../document/native-chart";
import { tidied } from "./axis-scale";

/** How a mark is filled: solid for a figure, hollow for an upper bound alone, soft for "about", pale where it does not stand any more. */
export type Look = "solid" | "hollow" | "soft" | "aside" | "reading";

/**
 * A datum as a chart draws it, in its unit. `at` is the one number that its mark stands at, null where there is none; `band` its low and high
 * end where they differ. `down` and `up` are how far an open end's line runs from the low end to zero, and from the high end past the
 * axis' own end, where it is cut off; null where the end is not open.
 */
export interface DrawnDatum {
  readonly datum: NativeDatum;
  readonly at: number | null;
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly down: number | null;
  readonly up: number | null;
  readonly look: Look;
}

const beyondFactor = 1.25;

/** Where the line of an open end would end, beyond the axis' own end, where it is cut off. */
export function openEnd(axisMax: number): number {
  return tidied(axisMax * beyondFactor);
}

function lookOf({ estimate, role }: NativeDatum): Look {
  if (role === "set_aside" || role === "superseded") return "aside";
  if (role === "reading") return "reading";
  if (estimate === null) return "solid";
  const { low, high, lowOpen, highOpen, lead } = estimate;
  if (lowOpen && !highOpen && low === high) return "hollow";
  return lead?.value.qualifier === "about" ? "soft" : "solid";
}

/** A datum on an axis that ends at `axisMax`. */
export function drawnDatum(datum: NativeDatum, axisMax: number): DrawnDatum {
  const { low = null, best = null, high = null, lowOpen = false, highOpen = false } = datum.estimate ?? {};
  const look = lookOf(datum);
  if (low === null || high === null) return { datum, at: best, band: null, down: null, up: null, look };
  const open = (length: number) => (tidied(length) > 0 ? tidied(length) : null);
  return {
    datum,
    at: best ?? (low === high ? low : null),
    band: low < high ? { from: low, to: high } : null,
    down: lowOpen ? open(low) : null,
    up: highOpen ? open(openEnd(axisMax) - high) : null,
    look,
  };
}

/** Where a datum's mark ends, its band included; null where it has no mark. */
export function drawnEnd({ at, band }: DrawnDatum): number | null {
  return band?.to ?? at;
}

/** Whether a datum is drawn at all. */
export function hasMark(drawn: DrawnDatum): boolean {
  return drawnEnd(drawn) !== null;
}
