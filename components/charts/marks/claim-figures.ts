import type { Attributor } from "../../../lib/ledger/attributor";
import type { Claim } from "../../../lib/ledger/claim";
import { isKnownAt } from "../../../lib/ledger/claim-time";
import { type Estimate, type EstimateKey, estimate } from "../../../lib/ledger/estimate";
import type { Attack } from "../../../lib/ledger/event";
import { isStanding, type Ledger } from "../../../lib/ledger/fold";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import { byCodeUnits } from "../../../lib/ledger/order";
import type { Report } from "../../../lib/ledger/report";
import type { SetAside } from "../../../lib/ledger/statements";
import type { Read, Selection } from "../../../lib/query/selection";

/** A claim with who stated and who printed it, and why it is set aside; `setAside` null for one that a figure stands on. */
export interface StatedClaim {
  readonly claim: Claim;
  readonly attributor: Attributor | null;
  readonly report: Report | undefined;
  readonly setAside: SetAside | null;
}

/** How a figure stands to its measure's headline; `gone` when no claim stands for it any more. */
export type FigureRole = "headline" | "beside" | "part" | "subset" | "gone";

/** One count with every known claim about it, those that it keeps and those that it sets aside; by id. */
export interface ClaimFigure {
  readonly role: FigureRole;
  readonly estimate: Estimate;
  readonly claims: readonly StatedClaim[];
}

function keyText({ unit, subtype, places }: EstimateKey): string {
  return JSON.stringify([unit, subtype, places]);
}

function asOfMsOf({ query: { asOf } }: Selection): number | null {
  return asOf === null ? null : Date.parse(asOf);
}

/** The claims about a measure of an attack that a selection may show: not withdrawn, their reports neither, and known at its instant. */
export function knownClaims(attack: string, measure: MeasureId, selection: Selection): Claim[] {
  const { ledger } = selection;
  const asOfMs = asOfMsOf(selection);
  return (ledger.claimsOfEvent.get(attack) ?? []).filter(
    (claim) =>
      claim.measure === measure &&
      isStanding(ledger, claim.id) &&
      typeof ledger.standings.get(claim.report)?.withdrawn !== "string" &&
      isKnownAt(claim, ledger.reports, asOfMs),
  );
}

/** A claim with the records that it names. */
export function statedClaim(claim: Claim, setAside: SetAside | null, ledger: Ledger): StatedClaim {
  const attributor = claim.attributedTo === null ? null : (ledger.attributors.get(claim.attributedTo) ?? null);
  return { claim, attributor, report: ledger.reports.get(claim.report), setAside };
}

function rolesOf({ readings }: Read<Attack>, measure: MeasureId): ReadonlyMap<string, FigureRole> {
  const { headlines = [], subsets = [] } = readings.get(measure) ?? {};
  const told: (readonly [FigureRole, readonly Estimate[]])[] = headlines.flatMap((headline) => [
    ["headline", [headline.estimate]] as const,
    ["beside", headline.beside] as const,
    ["part", headline.parts] as const,
  ]);
  const all = [...told, ["subset", subsets] as const];
  return new Map(all.flatMap(([role, figures]) => figures.map((figure) => [keyText(figure), role] as const)));
}

const roleOrder: readonly FigureRole[] = ["headline", "beside", "part", "subset", "gone"];

/**
 * Every count that known claims give of a measure of an attack, with those claims: the headline first, then other ground, parts and
 * subsets, unit by unit. Each known claim is in exactly one of them. None when there is no known claim.
 */
export function claimFigures(read: Read<Attack>, measure: MeasureId, selection: Selection): ClaimFigure[] {
  const { ledger } = selection;
  const all = ledger.claimsOfEvent.get(read.event.id) ?? [];
  const known = knownClaims(read.event.id, measure, selection);
  const roles = rolesOf(read, measure);
  const keys = new Map(known.map((claim) => [keyText(claim), claim]));
  const figures = [...keys].map(([text, { event, unit, subtype, places }]): ClaimFigure => {
    const one = estimate({ event, measure, unit, subtype, places }, all, ledger, asOfMsOf(selection));
    const own = known.filter((claim) => keyText(claim) === text).sort((a, b) => byCodeUnits(a.id, b.id));
    const setAside = (claim: Claim) => one.setAside.find((aside) => aside.claim.id === claim.id) ?? null;
    const claims = own.map((claim) => statedClaim(claim, setAside(claim), ledger));
    return { role: one.kept.length === 0 ? "gone" : (roles.get(text) ?? "part"), estimate: one, claims };
  });
  const { units } = measureOf(measure);
  return figures.sort(
    (a, b) =>
      units.indexOf(a.estimate.unit) - units.indexOf(b.estimate.unit) ||
      roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) ||
      b.estimate.places.length - a.estimate.places.length ||
      byCodeUnits(keyText(a.estimate), keyText(b.estimate)),
  );
}
