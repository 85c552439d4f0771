import { unitNameText } from "../../format/headline-notes";
import { listText } from "../../format/list";
import { subtypeText } from "../../format/subtype";
import { uncapitalised } from "../../format/typography";
import type { Claim } from "../../ledger/claim";
import type { Event } from "../../ledger/event";
import type { Ledger } from "../../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../ledger/measures/registry";
import type { PlaceId } from "../../ledger/place";
import type { Unit } from "../../ledger/unit";
import { shownValue } from "../../query/shown-value";
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
  /** The further measures that one empty slot stands for. */
  readonly also: readonly MeasureId[];
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

function problem(status: AskedProblem["status"], value: string, detail: (shown: string) => string): AskedProblem {
  const shown = shownValue(value);
  return { status, value: shown, detail: detail(shown) };
}

function isMeasureId(text: string): text is MeasureId {
  return (measureIds as readonly string[]).includes(text);
}

function nameOf(measure: MeasureId): string {
  return uncapitalised(measureOf(measure).label);
}

function wordsOf<Id>(ids: readonly Id[], textOf: (id: Id) => string): string {
  return listText(ids.map((id) => textOf(id)));
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
    return problem(
      400,
      given,
      (shown) => `“${shown}” is no unit of ${nameOf(measure)}; known: ${wordsOf(units, unitNameText)}.`,
    );
  }
  if (places.length === 0) return problem(400, "", () => "A unit needs places beside it, such as places=UA80.");
  const lost = places.find((id) => !ledger.places.has(id));
  if (lost !== undefined) return problem(404, lost, (shown) => `There is no place “${shown}”.`);
  if (subtype !== null && !isKnownSubtype(measure, subtype)) {
    const known = wordsOf(measureOf(measure).subtypes, subtypeText) || "none";
    return problem(400, subtype, (shown) => `“${shown}” is no kind of ${nameOf(measure)}; known: ${known}.`);
  }
  return { unit, places, subtype };
}

/** The datum that an address asks for, or why it asks for none. A claim's own count comes before any other that is named. */
export function askedDatum(address: DatumAddress, ledger: Ledger): AskedDatum | AskedProblem {
  const { measure } = address;
  const event = ledger.events.get(address.event);
  if (event === undefined) return problem(404, address.event, (shown) => `There is no attack or period “${shown}”.`);
  const unknown = [measure, ...address.also].find((id) => !isMeasureId(id));
  if (unknown !== undefined || !isMeasureId(measure)) {
    const known = wordsOf(measureIds, nameOf);
    return problem(404, unknown ?? measure, (shown) => `There are no figures “${shown}”; there are: ${known}.`);
  }
  if (address.claim === null) {
    const count = askedCount(measure, address, ledger);
    if (count !== null && "detail" in count) return count;
    const also = count === null ? [...new Set(address.also.filter(isMeasureId))].filter((id) => id !== measure) : [];
    return { event, measure, also, count, claim: null };
  }
  const claim = ledger.claims.get(address.claim);
  if (claim?.event !== event.id || claim.measure !== measure) {
    return problem(404, address.claim, (shown) => `There is no claim “${shown}” about this figure.`);
  }
  return { event, measure, also: [], count: claim, claim };
}
