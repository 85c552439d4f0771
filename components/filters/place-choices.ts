import { placeText } from "../../lib/format/place";
import type { Ledger } from "../../lib/ledger/fold";
import { placeChain, placeLevelRank } from "../../lib/ledger/place";

/**
 * The places that a filter offers: those that any event names, those that they lie in and those chosen already, widest first and then by
 * name; the country is left out, being no filter.
 */
export function placeChoices(
  { events, places }: Ledger,
  chosen: readonly string[],
): { value: string; label: string }[] {
  const named = new Set([...events.values()].flatMap((event) => event.places));
  const ids = new Set([...[...named].flatMap((id) => placeChain(id, places)), ...chosen]);
  const rank = ({ value }: { value: string }) => placeLevelRank([value], places);
  return [...ids]
    .map((id) => ({ value: id, label: placeText(id, places) }))
    .filter((choice) => rank(choice) > 0 || chosen.includes(choice.value))
    .sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, "en"));
}
