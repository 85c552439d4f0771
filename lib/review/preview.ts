import { statedByText } from "../format/attribution";
import { claimText } from "../format/claim-words";
import { countedEstimateText } from "../format/headline-notes";
import { placeSetText } from "../format/place";
import { statusText } from "../format/status";
import { subtypeAside } from "../format/subtype";
import type { Claim } from "../ledger/claim";
import { areCompatible } from "../ledger/compatibility";
import type { Entry } from "../ledger/entry";
import { type Estimate, type EstimateStatus, estimate } from "../ledger/estimate";
import { foldedLedger, type Ledger } from "../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../ledger/measures/registry";
import { readingsOf } from "../ledger/reading";

/** One count of an event before and after a review is saved, in words. `before` null: nothing was reported of it. */
export interface CountChange {
  readonly measure: MeasureId;
  /** What is counted, where: "Injured (children), Kyiv". */
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
  readonly statusBefore: string | null;
  readonly statusAfter: string;
}

/** What saving would change of one event; `isNew` for an attack that the review records. */
export interface EventChange {
  readonly event: string;
  readonly label: string;
  readonly isNew: boolean;
  readonly changes: readonly CountChange[];
}

/** How a claim would stand among those about the same count. */
export type ClaimRole = "first" | "agrees" | "contradicts" | "repeats" | "revises" | "aside";

/** A claim's role, with the claims that it stands to in words, each with who stated it. */
export interface ClaimStanding {
  readonly claim: string;
  readonly role: ClaimRole;
  readonly words: string;
}

/** What a review would change, worked out without writing. */
export interface Preview {
  readonly ledger: Ledger;
  readonly events: readonly EventChange[];
  readonly standings: readonly ClaimStanding[];
}

function countKey({ measure, unit, subtype, places }: Estimate): string {
  return JSON.stringify([measure, unit, subtype, places]);
}

function estimatesOf(event: string, ledger: Ledger): Map<string, Estimate> {
  const readings = [...readingsOf(event, ledger).values()];
  const all = readings.flatMap(({ headlines, subsets }) => [
    ...headlines.flatMap((headline) => [headline.estimate, ...headline.beside, ...headline.parts]),
    ...subsets,
  ]);
  return new Map(all.map((one) => [countKey(one), one]));
}

function told(one: Estimate): readonly [words: string, status: EstimateStatus, sources: number] {
  return [countedEstimateText(one), one.status, one.sourceCount];
}

function eventChange(event: string, before: Ledger, after: Ledger): EventChange {
  const [earlier, later] = [estimatesOf(event, before), estimatesOf(event, after)];
  const changes = [...later].flatMap(([key, now]): CountChange[] => {
    const was = earlier.get(key);
    if (was !== undefined && JSON.stringify(told(was)) === JSON.stringify(told(now))) return [];
    const { measure, places } = now;
    return [
      {
        measure,
        name: `${measureOf(measure).label}${subtypeAside(now)}, ${placeSetText(places, after.places)}`,
        before: was === undefined ? null : countedEstimateText(was),
        after: countedEstimateText(now),
        statusBefore: was === undefined ? null : statusText(was.status),
        statusAfter: statusText(now.status),
      },
    ];
  });
  changes.sort((a, b) => measureIds.indexOf(a.measure) - measureIds.indexOf(b.measure));
  return { event, label: after.events.get(event)?.label ?? event, isNew: !before.events.has(event), changes };
}

function claimWords(claims: readonly Claim[], ledger: Ledger): string {
  const who = ({ attributedTo }: Claim) =>
    statedByText(attributedTo === null ? null : (ledger.attributors.get(attributedTo) ?? null));
  return claims.map((claim) => `${claimText(claim)}, ${who(claim)}`).join("; ");
}

function standingOf(claim: Claim, ledger: Ledger): ClaimStanding {
  const { event, measure, unit, subtype, places } = claim;
  const claims = ledger.claimsOfEvent.get(event) ?? [];
  const { kept, setAside } = estimate({ event, measure, unit, subtype, places }, claims, ledger);
  const as = (role: ClaimRole, others: readonly Claim[]): ClaimStanding => {
    return { claim: claim.id, role, words: claimWords(others, ledger) };
  };
  const own = setAside.find((one) => one.claim.id === claim.id);
  const instead = own?.because == null ? [] : claims.filter(({ id }) => id === own.because);
  if (own !== undefined)
    return as(own.reason === "reprint" || own.reason === "less_exact" ? "repeats" : "aside", instead);
  const others = kept.filter(({ id }) => id !== claim.id);
  const contradicted = others.filter(({ value }) => !areCompatible(value, claim.value));
  if (contradicted.length > 0) return as("contradicts", contradicted);
  const replaced = setAside.filter(
    ({ because, reason }) => because === claim.id && (reason === "revised" || reason === "superseded"),
  );
  if (replaced.length > 0)
    return as(
      "revises",
      replaced.map((one) => one.claim),
    );
  const repeated = setAside.filter(({ because }) => because === claim.id);
  if (repeated.length > 0)
    return as(
      "repeats",
      repeated.map((one) => one.claim),
    );
  return others.length > 0 ? as("agrees", others) : as("first", []);
}

/** What the entries of a review would change of a ledger that they follow: the same fold and the same estimates as once they are saved. */
export function preview(before: Ledger, entries: readonly Entry[]): Preview {
  const ledger = foldedLedger(before, entries);
  const claims = entries.flatMap(({ kind, id }) => (kind === "claim" ? [ledger.claims.get(id)] : []));
  const own = claims.filter((claim) => claim !== undefined);
  const events = [...new Set(own.map(({ event }) => event))];
  return {
    ledger,
    events: events.map((event) => eventChange(event, before, ledger)),
    standings: own.map((claim) => standingOf(claim, ledger)),
  };
}
