import type { Claim } from "./claim";
import { claimTimeMs, type Reports } from "./claim-time";
import { areCompatible, areSameValue, exactnessTier } from "./compatibility";
import { byCodeUnits } from "./order";
import { upperEnd } from "./value";

/** Why a claim is not part of an estimate. */
export const setAsideReasons = [
  "withdrawn",
  "not_yet_known",
  "other_unit",
  "other_place",
  "part_of",
  "other_subtype",
  "superseded",
  "reprint",
  "revised",
  "less_exact",
] as const;

export type SetAsideReason = (typeof setAsideReasons)[number];

/** A claim that an estimate left out, why, and the id of the claim that stands in its stead, if one does. */
export interface SetAside {
  readonly claim: Claim;
  readonly reason: SetAsideReason;
  readonly because: string | null;
}

/** What one source says now, and what of its figures was set aside for it. */
export interface Statements {
  readonly kept: readonly Claim[];
  readonly setAside: readonly SetAside[];
}

function byTime(reports: Reports): (a: Claim, b: Claim) => number {
  const publishedOn = (claim: Claim) => reports.get(claim.report)?.publishedOn ?? "";
  return (a, b) => {
    const [first, second] = [claimTimeMs(a, reports), claimTimeMs(b, reports)];
    if (first !== second) return first < second ? -1 : 1;
    return byCodeUnits(publishedOn(a), publishedOn(b)) || byCodeUnits(a.report, b.report) || byCodeUnits(a.id, b.id);
  };
}

function isSameInstant(a: string, b: string | null): boolean {
  return b !== null && Date.parse(a) === Date.parse(b);
}

function firstTellings(claims: readonly Claim[], setAside: SetAside[]): Claim[] {
  const tellings: Claim[] = [];
  for (const claim of claims) {
    const first = tellings.find(
      (earlier) =>
        areSameValue(earlier.value, claim.value) && (claim.asOf === null || isSameInstant(claim.asOf, earlier.asOf)),
    );
    if (first) setAside.push({ claim, reason: "reprint", because: first.id });
    else tellings.push(claim);
  }
  return tellings;
}

function mostExact(claims: readonly Claim[], setAside: SetAside[]): Claim[] {
  const ranked = [...claims].sort(
    (a, b) =>
      exactnessTier(a.value) - exactnessTier(b.value) ||
      (upperEnd(b.value) ?? -1) - (upperEnd(a.value) ?? -1) ||
      byCodeUnits(a.id, b.id),
  );
  const kept: Claim[] = [];
  for (const claim of ranked) {
    const better = kept.find((other) => areCompatible(other.value, claim.value));
    if (better) setAside.push({ claim, reason: "less_exact", because: better.id });
    else kept.push(claim);
  }
  return kept;
}

/**
 * One source's current statements out of all its claims about one count (DOMAIN.md, rules 1 and 2).
 *
 * The same figure told again is a reprint, unless it is dated anew. Of what is left the latest is kept and the earlier
 * figures are its revisions. Where the source words one figure twice at one time ("8 dead", "at least eight"), the most exact
 * wording is kept; wordings that cannot both be true are all kept. The result does not depend on the claims' order.
 */
export function currentStatements(claims: readonly Claim[], reports: Reports): Statements {
  const setAside: SetAside[] = [];
  const tellings = firstTellings([...claims].sort(byTime(reports)), setAside);
  const latestMs = Math.max(...tellings.map((claim) => claimTimeMs(claim, reports)));
  const kept = mostExact(
    tellings.filter((claim) => claimTimeMs(claim, reports) === latestMs),
    setAside,
  );
  for (const claim of tellings) {
    if (claimTimeMs(claim, reports) === latestMs) continue;
    const repeated = kept.find((current) => areSameValue(current.value, claim.value));
    setAside.push(
      repeated
        ? { claim, reason: "reprint", because: repeated.id }
        : { claim, reason: "revised", because: kept[0]?.id ?? null },
    );
  }
  return { kept, setAside };
}
