import { dayText } from "../format/day";
import { placeSetText } from "../format/place";
import { countryId, type Place, type PlaceId, placeChain } from "../ledger/place";
import { freeSlug, slugOf } from "../query/slug-of";
import type { NewAttack } from "./review";

type Places = ReadonlyMap<PlaceId, Place>;

/** The ground that figures are about, each place once and none within another; the whole country where nothing narrower is named. */
export function groundOf(placeSets: readonly (readonly PlaceId[])[], places: Places): PlaceId[] {
  const named = [...new Set(placeSets.flat())].filter((id) => id !== countryId).sort();
  const widest = named.filter(
    (id) =>
      !placeChain(id, places)
        .slice(1)
        .some((wider) => named.includes(wider)),
  );
  return widest.length === 0 ? [countryId] : widest;
}

/** What an attack on some ground on some day is called: "Kyiv and Kharkiv, 24 January 2026". */
function attackLabel(ground: readonly PlaceId[], day: string, places: Places): string {
  const isNationwide = ground.length > 3 || ground.includes(countryId);
  return `${isNationwide ? "Nationwide" : placeSetText(ground, places)}, ${dayText(day)}`;
}

/** The id of an attack, as the curated ones have it: its day and up to two places, "2026-01-24-kyiv-kharkiv". */
export function attackId(ground: readonly PlaceId[], day: string, places: Places): string {
  const isNationwide = ground.length > 3 || ground.includes(countryId);
  const names = ground.slice(0, 2).map((id) => slugOf((places.get(id)?.name ?? id).replace(/ oblast$/, "")));
  return `${day}-${isNationwide ? "ukraine" : names.join("-")}`.slice(0, 80);
}

/** An attack to be recorded, as far as a day and the places of its figures tell it; `isTaken` says which ids are not free. */
export function newAttack(
  day: string,
  placeSets: readonly (readonly PlaceId[])[],
  places: Places,
  isNight: boolean,
  isTaken: (id: string) => boolean,
): NewAttack {
  const ground = groundOf(placeSets, places);
  return {
    id: freeSlug(attackId(ground, day, places), isTaken),
    label: attackLabel(ground, day, places),
    nightOf: day,
    precision: isNight ? "night" : "day",
    start: null,
    end: null,
    places: ground,
    follows: null,
  };
}
