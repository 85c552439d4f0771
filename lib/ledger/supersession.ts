import type { Claim } from "./claim";
import { claimTimeMs, isKnownAt, type Reports } from "./claim-time";
import { byCodeUnits } from "./order";
import type { SetAside } from "./statements";

/**
 * Whether a claim's own report replaces it by another (DOMAIN.md, rule 1). At an instant (milliseconds since the epoch) it stands
 * until the claim that replaces it is known; null asks of all that is known by now.
 */
export function isSuperseded(claim: Claim, claims: readonly Claim[], reports: Reports, atMs: number | null): boolean {
  if (claim.status !== "superseded") return false;
  if (atMs === null) return true;
  const successor = claims.find(({ id }) => id === claim.supersededBy);
  return successor !== undefined && isKnownAt(successor, reports, atMs);
}

/**
 * The revisions of an estimate (DOMAIN.md, rule 2): of the claims set aside, the earlier figures that a kept one replaced, directly or by
 * way of others; earliest first. What was replaced by a claim that does not stand is none.
 */
export function revisionsOf(setAside: readonly SetAside[], kept: readonly Claim[], reports: Reports): Claim[] {
  const keptIds = new Set(kept.map(({ id }) => id));
  const becauseOf = new Map(setAside.map(({ claim, because }) => [claim.id, because]));
  const endsInKept = ({ claim }: SetAside) => {
    const seen = new Set<string>();
    let at: string | null = claim.id;
    while (at !== null && !keptIds.has(at) && !seen.has(at)) {
      seen.add(at);
      at = becauseOf.get(at) ?? null;
    }
    return at !== null && keptIds.has(at);
  };
  const timeMs = (claim: Claim) => claimTimeMs(claim, reports);
  return setAside
    .filter(({ reason }) => reason === "revised" || reason === "superseded")
    .filter(endsInKept)
    .map(({ claim }) => claim)
    .sort((a, b) => Math.sign(timeMs(a) - timeMs(b)) || byCodeUnits(a.id, b.id));
}
