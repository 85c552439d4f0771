import { placeText } from "../../lib/format/place";
import type { Ledger } from "../../lib/ledger/fold";
import { placeChain, placeLevelRank } from "../../lib/ledger/place";

/** A place that a filter offers. */
export interface PlaceOption {
  readonly id: string;
  readonly name: string;
}

/** The places that any event names and those that they lie in, widest first and then by name; the country is left out, being no filter. */
export function placeOptions({ events, places }: Ledger): PlaceOption[] {
  const named = [...events.values()].flatMap((event) => event.places);
  const ids = new Set(named.flatMap((id) => placeChain(id, places)));
  return [...ids]
    .filter((id) => placeLevelRank([id], places) > 0)
    .map((id) => ({ id, name: placeText(id, places) }))
    .sort(
      (a, b) => placeLevelRank([a.id], places) - placeLevelRank([b.id], places) || a.name.localeCompare(b.name, "en"),
    );
}
