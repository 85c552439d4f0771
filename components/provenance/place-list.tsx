import { numberText } from "../../lib/format/number";
import { placeText } from "../../lib/format/place";
import { type PlaceId, type Places, placeLevels } from "../../lib/ledger/place";

const levelLabels: Record<(typeof placeLevels)[number], string> = {
  country: "Country",
  region: "First-level units",
  district: "Districts",
  city: "Cities",
};

function wider(id: PlaceId, places: Places): string | null {
  const place = places.get(id);
  if (place?.within == null || place.level === "region") return null;
  return placeText(place.within, places);
}

/** As many places of one level as the page lists. */
const mostPlaces = 300;

/** The places by level, of very many the first by id, with the id that a query string takes, and the place that a city or district lies in. */
export function PlaceList({ places }: { readonly places: Places }) {
  return placeLevels.map((level) => {
    const own = [...places.values()].filter((place) => place.level === level).sort((a, b) => a.id.localeCompare(b.id));
    if (own.length === 0) return null;
    return (
      <div key={level} className="pb-5">
        <h3 className="pb-1 text-base">{levelLabels[level]}</h3>
        <ul className="gap-x-8 text-sm sm:columns-2 lg:columns-3">
          {own.slice(0, mostPlaces).map(({ id, name }) => (
            <li key={id} className="break-inside-avoid py-0.5">
              {name} <code className="text-xs text-muted">{id}</code>
              {wider(id, places) && <span className="text-muted">, in {wider(id, places)}</span>}
            </li>
          ))}
        </ul>
        {own.length <= mostPlaces ? null : (
          <p className="pt-2 text-sm">
            And {numberText(own.length - mostPlaces)} more, which <a href="/search">the search</a> finds by name or id.
          </p>
        )}
      </div>
    );
  });
}
