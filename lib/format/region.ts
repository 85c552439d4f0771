import type { PlaceId, Places } from "../ledger/place";
import { en } from "./en";
import type { Locale } from "./locale";
import { placeText } from "./place";

/**
 * A first-level unit's names, the longest first, for where there is little room: "Chernihiv oblast", "Chernihiv", "Chh". A unit that no record
 * has is called by its id; one without an abbreviation has its name alone.
 */
export function regionNames(id: PlaceId, places: Places, locale: Locale = en): string[] {
  const name = placeText(id, places);
  const short = places.has(id) ? (locale.regionShortNames[id] ?? []) : [];
  return [...new Set([name, ...short])];
}
