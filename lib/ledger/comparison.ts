import type { Estimate } from "./estimate";
import type { Attack } from "./event";
import { measureOf } from "./measures/registry";
import { type PlaceId, type Places, placesCover } from "./place";

/** A figure of an attack that is to be set against another's; a null estimate is one that no report at hand gives. */
export interface ComparedFigure {
  readonly attack: Pick<Attack, "nightOf" | "places">;
  readonly estimate: Estimate | null;
}

/** Why two figures have no difference and no ratio, in the order in which it is told. */
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

/** A reason, and whether it is true of both figures or of one. */
export interface Incomparability {
  readonly reason: IncomparableReason;
  readonly isBoth: boolean;
}

/** How a figure's ground stands to its attack's: all of it and no more, more than it, or not all of it. */
export type GroundCoverage = "whole" | "wider" | "part";

/**
 * One figure against another. `difference` is the other less the first, in their unit, and `ratio` the other over the first, null where
 * the first is zero; `ground` says whether both are of the same ground, or each of all of its own attack's. Where there is neither
 * difference nor ratio, all the `reasons`.
 */
export type Comparison =
  | {
      readonly kind: "compared";
      readonly difference: number;
      readonly ratio: number | null;
      readonly ground: "same" | "own_attack";
    }
  | { readonly kind: "incomparable"; readonly reasons: readonly Incomparability[] };

/** From about this day the air force counts suppressed drones among those shot down (DOMAIN.md, "Traps that real data sets"). */
export const interceptionCountChangedOn = "2025-07-23";

function refinements({ kept }: Estimate): string {
  return [...new Set(kept.map(({ of = "" }) => of))].sort().join("\n");
}

function isSameGround(a: readonly PlaceId[], b: readonly PlaceId[], places: Places): boolean {
  return placesCover(a, b, places) && placesCover(b, a, places);
}

/** How much of its attack's ground a figure is of; one that is not reported is of no ground. */
export function groundCoverage({ attack, estimate }: ComparedFigure, places: Places): GroundCoverage {
  const ground = estimate?.places ?? [];
  if (!placesCover(ground, attack.places, places)) return "part";
  return placesCover(attack.places, ground, places) ? "whole" : "wider";
}

/**
 * On what ground two figures are set against each other: one and the same, or all of each one's own attack, so that they tell attack
 * against attack. Null for any other, since a part says nothing of the rest (DOMAIN.md, "From claims to one estimate", 6).
 */
function comparedGround(a: ComparedFigure, b: ComparedFigure, places: Places): "same" | "own_attack" | null {
  if (isSameGround(a.estimate?.places ?? [], b.estimate?.places ?? [], places)) return "same";
  const isWhole = (one: ComparedFigure) => groundCoverage(one, places) === "whole";
  return isWhole(a) && isWhole(b) ? "own_attack" : null;
}

function isAfterChange({ attack }: ComparedFigure): boolean {
  return attack.nightOf >= interceptionCountChangedOn;
}

type Own = (one: Estimate) => boolean;

/** A reason that lies in a figure's wording; where sources disagree over it, that is the reason. */
const worded =
  (isTrue: Own): Own =>
  (one) =>
    one.status !== "disagree" && isTrue(one);

/** Whether each reason that a figure has by itself is true of it. */
const ownReasons = {
  not_known: ({ high }) => high === null,
  disagree: ({ status }) => status === "disagree",
  lower_bound: worded(({ lowOpen, highOpen }) => highOpen && !lowOpen),
  upper_bound: worded(({ lowOpen, highOpen }) => lowOpen && !highOpen),
  about: worded(({ low, high, lead }) => low === high && lead?.value.qualifier === "about"),
  range: worded(({ low, high, lowOpen, highOpen }) => lowOpen === highOpen && (low !== high || lowOpen)),
} as const satisfies Partial<Record<IncomparableReason, Own>>;

function ownReason(reason: keyof typeof ownReasons, a: Estimate, b: Estimate): Incomparability[] {
  const [isFirst, isOther] = [ownReasons[reason](a), ownReasons[reason](b)];
  return isFirst || isOther ? [{ reason, isBoth: isFirst && isOther }] : [];
}

/** The reasons that two figures have only together, whatever their ground. */
function jointReasons(first: ComparedFigure, other: ComparedFigure, a: Estimate, b: Estimate): Set<IncomparableReason> {
  const isOtherCount = refinements(a) !== refinements(b) || a.subtype !== b.subtype;
  const isIntercepted = measureOf(a.measure).group === "intercepted";
  const reasons: (readonly [IncomparableReason, boolean])[] = [
    ["units_differ", a.unit !== b.unit],
    ["counts_differ", a.unit === b.unit && isOtherCount],
    ["counting_changed", isIntercepted && isAfterChange(first) !== isAfterChange(other)],
  ];
  return new Set(reasons.flatMap(([reason, isTrue]) => (isTrue ? [reason] : [])));
}

/** Binary fractions make 0.46 - 0.4 a hair more than 0.06; no figure is stated to more than nine decimals. */
function tidied(difference: number): number {
  return Number(difference.toFixed(9));
}

function isOwnReason(reason: IncomparableReason): reason is keyof typeof ownReasons {
  return Object.hasOwn(ownReasons, reason);
}

/**
 * How a figure stands to the first one, or all the reasons why that cannot be said. A difference and a ratio need two single numbers in
 * one unit, of the same thing counted in the same way, on one ground or each on all of its own attack's, and no source that disagrees;
 * "about 400" is no such number. Total: never throws on estimates of one measure.
 */
export function comparison(first: ComparedFigure, other: ComparedFigure, places: Places): Comparison {
  const [a, b] = [first.estimate, other.estimate];
  if (a === null || b === null || a.lead === null || b.lead === null) {
    return { kind: "incomparable", reasons: [{ reason: "not_reported", isBoth: !a?.lead && !b?.lead }] };
  }
  const ground = comparedGround(first, other, places);
  const joint = jointReasons(first, other, a, b);
  if (ground === null) joint.add("ground_differs");
  const reasons = incomparableReasons.flatMap((reason): readonly Incomparability[] => {
    if (isOwnReason(reason)) return ownReason(reason, a, b);
    return joint.has(reason) ? [{ reason, isBoth: true }] : [];
  });
  if (reasons.length > 0 || ground === null || a.high === null || b.high === null) {
    return { kind: "incomparable", reasons };
  }
  return {
    kind: "compared",
    difference: tidied(b.high - a.high),
    ratio: a.high === 0 ? null : b.high / a.high,
    ground,
  };
}
