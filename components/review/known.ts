import type { Attributor } from "../../lib/ledger/attributor";
import type { Event } from "../../lib/ledger/event";
import { type Ledger, periodsByStart } from "../../lib/ledger/fold";
import { byCodeUnits } from "../../lib/ledger/order";
import type { Place, PlaceId } from "../../lib/ledger/place";
import { allPlaces } from "../../lib/review/begun-review";
import type { NearRecords } from "../../lib/review/near-records";
import type { Review } from "../../lib/review/review";

/** What the ledger holds that a reviewer chooses from: sent with the page, but for attacks and ids, which are asked for around a day. */
export interface Known {
  readonly places: readonly Place[];
  readonly attributors: readonly Attributor[];
  readonly events: readonly Event[];
  /** The ids of reports and events that no new one may have, withdrawn ones among them. */
  readonly taken: readonly string[];
}

/** What a ledger holds to choose from whatever the report's day, its places and attributors by name: periods, and no attack. */
export function knownOf(ledger: Ledger): Known {
  const { places, attributors } = ledger;
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => byCodeUnits(a.name, b.name);
  return {
    places: [...places.values()].sort(byName),
    attributors: [...attributors.values()].sort(byName),
    events: [...periodsByStart(ledger)],
    taken: [],
  };
}

/** What is known with what was asked for besides; the same object where that is nothing new. */
export function withNear(known: Known, { events, taken }: NearRecords): Known {
  const ids = new Set(known.events.map(({ id }) => id));
  const added = events.filter(({ id }) => !ids.has(id));
  const others = taken.filter((id) => !known.taken.includes(id));
  if (added.length === 0 && others.length === 0) return known;
  return { ...known, events: [...known.events, ...added], taken: [...known.taken, ...others] };
}

const placesWith = new WeakMap<Known["places"], WeakMap<Review["places"], ReadonlyMap<PlaceId, Place>>>();

/** The ledger's places with those that a review adds, by id. */
export function placesOf(known: Known, { places }: Pick<Review, "places">): ReadonlyMap<PlaceId, Place> {
  const kept = placesWith.get(known.places) ?? new WeakMap();
  placesWith.set(known.places, kept);
  const all = kept.get(places) ?? allPlaces(new Map(known.places.map((place) => [place.id, place])), places);
  kept.set(places, all);
  return all;
}

type Speaker = Pick<Attributor, "id" | "name" | "role">;

const speakersWith = new WeakMap<Known["attributors"], WeakMap<Review["attributors"], readonly Speaker[]>>();

/** The ledger's attributors and those that a review adds. */
export function speakersOf(known: Known, review: Pick<Review, "attributors">): readonly Speaker[] {
  const kept = speakersWith.get(known.attributors) ?? new WeakMap();
  speakersWith.set(known.attributors, kept);
  const added = new Set(review.attributors.map(({ id }) => id));
  const all = kept.get(review.attributors) ?? [
    ...known.attributors.filter(({ id }) => !added.has(id)),
    ...review.attributors,
  ];
  kept.set(review.attributors, all);
  return all;
}

/** What an event of the ledger or of a review is called; null where there is none of that id. */
export function eventLabel(
  id: string | null,
  known: Known,
  { attacks, periods }: Pick<Review, "attacks" | "periods">,
): string | null {
  return (
    [...attacks, ...periods].find((one) => one.id === id)?.label ??
    known.events.find((event) => event.id === id)?.label ??
    null
  );
}
