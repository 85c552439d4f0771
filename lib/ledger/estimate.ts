import type { Attributor } from "./attributor";
import type { Claim } from "./claim";
import { claimTimeMs, isKnownAt, type Reports } from "./claim-time";
import { areCompatible, exactnessTier } from "./compatibility";
import { type MeasureId, measureOf } from "./measures/registry";
import { none, orNone } from "./or-none";
import { byCodeUnits } from "./order";
import type { PlaceId } from "./place";
import { sourceKey } from "./source";
import type { Standing } from "./standing";
import { currentStatements, type SetAside, type SetAsideReason } from "./statements";
import { isSuperseded, revisionsOf } from "./supersession";
import type { Unit } from "./unit";
import { isOpenAbove, isOpenBelow, lowerEnd, upperEnd } from "./value";

/** What an estimate is about: one count of one thing over one ground. `places` is sorted; `subtype` null is the whole. */
export interface EstimateKey {
  readonly event: string;
  readonly measure: MeasureId;
  readonly unit: Unit;
  readonly subtype: string | null;
  readonly places: readonly PlaceId[];
}

export type EstimateStatus = "not_reported" | "single_source" | "agree" | "disagree" | "revised";

/**
 * The ledger's reading of all claims about one count. `low`, `best` and `high` are in `unit` and null where no words give
 * them; `lowOpen` and `highOpen` say that the end is a bound and not a point. `lead` is the claim whose words give `best`, or the band
 * when all are vague; null when nothing is reported. `revisions` are earlier figures that a kept claim replaced, earliest first.
 */
export interface Estimate extends EstimateKey {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly status: EstimateStatus;
  /** Sources that state a number; those that say it is not known count only where no source states one. */
  readonly sourceCount: number;
  readonly lead: Claim | null;
  readonly kept: readonly Claim[];
  readonly setAside: readonly SetAside[];
  readonly revisions: readonly Claim[];
}

/** What an estimate needs to know besides the claims; a `Ledger` has all of it. */
export interface ClaimContext {
  readonly reports: Reports;
  readonly attributors: ReadonlyMap<string, Attributor>;
  readonly standings: ReadonlyMap<string, Pick<Standing, "withdrawn">>;
}

function isSamePlaces(a: readonly PlaceId[], b: readonly PlaceId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

function isWithdrawn(id: string, { standings }: ClaimContext): boolean {
  return typeof standings.get(id)?.withdrawn === "string";
}

function outsideReason(
  key: EstimateKey,
  claim: Claim,
  claims: readonly Claim[],
  context: ClaimContext,
  asOfMs: number | null,
): SetAsideReason | null {
  // A figure whose report is withdrawn leads to no words any more.
  if (isWithdrawn(claim.id, context) || isWithdrawn(claim.report, context)) return "withdrawn";
  if (!isKnownAt(claim, context.reports, asOfMs)) return "not_yet_known";
  if (claim.unit !== key.unit) return "other_unit";
  if (!isSamePlaces(claim.places, key.places)) return "other_place";
  if (claim.partOf && key.subtype === null) return "part_of";
  if (claim.subtype !== key.subtype) return "other_subtype";
  if (isSuperseded(claim, claims, context.reports, asOfMs)) return "superseded";
  return null;
}

function authorityTier(claim: Claim, attributors: ClaimContext["attributors"]): number {
  const { authorities } = measureOf(claim.measure);
  const role = claim.attributedTo === null ? undefined : attributors.get(claim.attributedTo)?.role;
  const tier = authorities.findIndex((roles) => role !== undefined && roles.includes(role));
  return tier === -1 ? authorities.length : tier;
}

function leadClaim(kept: readonly Claim[], context: ClaimContext): Claim | null {
  const pointed = kept.filter(({ value }) => value.best !== null);
  const banded = kept.filter(({ value }) => value.low !== null || value.high !== null);
  const candidates = [pointed, banded, kept].find((some) => some.length > 0) ?? [];
  const timeMs = (claim: Claim) => claimTimeMs(claim, context.reports);
  const [lead] = [...candidates].sort(
    (a, b) =>
      authorityTier(a, context.attributors) - authorityTier(b, context.attributors) ||
      Math.sign(timeMs(b) - timeMs(a)) ||
      (upperEnd(b.value) ?? 0) - (upperEnd(a.value) ?? 0) ||
      exactnessTier(a.value) - exactnessTier(b.value) ||
      byCodeUnits(a.id, b.id),
  );
  return lead ?? null;
}

function statusOf(kept: readonly Claim[], revisions: readonly Claim[], sourceCount: number): EstimateStatus {
  if (kept.length === 0) return "not_reported";
  const disagree = kept.some((a, index) => kept.slice(index + 1).some((b) => !areCompatible(a.value, b.value)));
  if (disagree) return "disagree";
  if (revisions.length > 0) return "revised";
  return sourceCount > 1 ? "agree" : "single_source";
}

function smallest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function largest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** One claim read by itself, whatever else is known: what it states, in an estimate's terms. */
export function statedEstimate(claim: Claim): Estimate {
  const { event, measure, unit, subtype, places, value } = claim;
  return {
    event,
    measure,
    unit,
    subtype,
    places,
    low: lowerEnd(value),
    best: value.best,
    high: upperEnd(value),
    lowOpen: isOpenBelow(value),
    highOpen: isOpenAbove(value),
    status: "single_source",
    sourceCount: 1,
    lead: claim,
    kept: [claim],
    setAside: none,
    revisions: none,
  };
}

/** What a claim that nothing else is known beside comes to, as `estimate` has it; null where it does not count. */
export function soleEstimate(claim: Claim, context: ClaimContext, asOfMs: number | null): Estimate | null {
  return outsideReason(claim, claim, [claim], context, asOfMs) === null ? statedEstimate(claim) : null;
}

/**
 * The estimate for a key out of any claims (DOMAIN.md, "From claims to one estimate"). Total: no claims give `not_reported` with
 * every number null. Claims about another event or measure are passed over; every other claim is either in `kept` or in
 * `setAside`. With `asOfMs` (milliseconds since the epoch) only claims known by then count. Never depends on the claims' order.
 */
export function estimate(
  key: EstimateKey,
  claims: readonly Claim[],
  context: ClaimContext,
  asOfMs: number | null = null,
): Estimate {
  const setAside: SetAside[] = [];
  const bySource = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.event !== key.event || claim.measure !== key.measure) continue;
    const reason = outsideReason(key, claim, claims, context, asOfMs);
    if (reason !== null) {
      setAside.push({ claim, reason, because: reason === "superseded" ? (claim.supersededBy ?? null) : null });
      continue;
    }
    const source = sourceKey(claim, context.reports);
    bySource.set(source, [...(bySource.get(source) ?? []), claim]);
  }
  const statements = [...bySource.values()].map((own) => currentStatements(own, context.reports));
  const kept = statements.flatMap((own) => own.kept).sort((a, b) => byCodeUnits(a.id, b.id));
  setAside.push(...statements.flatMap((own) => own.setAside));
  setAside.sort((a, b) => byCodeUnits(a.claim.id, b.claim.id));
  const revisions = revisionsOf(setAside, kept, context.reports);
  const low = smallest(kept.map(({ value }) => lowerEnd(value)));
  const high = largest(kept.map(({ value }) => upperEnd(value)));
  const lead = leadClaim(kept, context);
  const stating = statements.filter((own) => own.kept.some(({ value }) => upperEnd(value) !== null));
  const sourceCount = stating.length === 0 ? statements.length : stating.length;
  const { event, measure, unit, subtype, places } = key;
  return {
    ...{ event, measure, unit, subtype, places },
    low,
    best: lead?.value.best ?? null,
    high,
    lowOpen: kept.some(({ value }) => isOpenBelow(value) && lowerEnd(value) === low),
    highOpen: kept.some(({ value }) => isOpenAbove(value) && upperEnd(value) === high),
    status: statusOf(kept, revisions, sourceCount),
    sourceCount,
    lead,
    kept,
    setAside: orNone(setAside),
    revisions: orNone(revisions),
  };
}
