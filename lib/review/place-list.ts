import { type Place, type PlaceId, placeChain } from "../ledger/place";
import { type NamedPlace, namedPlace } from "./named-place";

/** What the words for one or several places stand for, in their order, none within another; and the names among them that are not known. */
export interface NamedPlaces {
  readonly places: readonly NonNullable<NamedPlace>[];
  readonly unknown: readonly string[];
}

const separators = /\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|as well as)\s+|\s*&\s*/iu;
const ownArea = /\s(?:oblasts?|regions?|provinces?)$/iu;
const areaOfAll = /\s(?:oblasts|regions|provinces)$/iu;
const areaBefore = /^(?:the\s+)?(?:oblasts|regions|provinces)\s+of\s+/iu;
const areaWord = /(?:oblast|region|province)$/iu;

/** The names of a list: "Kherson, Sumy and Kharkiv regions" are three regions, "Odesa and Kharkiv region" a town and a region. */
function listedNames(written: string): string[] {
  const isOfRegions = areaOfAll.test(written) || areaBefore.test(written);
  const names = written.replace(areaBefore, "").split(separators).filter(Boolean);
  return names.map((name) => {
    const bare = isOfRegions ? name.replace(ownArea, "") : name;
    return isOfRegions && !areaWord.test(bare) ? `${bare} region` : bare;
  });
}

/** What the words for places stand for: the place of that very name, else those that they list. Nothing known gives no place. */
export function namedPlaces(written: string, known: ReadonlyMap<PlaceId, Place>): NamedPlaces {
  const whole = namedPlace(written, known);
  if (whole !== null) return { places: [whole], unknown: [] };
  const names = listedNames(written.trim());
  const all = names.map((name) => [name, namedPlace(name, known)] as const);
  const found = [...new Map(all.flatMap(([, one]) => (one === null ? [] : [[one.id, one] as const]))).values()];
  const widerOf = ({ id, added }: NonNullable<NamedPlace>) =>
    added === null ? placeChain(id, known).slice(1) : added.within === null ? [] : placeChain(added.within, known);
  return {
    places: found.filter((one) => !widerOf(one).some((wider) => found.some(({ id }) => id === wider))),
    unknown: all.flatMap(([name, one]) => (one === null ? [name] : [])),
  };
}
