import { numberText } from "../../../lib/format/number";
import { countText } from "../../../lib/format/unit";
import { type CountAccount, countAccounts, measureAccount, standingClaims } from "../../../lib/ledger/account";
import type { Claim } from "../../../lib/ledger/claim";
import type { Attack } from "../../../lib/ledger/event";
import { attacksByNight } from "../../../lib/ledger/fold";
import { kyivDayOf } from "../../../lib/ledger/kyiv-time";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import { reading } from "../../../lib/ledger/reading";
import { asOfMsOf, type Read, type Selection } from "../../../lib/query/selection";

/** A selection's attacks, the latest night first, however the query sorts them. */
export function latestReads({ ledger, attacks, query }: Selection): Read<Attack>[] {
  // Unsorted, a selection has its attacks in the ledger's own order.
  if (query.sort === null && query.order === null) return attacks.toReversed();
  const readOf = new Map(attacks.map((read) => [read.event.id, read]));
  return attacksByNight(ledger)
    .toReversed()
    .flatMap(({ id }) => readOf.get(id) ?? []);
}

/** The selected attack that a query asks for last; null when it names none of them. */
export function askedAttack({ query, attacks }: Selection): Read<Attack> | null {
  const asked = [...query.attack].reverse().flatMap((id) => attacks.find(({ event }) => event.id === id) ?? []);
  return asked[0] ?? null;
}

/** How a chart of one attack says that there are others by then; null when there are none. */
export function otherAttacksNote({ ledger, query: { asOf } }: Selection): string | null {
  const untilOn = asOf === null ? null : kyivDayOf(Date.parse(asOf));
  const others = attacksByNight(ledger).filter(({ nightOf }) => untilOn === null || nightOf <= untilOn).length - 1;
  if (others < 1) return null;
  return others === 1
    ? "One attack is shown; the attack filter reaches the other."
    : `One attack is shown; the attack filter reaches the ${numberText(others)} others.`;
}

function claimsAbout(attack: string, measure: MeasureId, { ledger }: Selection): Claim[] {
  return (ledger.claimsOfEvent.get(attack) ?? []).filter((claim) => claim.measure === measure);
}

/** The claims about a measure of an attack that a selection may show: not withdrawn, their reports neither, and known at its instant. */
export function knownClaims(attack: string, measure: MeasureId, selection: Selection): Claim[] {
  return standingClaims(claimsAbout(attack, measure, selection), selection.ledger, asOfMsOf(selection));
}

/** Every count that the known claims about a measure of an attack give, whole even where a selection shows one end of ranges alone. */
export function knownCounts(attack: string, measure: MeasureId, selection: Selection): CountAccount[] {
  const { ledger } = selection;
  const asOfMs = asOfMsOf(selection);
  const whole = reading(attack, measure, claimsAbout(attack, measure, selection), ledger, asOfMs);
  return countAccounts(measureAccount(whole, ledger, asOfMs), ledger);
}

/** How many claims about some measures of an attack are not shown because they are withdrawn or not yet known; null when all are. */
export function leftOutNote(attack: string, measures: readonly MeasureId[], selection: Selection): string | null {
  const claims = selection.ledger.claimsOfEvent.get(attack) ?? [];
  const all = claims.filter(({ measure }) => measures.includes(measure)).length;
  const shown = measures.reduce((sum, measure) => sum + knownClaims(attack, measure, selection).length, 0);
  if (all === shown) return null;
  return `Not shown: ${countText(all - shown, "claim")}, withdrawn from the ledger or not yet known at the time chosen.`;
}
