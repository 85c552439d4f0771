import type { Place, PlaceId } from "../ledger/place";
import { foldedText } from "../query/folded-text";
import { usualSpelling } from "../query/spellings";

function folded(text: string): string {
  return usualSpelling(foldedText(text)).trim();
}

/** How well a name fits what was typed: 0 it is that, 1 it begins with those whole words, 2 with those letters, 3 a later word does; else null. */
function nameRank({ name, id }: Place, asked: string, typed: string): number | null {
  const own = folded(name);
  if (own === asked || id.toLowerCase() === typed.trim().toLowerCase()) return 0;
  if (own.startsWith(`${asked} `)) return 1;
  if (own.startsWith(asked)) return 2;
  return own.includes(` ${asked}`) ? 3 : null;
}

/** The places that typed words may name, the surest first; never one in the middle of whose words they stand. Empty for nothing typed. */
export function foundPlaces(typed: string, places: Iterable<Place>): Place[] {
  const asked = folded(typed);
  if (asked === "") return [];
  return [...places]
    .flatMap((place) => {
      const rank = nameRank(place, asked, typed);
      return rank === null ? [] : [{ place, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.place.name.length - b.place.name.length)
    .map(({ place }) => place);
}

/** The place that typed words are taken for: the one called so, else the only one whose name begins so. Null where a person has to choose. */
export function takenPlace(typed: string, places: Iterable<Place>): PlaceId | null {
  const asked = folded(typed);
  const all = foundPlaces(typed, places).map((place) => ({ place, rank: nameRank(place, asked, typed) ?? 3 }));
  const exact = all.find(({ rank }) => rank === 0);
  if (exact !== undefined) return exact.place.id;
  const begun = all.filter(({ rank }) => rank < 3);
  return begun.length === 1 ? (begun[0]?.place.id ?? null) : null;
}
