import type { Claim } from "../../lib/ledger/claim";
import { type Estimate, type EstimateKey, estimate } from "../../lib/ledger/estimate";
import type { Ledger } from "../../lib/ledger/fold";
import type { Reading } from "../../lib/ledger/reading";
import type { SetAside } from "../../lib/ledger/statements";

/** How a figure stands to the measure's headline: the headline itself, other ground, narrower ground, or a subset of those counted. */
export type FigureRole = "headline" | "beside" | "part" | "subset";

/** One estimate with the claims about exactly its count, and the claims about other counts that it leaves out. */
export interface FigureAccount {
  readonly role: FigureRole;
  readonly estimate: Estimate;
  /** Claims about this very count that were set aside. */
  readonly setAside: readonly SetAside[];
  /** Claims of the same measure about another unit, place or subset; each is accounted for under its own figure. */
  readonly leftOut: readonly SetAside[];
}

/** All that stands behind one measure of one event. Each claim is in exactly one place: a `kept`, a `setAside` or `unused`. */
export interface MeasureAccount {
  readonly reading: Reading;
  readonly figures: readonly FigureAccount[];
  /** Claims about counts that no claim stands for any more (withdrawn, superseded, not yet known). */
  readonly unused: readonly SetAside[];
}

function isAbout(key: EstimateKey, claim: Claim): boolean {
  return (
    claim.unit === key.unit &&
    claim.subtype === key.subtype &&
    JSON.stringify(claim.places) === JSON.stringify(key.places)
  );
}

function figureAccount(role: FigureRole, one: Estimate, standing: ReadonlySet<string>): FigureAccount {
  return {
    role,
    estimate: one,
    setAside: one.setAside.filter(({ claim }) => isAbout(one, claim)),
    leftOut: one.setAside.filter(({ claim }) => !isAbout(one, claim) && standing.has(claim.id)),
  };
}

function ownSetAside(claim: Claim, claims: readonly Claim[], ledger: Ledger, asOfMs: number | null): SetAside[] {
  const { event, measure, unit, subtype, places } = claim;
  return estimate({ event, measure, unit, subtype, places }, claims, ledger, asOfMs).setAside.filter(
    (one) => one.claim.id === claim.id,
  );
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
  const standing = new Set(estimates.flatMap(([, { kept }]) => kept.map(({ id }) => id)));
  const figures = estimates.map(([role, one]) => figureAccount(role, one, standing));
  const placed = new Set(
    figures.flatMap(({ estimate: { kept }, setAside }) => [...kept, ...setAside.map(({ claim }) => claim)]),
  );
  const unused = claims
    .filter((claim) => !placed.has(claim))
    .flatMap((claim) => ownSetAside(claim, claims, ledger, asOfMs));
  return { reading, figures, unused };
}
