import type { Attack } from "../ledger/event";
import { countryId, type PlaceId, type Places, placeChain } from "../ledger/place";
import type { Selection } from "./selection";

/** Attacks by how they stand to some ground: those whose places name it, and the nationwide records, whose places are not named. */
export interface Touching<T> {
  readonly named: readonly T[];
  readonly nationwide: readonly T[];
}

function isWithin(inner: PlaceId, outer: PlaceId, places: Places): boolean {
  return placeChain(inner, places).includes(outer);
}

/**
 * Which attacks touch any of some places, in the order given. One is `named` where a place of its own is an asked one, lies in it, or holds
 * it and is less than the whole country; it is `nationwide` where it is recorded for the whole country alone, which says of no place
 * whether it was struck. The rest are in neither. The country asked for names every attack; no place names none.
 */
export function touching<T extends { readonly places: Attack["places"] }>(
  attacks: readonly T[],
  asked: readonly PlaceId[],
  places: Places,
): Touching<T> {
  const known = new Map<PlaceId, boolean>();
  const isPlaceNamed = (own: PlaceId) =>
    asked.some((id) => isWithin(own, id, places) || (own !== countryId && isWithin(id, own, places)));
  const isPlaceKnownNamed = (own: PlaceId) => {
    const is = known.get(own);
    if (is !== undefined) return is;
    const made = isPlaceNamed(own);
    known.set(own, made);
    return made;
  };
  const named: T[] = [];
  const nationwide: T[] = [];
  if (asked.length === 0) return { named, nationwide };
  for (const attack of attacks) {
    if (attack.places.some(isPlaceKnownNamed)) named.push(attack);
    else if (attack.places.includes(countryId)) nationwide.push(attack);
  }
  return { named, nationwide };
}

/** How a selection's attacks stand to the known places that its query asks for; none of either where it asks for none. */
export function askedTouching({
  attacks,
  query,
  ledger,
}: Pick<Selection, "attacks" | "query" | "ledger">): Touching<Attack> {
  const known = query.place.filter((id) => ledger.places.has(id));
  return touching(
    attacks.map(({ event }) => event),
    known,
    ledger.places,
  );
}
