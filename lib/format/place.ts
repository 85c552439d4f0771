import type { PlaceId, Places } from "../ledger/place";
import { en } from "./en";
import { listText } from "./list";
import type { Locale } from "./locale";

/** A place's name as its record has it ("Kyiv", "Chernihiv oblast"); an id that no record has is given as it is. */
export function placeText(id: PlaceId, places: Places): string {
  return places.get(id)?.name ?? id;
}

/** A set of places in the order given: "Kyiv", "Kyiv and Kharkiv", "Kyiv, Kharkiv and Odesa". No places give empty text. */
export function placeSetText(ids: readonly PlaceId[], places: Places, locale: Locale = en): string {
  return listText(
    ids.map((id) => placeText(id, places)),
    locale,
  );
}
