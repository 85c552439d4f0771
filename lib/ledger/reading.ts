import { group } from "d3-array";
import type { Claim } from "./claim";
import { type ClaimContext, type Estimate, type EstimateKey, estimate, soleEstimate } from "./estimate";
import type { Ledger } from "./fold";
import { type MeasureId, measureIds, measureOf } from "./measures/registry";
import { none, orNone } from "./or-none";
import { byCodeUnits } from "./order";
import { type Places, placeLevelRank, placesCover, placesOverlap } from "./place";
import type { Unit } from "./unit";

/**
 * That disjoint parts of a headline's ground add up to more than the headline, or that one part alone is more. `sum` is in the
 * headline's unit and adds the parts' high ends; `open` says that one of them is a lower bound, `exact` that none of them is a range.
 * It is said beside the headline and never put in its place (DOMAIN.md, rule 6).
 */
export interface PartsNote {
  readonly sum: number;
  readonly open: boolean;
  readonly exact: boolean;
  readonly parts: readonly Estimate[];
}

/** The widest direct figure of a measure in one unit, with what stands beside and below it. */
export interface Headline {
  readonly unit: Unit;
  readonly estimate: Estimate;
  /** Figures for other ground that the headline does not cover; never added to it. */
  readonly beside: readonly Estimate[];
  /** Figures for narrower ground within the headline's or another's. */
  readonly parts: readonly Estimate[];
  readonly partsNote: PartsNote | null;
}

/** All that the ledger reads of one measure of one event: a headline for each unit (none: not reported) and the subtypes' figures. */
export interface Reading {
  readonly event: string;
  readonly measure: MeasureId;
  readonly headlines: readonly Headline[];
  readonly subsets: readonly Estimate[];
}

function keyText({ unit, subtype, places }: EstimateKey): string {
  return JSON.stringify([unit, subtype, places]);
}

function estimatesOf(claims: readonly Claim[], context: ClaimContext, asOfMs: number | null): Estimate[] {
  const keys = new Map<string, EstimateKey>();
  for (const { event, measure, unit, subtype, places } of claims) {
    const key = { event, measure, unit, subtype, places };
    keys.set(keyText(key), key);
  }
  return [...keys.values()]
    .sort((a, b) => byCodeUnits(keyText(a), keyText(b)))
    .map((key) => estimate(key, claims, context, asOfMs))
    .filter(({ status }) => status !== "not_reported");
}

function byWidth(places: Places): (a: Estimate, b: Estimate) => number {
  return (a, b) =>
    placeLevelRank(a.places, places) - placeLevelRank(b.places, places) ||
    b.places.length - a.places.length ||
    (b.high ?? -1) - (a.high ?? -1) ||
    byCodeUnits(keyText(a), keyText(b));
}

function widest(estimates: readonly Estimate[], places: Places): Estimate[] {
  const ranked = [...estimates].sort(byWidth(places));
  const covers = (outer: Estimate, inner: Estimate) => placesCover(outer.places, inner.places, places);
  // Two place sets may name one ground ("a region and its capital"); of those the first in rank speaks for it.
  const isCovered = (inner: Estimate, rank: number) =>
    ranked.some((outer, at) => at !== rank && covers(outer, inner) && (at < rank || !covers(inner, outer)));
  return ranked.filter((one, rank) => !isCovered(one, rank));
}

const highSum = (parts: readonly Estimate[]) => parts.reduce((total, { high }) => total + (high ?? 0), 0);

function partsNoteOf({ high: most, places: ground }: Estimate, parts: readonly Estimate[], places: Places) {
  if (most === null) return null;
  const within = parts.filter((part) => part.high !== null && placesCover(ground, part.places, places));
  const disjoint: Estimate[] = [];
  for (const part of widest(within, places)) {
    if (!disjoint.some((other) => placesOverlap(other.places, part.places, places))) disjoint.push(part);
  }
  // A part within another part, or one that overlaps it, may alone be more than all that are added.
  const alone = [...within].sort((a, b) => (b.high ?? 0) - (a.high ?? 0)).slice(0, 1);
  const noted = [disjoint, alone].find((some) => highSum(some) > most);
  if (noted === undefined) return null;
  return {
    sum: highSum(noted),
    open: noted.some(({ highOpen }) => highOpen),
    exact: noted.every(({ low, high, lowOpen }) => low === high && !lowOpen),
    parts: noted,
  } satisfies PartsNote;
}

function headlineOf(unit: Unit, estimates: readonly Estimate[], places: Places): Headline | null {
  const [headline, ...beside] = widest(estimates, places);
  if (headline === undefined) return null;
  const parts = estimates.filter((one) => one !== headline && !beside.includes(one)).sort(byWidth(places));
  const canAdd = !unit.startsWith("share_") && unit !== "hours";
  const told = { beside: orNone(beside), parts: orNone(parts) };
  return { unit, estimate: headline, ...told, partsNote: canAdd ? partsNoteOf(headline, parts, places) : null };
}

/** The reading of a measure of which there is one claim alone, as most of a large ledger's are. */
function soleReading(claim: Claim, context: ClaimContext, asOfMs: number | null): Reading {
  const { event, measure, unit, subtype } = claim;
  const estimate = soleEstimate(claim, context, asOfMs);
  if (estimate === null) return { event, measure, headlines: none, subsets: none };
  if (subtype !== null) return { event, measure, headlines: none, subsets: [estimate] };
  return { event, measure, headlines: [{ unit, estimate, beside: none, parts: none, partsNote: null }], subsets: none };
}

/**
 * What the ledger reads of one measure of one event out of that event's claims (DOMAIN.md, rule 6). A unit has a headline when a
 * claim gives the whole in it; parts are never summed into it. With `asOfMs` only claims known by then count.
 */
export function reading(
  event: string,
  measure: MeasureId,
  claims: readonly Claim[],
  context: ClaimContext & { readonly places: Places },
  asOfMs: number | null = null,
): Reading {
  const own = claims.filter((claim) => claim.event === event && claim.measure === measure);
  const [first] = own;
  if (first === undefined) return { event, measure, headlines: none, subsets: none };
  if (own.length === 1) return soleReading(first, context, asOfMs);
  const estimates = estimatesOf(own, context, asOfMs);
  const headlines = measureOf(measure)
    .units.map((unit) =>
      headlineOf(
        unit,
        estimates.filter((one) => one.unit === unit && one.subtype === null),
        context.places,
      ),
    )
    .filter((headline) => headline !== null);
  return { event, measure, headlines, subsets: orNone(estimates.filter(({ subtype }) => subtype !== null)) };
}

export type Readings = ReadonlyMap<MeasureId, Reading>;

/** Every measure's reading of one event, in the registry's order; an unknown event reads as nothing reported. */
export function readingsOf(event: string, ledger: Ledger, asOfMs: number | null = null): Readings {
  const claims = group(ledger.claimsOfEvent.get(event) ?? [], ({ measure }) => measure);
  return new Map(
    measureIds.map((measure) => [measure, reading(event, measure, claims.get(measure) ?? [], ledger, asOfMs)]),
  );
}
