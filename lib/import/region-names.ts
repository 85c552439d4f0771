import type { Places } from "../ledger/place";
import { foldedText } from "../query/folded-text";

/**
 * Other names of first-level units, folded and without "oblast": the standard Ukrainian ones, which are adjectives and which OCHA's lists of
 * administrative units have ("Kharkivska", of "Харківська область"), and some of files seen.
 */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "autonomous republic of crimea": "UA01",
    "avtonomna respublika krym": "UA01",
    krym: "UA01",
    vinnytska: "UA05",
    volynska: "UA07",
    lutsk: "UA07",
    dnipropetrovska: "UA12",
    dnipro: "UA12",
    donetska: "UA14",
    zhytomyrska: "UA18",
    zakarpatska: "UA21",
    transcarpathia: "UA21",
    zaporizka: "UA23",
    "ivano frankivska": "UA26",
    kyivska: "UA32",
    kiev: "UA32",
    kirovohradska: "UA35",
    luhanska: "UA44",
    lvivska: "UA46",
    mykolaivska: "UA48",
    odeska: "UA51",
    odessa: "UA51",
    poltavska: "UA53",
    rivnenska: "UA56",
    sumska: "UA59",
    ternopilska: "UA61",
    kharkivska: "UA63",
    khersonska: "UA65",
    khmelnytska: "UA68",
    cherkaska: "UA71",
    chernivetska: "UA73",
    chernihivska: "UA74",
    "kyiv city": "UA80",
    "m kyiv": "UA80",
    sevastopolska: "UA85",
    "m sevastopol": "UA85",
  }),
);

const oblast = / (?:oblast|obl|region)$/;

const idsOf = new WeakMap<Places, ReadonlyMap<string, string>>();

/** The ids of first-level units by their own names, folded; read once for all rows of a file. */
function ownNames(places: Places): ReadonlyMap<string, string> {
  const known = idsOf.get(places);
  if (known !== undefined) return known;
  const ids = new Map<string, string>();
  for (const { id, level, name } of places.values()) {
    const own = foldedText(name);
    if (level === "region" && !ids.has(own)) ids.set(own, id);
  }
  idsOf.set(places, ids);
  return ids;
}

/** The id of a first-level unit by its name, "Odesa oblast", "Odesa", "Odeska" or "Одеська область"; null for any other name. */
export function regionNamed(name: string, places: Places): string | null {
  const folded = foldedText(name);
  const bare = folded.replace(oblast, "");
  const own = ownNames(places);
  const whole = folded.replace(oblast, " oblast");
  return own.get(whole) ?? otherNames.get(bare) ?? own.get(`${bare} oblast`) ?? null;
}
