import type { Place, Places } from "../ledger/place";
import { regionNamed } from "./region-names";

/** The ground that words name: places by id, records of those that the ledger has not, and what was read into the words. */
export interface Ground {
  readonly places: readonly string[];
  readonly made: readonly Place[];
  readonly inferred: string | null;
  /** Whether the words name a part of the country without its oblasts. */
  readonly isVague: boolean;
}

const directions = /^(?:south|north|east|west|center|centre|south-east|south-west|north-east|north-west|front line)$/;

/** Settlements and islands, in lower case, with the first-level unit that they lie in. */
const settlements: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dnipro: "UA12",
    "kryvyi rih": "UA12",
    pavlohrad: "UA12",
    odesa: "UA51",
    zaporizhzhia: "UA23",
    sumy: "UA59",
    kherson: "UA65",
    kharkiv: "UA63",
    kramatorsk: "UA14",
    starokostiantyniv: "UA68",
    kolomyia: "UA26",
    ochakiv: "UA48",
    kremenchuk: "UA53",
    lutsk: "UA07",
    lviv: "UA46",
    poltava: "UA53",
    mykolaiv: "UA48",
    "snake island": "UA51",
  }),
);

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

type Part = Omit<Ground, "isVague"> & { readonly isVague?: boolean };

function partOf(words: string, places: Places): Part | null {
  const lower = words.toLowerCase();
  const none = { made: [], inferred: null };
  if (lower === "ukraine") return { places: ["UA"], ...none };
  if (directions.test(lower)) {
    const id = `ua-${slug(lower)}`;
    const name =
      lower === "front line"
        ? "Front line (as worded)"
        : `${words[0]?.toUpperCase()}${words.slice(1)} of Ukraine (as worded)`;
    const place: Place = { id, name, level: "district", within: "UA", latitude: null, longitude: null };
    return { places: [id], made: [place], inferred: null, isVague: true };
  }
  const [whole = "", narrower] = words.split(/,\s*|\s+(?=\()/, 2);
  const within = settlements.get(whole.toLowerCase());
  if (within !== undefined && narrower === undefined) {
    const id = slug(whole);
    const place: Place = { id, name: whole, level: "city", within, latitude: null, longitude: null };
    return { places: [id], made: places.has(id) ? [] : [place], inferred: null };
  }
  const region = regionNamed(whole, places);
  if (region === null) return null;
  const inferred =
    narrower === undefined
      ? null
      : `The file narrows it to “${narrower.replaceAll(/[()]/g, "")}”, of which there is no record.`;
  return { places: [region], made: [], inferred };
}

/**
 * The ground that words such as "Odesa oblast and Kyiv", "Ukraine" or "south" name; null where some of it is no place of Ukraine's. Words for
 * a part of the country become a place of their own, since they say nothing of oblasts. No words at all are the country.
 */
export function groundOf(words: string, places: Places): Ground | null {
  if (words.trim() === "")
    return { places: ["UA"], made: [], inferred: "The file names no place; the country is meant.", isVague: false };
  const parts = words.split(/\s+and\s+/).map((one) => partOf(one.trim(), places));
  const known = parts.filter((one) => one !== null);
  if (known.length < parts.length) return null;
  const ids = [...new Set(known.flatMap((one) => one.places))];
  const inferred = [...new Set(known.flatMap((one) => one.inferred ?? []))].join(" ");
  const widest = ids.includes("UA") ? ["UA"] : ids;
  const made = known.flatMap((one) => one.made).filter(({ id }) => widest.includes(id));
  return { places: widest, made, inferred: inferred || null, isVague: known.some((one) => one.isVague === true) };
}
