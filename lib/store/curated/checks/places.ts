import { type PlaceId, placeChain, placeLevels, placesOverlap } from "../../../ledger/place";
import { fieldOf, problemText, type RecordOf } from "../record";
import { type RecordIndex, recordsOf } from "../record-index";

/** Places that do not lie in a wider one; only the country lies in none. */
export function placeTreeProblems({ all, place: places }: RecordIndex): string[] {
  return recordsOf(all, "place").flatMap((place) => {
    const { id, level, within } = place.body;
    if (within === null) {
      if (level === "country") return [];
      return [problemText(fieldOf(place, "within"), `null for the ${level} "${id}"; name the place it lies in`)];
    }
    const outer = places.get(within)?.body;
    if (outer === undefined || placeLevels.indexOf(outer.level) < placeLevels.indexOf(level)) return [];
    return [
      problemText(
        fieldOf(place, "within"),
        `the ${level} "${id}" cannot lie in the ${outer.level} "${within}"; wider first: ${placeLevels.join(", ")}`,
      ),
    ];
  });
}

function nestedPlace(ids: readonly PlaceId[], { places }: RecordIndex): [inner: PlaceId, outer: PlaceId] | null {
  for (const inner of ids) {
    const outer = placeChain(inner, places)
      .slice(1)
      .find((wider) => ids.includes(wider));
    if (outer !== undefined) return [inner, outer];
  }
  return null;
}

/** Place sets that name a place and a wider one around it, so that it is unclear which ground is meant. */
export function nestedPlaceProblems(index: RecordIndex): string[] {
  const holders: (RecordOf<"event"> | RecordOf<"claim">)[] = [
    ...recordsOf(index.all, "event"),
    ...recordsOf(index.all, "claim"),
  ];
  return holders.flatMap((holder) => {
    const nested = nestedPlace(holder.body.places, index);
    if (nested === null) return [];
    const [inner, outer] = nested;
    return [
      problemText(fieldOf(holder, "places"), `"${inner}" lies in "${outer}", which is named too; keep one of them`),
    ];
  });
}

/** Claims for ground on which their event did not happen. */
export function strayPlaceProblems(index: RecordIndex): string[] {
  return recordsOf(index.all, "claim").flatMap((claim) => {
    const event = index.event.get(claim.body.event)?.body;
    const isKnown = claim.body.places.every((id) => index.places.has(id));
    if (event === undefined || !isKnown || placesOverlap(claim.body.places, event.places, index.places)) return [];
    return [
      problemText(
        fieldOf(claim, "places"),
        `${claim.body.places.join(", ")} shares no ground with event "${event.id}" (${event.places.join(", ")}); correct the places or the event`,
      ),
    ];
  });
}
