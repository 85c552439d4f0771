import type { Attributor } from "../../lib/ledger/attributor";
import type { Event } from "../../lib/ledger/event";
import type { Ledger } from "../../lib/ledger/fold";
import { byCodeUnits } from "../../lib/ledger/order";
import type { Place, PlaceId } from "../../lib/ledger/place";
import { allPlaces } from "../../lib/review/begun-review";
import type { Review } from "../../lib/review/review";

/** What the ledger holds that a reviewer chooses from; sent with the page. */
export interface Known {
  readonly places: readonly Place[];
  readonly attributors: readonly Attributor[];
  readonly events: readonly Event[];
  /** The ids of reports and events that no new one may have, withdrawn ones among them. */
  readonly taken: readonly string[];
}

/** What a ledger holds to choose from, its places and attributors by name. */
export function knownOf({ places, attributors, events, standings }: Ledger): Known {
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => byCodeUnits(a.name, b.name);
  return {
    places: [...places.values()].sort(byName),
    attributors: [...attributors.values()].sort(byName),
    events: [...events.values()],
    taken: [...standings].flatMap(([id, { kind }]) => (kind === "report" || kind === "event" ? [id] : [])),
  };
}

/** The ledger's places with those that a review adds, by id. */
export function placesOf(known: Known, { places }: Pick<Review, "places">): ReadonlyMap<PlaceId, Place> {
  return allPlaces(new Map(known.places.map((place) => [place.id, place])), places);
}

/** The ledger's attributors and those that a review adds. */
export function speakersOf(
  known: Known,
  review: Pick<Review, "attributors">,
): Pick<Attributor, "id" | "name" | "role">[] {
  const added = new Set(review.attributors.map(({ id }) => id));
  return [...known.attributors.filter(({ id }) => !added.has(id)), ...review.attributors];
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
