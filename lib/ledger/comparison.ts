import type { Estimate } from "./estimate";
import type { Attack } from "./event";
import { measureOf } from "./measures/registry";
import { type PlaceId, type Places, placesCover } from "./place";

/** A figure of an attack that is to be set against another's; a null estimate is one that no report at hand gives. */
export interface ComparedFigure {
  readonly attack: Pick<Attack, "nightOf" | "places">;
  readonly estimate: Estimate | null;
}

/** Why two figures have no difference and no ratio, in the order in which it is looked for. */
export const incomparableReasons = [
  "not_reported",
  "units_differ",
  "not_known",
  "counts_differ",
  "ground_differs",
  "counting_changed",
  "disagree",
  "lower_bound",
  "upper_bound",
  "about",
  "range",
] as const;

export type IncomparableReason = (typeof incomparableReasons)[number];

/**
 * One figure against another. `difference` is the other less the first, in their unit, and `ratio` the other over the first, null where
 * the first is zero. `isBoth` says of a reason that it is true of both figures, not of one.
 */
export type Comparison =
  | { readonly kind: "compared"; readonly difference: number; readonly ratio: number | null }
  | { readonly kind: "incomparable"; readonly reason: IncomparableReason; readonly isBoth: boolean };

/** From about this day the air force counts suppressed drones among those shot down (DOMAIN.md, "Traps that real data sets"). */
export const interceptionCountChangedOn = "2025-07-23";

const wordedReasons = {
  lower_bound: ({ lowOpen, highOpen }: Estimate) => highOpen && !lowOpen,
  upper_bound: ({ lowOpen, highOpen }: Estimate) => lowOpen && !highOpen,
  about: ({ low, high, lead }: Estimate) => low === high && lead?.value.qualifier === "about",
  range: ({ low, high, lowOpen, highOpen }: Estimate) => low !== high || (lowOpen && highOpen),
} as const;

function refinements({ kept }: Estimate): string {
  return [...new Set(kept.map(({ of = "" }) => of))].sort().join("\n");
}

function isSameGround(a: readonly PlaceId[], b: readonly PlaceId[], places: Places): boolean {
  return placesCover(a, b, places) && placesCover(b, a, places);
}

/** Whether two figures are of one ground, or each is of all its attack's ground and no more: then they tell attack against attack. */
function haveComparableGround(a: ComparedFigure, b: ComparedFigure, places: Places): boolean {
  const ground = ({ estimate }: ComparedFigure) => estimate?.places ?? [];
  const isWhole = (one: ComparedFigure) => isSameGround(ground(one), one.attack.places, places);
  return isSameGround(ground(a), ground(b), places) || (isWhole(a) && isWhole(b));
}

function isAfterChange({ attack }: ComparedFigure): boolean {
  return attack.nightOf >= interceptionCountChangedOn;
}

function incomparable(reason: IncomparableReason, isFirst = true, isOther = true): Comparison {
  return { kind: "incomparable", reason, isBoth: isFirst && isOther };
}

function exactEnds(a: Estimate, b: Estimate): Comparison | null {
  const isDisputed = [a, b].map(({ status }) => status === "disagree");
  if (isDisputed[0] || isDisputed[1]) return incomparable("disagree", isDisputed[0], isDisputed[1]);
  for (const reason of ["lower_bound", "upper_bound", "about", "range"] as const) {
    const [isFirst, isOther] = [wordedReasons[reason](a), wordedReasons[reason](b)];
    if (isFirst || isOther) return incomparable(reason, isFirst, isOther);
  }
  return null;
}

/** Binary fractions make 0.46 - 0.4 a hair more than 0.06; no figure is stated to more than nine decimals. */
function tidied(difference: number): number {
  return Number(difference.toFixed(9));
}

/**
 * How a figure stands to the first one, or why that cannot be said. A difference and a ratio need two single numbers in one unit, of the
 * same thing counted in the same way on comparable ground, and no source that disagrees; "about 400" is no such number.
 * Total: never throws on estimates of one measure.
 */
export function comparison(first: ComparedFigure, other: ComparedFigure, places: Places): Comparison {
  const [a, b] = [first.estimate, other.estimate];
  if (a === null || b === null || a.lead === null || b.lead === null) {
    return incomparable("not_reported", !a?.lead, !b?.lead);
  }
  if (a.unit !== b.unit) return incomparable("units_differ");
  if (a.high === null || b.high === null) return incomparable("not_known", a.high === null, b.high === null);
  if (refinements(a) !== refinements(b) || a.subtype !== b.subtype) return incomparable("counts_differ");
  if (!haveComparableGround(first, other, places)) return incomparable("ground_differs");
  const isIntercepted = measureOf(a.measure).group === "intercepted";
  if (isIntercepted && isAfterChange(first) !== isAfterChange(other)) return incomparable("counting_changed");
  return (
    exactEnds(a, b) ?? {
      kind: "compared",
      difference: tidied(b.high - a.high),
      ratio: a.high === 0 ? null : b.high / a.high,
    }
  );
}
