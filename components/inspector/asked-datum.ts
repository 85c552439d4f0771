import type { Claim } from "../../lib/ledger/claim";
import type { Event } from "../../lib/ledger/event";
import type { Ledger } from "../../lib/ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../lib/ledger/measures/registry";
import type { PlaceId } from "../../lib/ledger/place";
import type { Unit } from "../../lib/ledger/unit";
import type { DatumAddress } from "./datum-address";

/** One count of one measure of an event: what an estimate is about. */
export interface AskedCount {
  readonly unit: Unit;
  readonly places: readonly PlaceId[];
  readonly subtype: string | null;
}

/** A datum whose names all stand for something. `count` is null where a mark shows no figure. */
export interface AskedDatum {
  readonly event: Event;
  readonly measure: MeasureId;
  readonly count: AskedCount | null;
  /** The claim that the mark shows; null where it shows an estimate, or nothing. */
  readonly claim: Claim | null;
}

/** Why an address asks for no datum: 404 for a record that is not there, 400 for words that cannot be understood. */
export interface AskedProblem {
  readonly status: 400 | 404;
  readonly detail: string;
  readonly value: string;
}

function problem(status: AskedProblem["status"], value: string, detail: string): AskedProblem {
  return { status, value, detail };
}

function isMeasureId(text: string): text is MeasureId {
  return (measureIds as readonly string[]).includes(text);
}

function isKnownSubtype(measure: MeasureId, subtype: string): boolean {
  const { subtypes, allowsModels } = measureOf(measure);
  return subtypes.includes(subtype) || (allowsModels && subtype.startsWith("model:"));
}

function askedCount(measure: MeasureId, address: DatumAddress, ledger: Ledger): AskedCount | AskedProblem | null {
  const { places, subtype } = address;
  if (address.unit === null && places.length === 0 && subtype === null) return null;
  const { units } = measureOf(measure);
  const unit = units.find((known) => known === address.unit);
  if (unit === undefined) {
    const given = address.unit ?? "";
    return problem(400, given, `“${given}” is no unit of ${measure}; known: ${units.join(", ")}.`);
  }
  if (places.length === 0) return problem(400, "", "A unit needs places beside it, such as places=UA80.");
  const lost = places.find((id) => !ledger.places.has(id));
  if (lost !== undefined) return problem(404, lost, `There is no place “${lost}”.`);
  if (subtype !== null && !isKnownSubtype(measure, subtype)) {
    const known = measureOf(measure).subtypes.join(", ") || "none";
    return problem(400, subtype, `“${subtype}” is no subtype of ${measure}; known: ${known}.`);
  }
  return { unit, places, subtype };
}

/** The datum that an address asks for, or why it asks for none. A claim's own count comes before any other that is named. */
export function askedDatum(address: DatumAddress, ledger: Ledger): AskedDatum | AskedProblem {
  const { measure } = address;
  const event = ledger.events.get(address.event);
  if (event === undefined) return problem(404, address.event, `There is no event “${address.event}”; see /attacks.`);
  if (!isMeasureId(measure)) {
    return problem(404, measure, `There is no measure “${measure}”; known: ${measureIds.join(", ")}.`);
  }
  if (address.claim === null) {
    const count = askedCount(measure, address, ledger);
    return count !== null && "detail" in count ? count : { event, measure, count, claim: null };
  }
  const claim = ledger.claims.get(address.claim);
  if (claim?.event !== event.id || claim.measure !== measure) {
    return problem(404, address.claim, `There is no claim “${address.claim}” about ${measure} of ${event.id}.`);
  }
  return { event, measure, count: claim, claim };
}
