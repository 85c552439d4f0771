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

/** Every place by level, with the id that a query string takes, and the place that a city or district lies in. */
export function PlaceList({ places }: { readonly places: Places }) {
  return placeLevels.map((level) => {
    const own = [...places.values()].filter((place) => place.level === level).sort((a, b) => a.id.localeCompare(b.id));
    if (own.length === 0) return null;
    return (
      <div key={level} className="pb-5">
        <h3 className="pb-1 text-base">{levelLabels[level]}</h3>
        <ul className="gap-x-8 text-sm sm:columns-2 lg:columns-3">
          {own.map(({ id, name }) => (
            <li key={id} className="break-inside-avoid py-0.5">
              {name} <code className="text-xs text-muted">{id}</code>
              {wider(id, places) && <span className="text-muted">, in {wider(id, places)}</span>}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
