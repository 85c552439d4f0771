import type { Attributor } from "./attributor";
import type { Claim } from "./claim";
import { isKnownAt } from "./claim-time";
import { type Estimate, type EstimateKey, estimate } from "./estimate";
import { isStanding, type Ledger } from "./fold";
import { measureOf } from "./measures/registry";
import { byCodeUnits } from "./order";
import type { Reading } from "./reading";
import type { Report } from "./report";
import type { SetAside } from "./statements";

/** How a figure stands to the measure's headline: the headline itself, other ground, narrower ground, or a subset of those counted. */
export type FigureRole = "headline" | "beside" | "part" | "subset";

/** A count for which no claim stands any more, with the claims about it. */
export interface GoneCount {
  readonly estimate: Estimate;
  readonly setAside: readonly SetAside[];
}

/** One estimate with the claims about exactly its count, and the claims about other counts that it leaves out. */
export interface FigureAccount extends GoneCount {
  readonly role: FigureRole;
  /** Claims of the same measure about another unit, place or subset; each is accounted for under its own figure. */
  readonly leftOut: readonly SetAside[];
}

/** All that stands behind one measure of one event. Each claim is in exactly one place: a `kept` or a `setAside`. */
export interface MeasureAccount {
  readonly reading: Reading;
  readonly figures: readonly FigureAccount[];
  readonly gone: readonly GoneCount[];
  /** The claims about gone counts (withdrawn, superseded, not yet known), in the ledger's order. */
  readonly unused: readonly SetAside[];
}

/** A claim with who stated and who printed it, and why it is set aside; `setAside` null for one that a figure stands on. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly attributor: Attributor | null;
  readonly report: Report | undefined;
  readonly setAside: SetAside | null;
}

/** One count with every standing claim about it, kept or set aside, by id; its role `gone` when no figure stands on any. */
export interface CountAccount {
  readonly role: FigureRole | "gone";
  readonly estimate: Estimate;
  readonly claims: readonly StatedClaim[];
}

function keyText({ unit, subtype, places }: EstimateKey): string {
  return JSON.stringify([unit, subtype, places]);
}

function isAbout(key: EstimateKey, claim: Claim): boolean {
  return keyText(key) === keyText(claim);
}

/**
 * The claims that stand: neither they nor their reports are withdrawn, and they were known at `asOfMs` (milliseconds since the epoch; null
 * for now). In the order given.
 */
export function standingClaims(claims: Iterable<Claim>, ledger: Ledger, asOfMs: number | null = null): Claim[] {
  return [...claims].filter(
    (claim) =>
      isStanding(ledger, claim.id) && isStanding(ledger, claim.report) && isKnownAt(claim, ledger.reports, asOfMs),
  );
}

/** How many different reports claims were read from. */
export function reportCount(claims: readonly Claim[]): number {
  return new Set(claims.map(({ report }) => report)).size;
}

/** A claim with the records that it names. */
export function statedClaim(claim: Claim, setAside: SetAside | null, ledger: Ledger): StatedClaim {
  const attributor = claim.attributedTo === null ? null : (ledger.attributors.get(claim.attributedTo) ?? null);
  return { claim, attributor, report: ledger.reports.get(claim.report), setAside };
}

function figureAccount(role: FigureRole, one: Estimate, kept: ReadonlySet<string>): FigureAccount {
  return {
    role,
    estimate: one,
    setAside: one.setAside.filter(({ claim }) => isAbout(one, claim)),
    leftOut: one.setAside.filter(({ claim }) => !isAbout(one, claim) && kept.has(claim.id)),
  };
}

function goneCounts(left: readonly Claim[], claims: readonly Claim[], ledger: Ledger, asOfMs: number | null) {
  const keys = new Map(left.map((claim) => [keyText(claim), claim]));
  return [...keys.values()].map(({ event, measure, unit, subtype, places }): GoneCount => {
    const one = estimate({ event, measure, unit, subtype, places }, claims, ledger, asOfMs);
    return { estimate: one, setAside: one.setAside.filter(({ claim }) => isAbout(one, claim)) };
  });
}

/**
 * The account of a reading: its figures in order (each unit's headline, then what stands beside it, then its parts; subsets
 * last) with the claims behind each. Total; a reading without claims gives no figures.
 */
export function measureAccount(reading: Reading, ledger: Ledger, asOfMs: number | null): MeasureAccount {
  const claims = (ledger.claimsOfEvent.get(reading.event) ?? []).filter(({ measure }) => measure === reading.measure);
  const estimates: (readonly [FigureRole, Estimate])[] = [
    ...reading.headlines.flatMap(({ estimate: headline, beside, parts }) => [
      ["headline", headline] as const,
      ...beside.map((one) => ["beside", one] as const),
      ...parts.map((one) => ["part", one] as const),
    ]),
    ...reading.subsets.map((one) => ["subset", one] as const),
  ];
  const kept = new Set(estimates.flatMap(([, one]) => one.kept.map(({ id }) => id)));
  const figures = estimates.map(([role, one]) => figureAccount(role, one, kept));
  const counts = new Set(estimates.map(([, one]) => keyText(one)));
  const left = claims.filter((claim) => !counts.has(keyText(claim)));
  const gone = goneCounts(left, claims, ledger, asOfMs);
  const asides = new Map(gone.flatMap(({ setAside }) => setAside.map((one) => [one.claim.id, one])));
  return { reading, figures, gone, unused: left.flatMap(({ id }) => asides.get(id) ?? []) };
}

const roleOrder: readonly CountAccount["role"][] = ["headline", "beside", "part", "subset", "gone"];

function isOfStanding({ reason }: SetAside): boolean {
  return reason !== "withdrawn" && reason !== "not_yet_known";
}

/**
 * Every count that standing claims give of a measure, with those claims: unit by unit in the measure's order the headline first, then other
 * ground, parts, subsets and what is gone. Each standing claim is in exactly one of them. None when there is no standing claim.
 */
export function countAccounts({ reading, figures, gone }: MeasureAccount, ledger: Ledger): CountAccount[] {
  const all = [...figures, ...gone.map((one) => ({ ...one, role: "gone" as const }))];
  const { units } = measureOf(reading.measure);
  return all
    .map(({ role, estimate: one, setAside }): CountAccount => {
      const kept = one.kept.map((claim) => statedClaim(claim, null, ledger));
      const aside = setAside.filter(isOfStanding).map((own) => statedClaim(own.claim, own, ledger));
      return { role, estimate: one, claims: [...kept, ...aside].sort((a, b) => byCodeUnits(a.claim.id, b.claim.id)) };
    })
    .filter(({ claims }) => claims.length > 0)
    .sort(
      (a, b) =>
        units.indexOf(a.estimate.unit) - units.indexOf(b.estimate.unit) ||
        roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) ||
        b.estimate.places.length - a.estimate.places.length ||
        byCodeUnits(keyText(a.estimate), keyText(b.estimate)),
    );
}
