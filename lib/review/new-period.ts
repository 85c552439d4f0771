import { capitalised } from "../format/typography";
import type { Place, PlaceId } from "../ledger/place";
import { freeSlug, slugOf } from "../query/slug-of";
import { groundOf } from "./new-attack";
import type { NewPeriod } from "./review";

/**
 * A period to be recorded, as far as a passage tells it: called as the passage is, up to the day of publication, on its figures' ground. Its
 * first day is that same day until a person gives it: the text's words for a period do not tell on which day it began.
 */
export function newPeriod(
  label: string,
  publishedOn: string,
  placeSets: readonly (readonly PlaceId[])[],
  places: ReadonlyMap<PlaceId, Place>,
  isTaken: (id: string) => boolean,
): NewPeriod {
  return {
    id: freeSlug(slugOf(`${publishedOn} ${label}`), isTaken),
    label: capitalised(label),
    fromOn: publishedOn,
    toOn: publishedOn,
    precision: "day",
    places: groundOf(placeSets, places),
  };
}
