import { regionNames } from "../format/region";
import type { Place, PlaceId } from "../ledger/place";
import { foldedText } from "../query/folded-text";
import { slugOf } from "../query/slug-of";
import { usualSpelling } from "../query/spellings";
import type { NewPlace } from "./review";

type Places = ReadonlyMap<PlaceId, Place>;

/** What a name in a text stands for: a place of the ledger, a town that the ledger lacks, or nothing known. */
export type NamedPlace =
  | { readonly id: PlaceId; readonly added: null }
  | { readonly id: PlaceId; readonly added: NewPlace }
  | null;

function plainName(written: string): string {
  return usualSpelling(foldedText(written))
    .replace(/^(?:the )?(?:(?:city|town|village|port|port city) of )?/, "")
    .replace(/(?<=.) (?:city|town)$/, "");
}

/** Regions that are not called after a town, so that their bare name is theirs alone. */
const namedAfterNoTown = new Set(["crimea", "dnipropetrovsk", "kirovohrad", "volyn", "zakarpattia"]);

/** Capitals whose regions are not called after them. */
const capitalOf: ReadonlyMap<string, PlaceId> = new Map([
  ["kropyvnytskyi", "UA35"],
  ["lutsk", "UA07"],
  ["simferopol", "UA01"],
  ["uzhhorod", "UA21"],
]);

function isRegionName(text: string): boolean {
  return / (?:oblast|region|province)$/.test(text);
}

/**
 * What a place as written stands for. A region is meant only where it is called one; a region's capital that the ledger lacks ("Odesa") is a
 * town to be added, within its region. Null for a name that the ledger knows nothing of.
 */
export function namedPlace(written: string, places: Places): NamedPlace {
  const name = plainName(written);
  if (name === "") return null;
  const all = [...places.values()];
  const called = (text: string) => all.find((place) => plainName(place.name) === text);
  const asked = isRegionName(name) ? name.replace(/ (?:region|province)$/, " oblast") : name;
  const own = called(asked);
  if (own !== undefined) return { id: own.id, added: null };
  const bare = name.replace(/ (?:oblast|region|province)$/, "");
  const capital = isRegionName(name) ? undefined : capitalOf.get(bare);
  const region =
    all.find(({ id, level }) => level === "region" && regionNames(id, places).some((one) => plainName(one) === bare)) ??
    places.get(capital ?? "");
  if (region === undefined) return null;
  if (isRegionName(name) || namedAfterNoTown.has(bare)) return { id: region.id, added: null };
  const id = slugOf(bare);
  return { id, added: { id, name: written.trim(), level: "city", within: region.id } };
}
