import type { Attributor } from "../ledger/attributor";
import type { Claim } from "../ledger/claim";
import type { Attack } from "../ledger/event";
import { attacksByNight, isStanding, type Ledger } from "../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../ledger/measures/registry";
import { byCodeUnits } from "../ledger/order";
import { countryId, type Place, placeChain, placeLevelRank } from "../ledger/place";
import type { Report } from "../ledger/report";
import { dayWords } from "./day-words";
import { foldedText } from "./folded-text";
import { usualSpelling } from "./spellings";
import { touching } from "./touching";

/** The longest text that is looked for, in UTF-16 code units; what is beyond it is passed over. */
export const longestSearch = 200;

/** A place that was found, the attacks whose places name it, and the nationwide ones, of which no report says whether they struck it. */
export interface FoundPlace {
  readonly place: Place;
  readonly attacks: readonly Attack[];
  readonly nationwide: readonly Attack[];
}

/** An attributor that was found, and the claims that stand in its name. */
export interface FoundAttributor {
  readonly attributor: Attributor;
  readonly claims: readonly Claim[];
}

/** A measure that was found, and the attacks that standing claims give figures of it for, the latest first. */
export interface FoundMeasure {
  readonly measure: MeasureId;
  readonly attacks: readonly Attack[];
}

/** What a text finds, kind by kind, the best match of each first. */
export interface Found {
  readonly attacks: readonly Attack[];
  readonly places: readonly FoundPlace[];
  readonly reports: readonly Report[];
  readonly attributors: readonly FoundAttributor[];
  readonly measures: readonly FoundMeasure[];
}

/** A record's own names, which count most, and what else it may be found by; null for what it does not have. */
interface Names {
  readonly own: readonly (string | null)[];
  readonly other: readonly (string | null)[];
}

const otherPenalty = 3;

function lookedFor(text: string): string {
  return usualSpelling(foldedText(text));
}

/** The endings "-ii", "-yi", "-iy", "-yy", which every newspaper romanises its own way ("Zelensky", "Зеленський"). */
const variedEnding = /(?<=\p{L}{3})[iy]{2}$/u;

/** A number of a day or a month, which is looked for whole: "2 january" is not the 24th. */
const shortNumber = /^\d{1,2}$/u;

function wordRank(word: string, field: string): number {
  const words = field.split(" ");
  if (words.includes(word)) return 0;
  if (shortNumber.test(word)) return Number.POSITIVE_INFINITY;
  if (words.some((one) => one.startsWith(word))) return 1;
  return word.length > 1 && field.includes(word) ? 2 : Number.POSITIVE_INFINITY;
}

/** How well a folded text is matched: smaller is better, infinite where a word of it is found in no name. */
function rank(text: string, names: Names): number {
  const own = names.own.map((name) => lookedFor(name ?? ""));
  const other = names.other.map((name) => lookedFor(name ?? ""));
  if (own.includes(text)) return -2;
  if (own.some((name) => name.startsWith(text))) return -1;
  const ranks = text.split(" ").map((whole) => {
    const word = whole.replace(variedEnding, "");
    const best = (fields: readonly string[]) => Math.min(...fields.map((field) => wordRank(word, field)));
    return Math.min(best(own), best(other) + otherPenalty);
  });
  return ranks.reduce((sum, one) => sum + one, 0);
}

function ranked<T>(text: string, records: readonly T[], namesOf: (record: T) => Names): T[] {
  return records
    .map((record) => ({ record, at: rank(text, namesOf(record)) }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at)
    .map(({ record }) => record);
}

function byName<T extends { readonly name: string }>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => byCodeUnits(foldedText(a.name), foldedText(b.name)));
}

/**
 * What of a ledger a text finds. Every word of it has to be found, at the start of a word or, from two letters on, anywhere within, a
 * number of one or two digits as a whole word; letters are compared as `foldedText` has them, names as `usualSpelling` has them. Attacks
 * are found by name, night and places, and where a text is a place's whole name, so are all whose places name it (`touching`); places by
 * name and P-code, reports by title, publisher, agency and day, attributors and measures by name; nights and days as `dayWords` has them.
 * Equal matches: attacks and reports latest first, measures in the registry's order, the rest by name. A text without
 * letters or digits finds nothing.
 */
export function found(ledger: Ledger, asked: string): Found {
  const text = lookedFor(asked.slice(0, longestSearch));
  if (text === "") return { attacks: [], places: [], reports: [], attributors: [], measures: [] };
  const { places } = ledger;
  const attacks = attacksByNight(ledger).toReversed();
  const reports = [...ledger.reports.values()].sort(
    (a, b) => byCodeUnits(b.publishedOn, a.publishedOn) || byCodeUnits(a.id, b.id),
  );
  const groundOf = (attack: Attack) => attack.places.flatMap((id) => placeChain(id, places));
  const claims = [...ledger.claims.values()].filter(
    ({ id, report }) => isStanding(ledger, id) && ledger.reports.has(report),
  );
  const named = ranked(text, attacks, (attack) => ({
    own: [attack.label],
    other: [
      dayWords(attack.nightOf),
      attack.id,
      ...groundOf(attack).flatMap((id) => (id === countryId ? [] : [places.get(id)?.name ?? id])),
    ],
  }));
  const called = [...places.values()].filter(({ name, id }) => [name, id].some((one) => lookedFor(one) === text));
  const ids = called.map(({ id }) => id).filter((id) => id !== countryId);
  return {
    attacks: [...new Set([...named, ...touching(attacks, ids, places).named])],
    places: ranked(
      text,
      byName(places.values()).sort((a, b) => placeLevelRank([a.id], places) - placeLevelRank([b.id], places)),
      ({ name, id }) => ({ own: [name, id], other: [] }),
    ).map((place) => {
      const { named: own, nationwide } = touching(attacks, [place.id], places);
      return { place, attacks: own, nationwide };
    }),
    reports: ranked(text, reports, ({ title, publisher, origin, publishedOn, id }) => ({
      own: [title, publisher, origin],
      other: [dayWords(publishedOn), id],
    })),
    attributors: ranked(text, byName(ledger.attributors.values()), ({ name, id }) => ({
      own: [name],
      other: [id],
    })).map((attributor) => ({
      attributor,
      claims: claims.filter(({ attributedTo }) => attributedTo === attributor.id),
    })),
    measures: ranked(text, measureIds, (measure) => ({
      own: [measureOf(measure).label, measureOf(measure).shortLabel],
      other: [measure],
    })).map((measure) => ({
      measure,
      attacks: attacks.filter(({ id }) => claims.some((claim) => claim.event === id && claim.measure === measure)),
    })),
  };
}
