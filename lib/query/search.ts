import type { Attributor } from "../ledger/attributor";
import type { Claim } from "../ledger/claim";
import type { Attack } from "../ledger/event";
import { attacksByNight, type Ledger } from "../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../ledger/measures/registry";
import { byCodeUnits } from "../ledger/order";
import { countryId, type Place, type PlaceId, type Places, placeChain, placeLevelRank } from "../ledger/place";
import type { Report } from "../ledger/report";
import { dayWords } from "./day-words";
import { foldedText } from "./folded-text";
import { lookedFor, type Names, namesSteps, ranked } from "./matching";
import { reportsByDay } from "./reports-by-day";
import { allStated } from "./stated";
import type { InSteps } from "./steps";
import { type Touching, touching } from "./touching";

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

function byName<T extends { readonly name: string }>(records: Iterable<T>): T[] {
  return [...records]
    .map((record) => ({ record, name: foldedText(record.name) }))
    .sort((a, b) => byCodeUnits(a.name, b.name))
    .map(({ record }) => record);
}

/** What the names of reports hang on: nothing besides the reports. */
const everyReport = {};

/** The names of a place and of all around it but the country. */
function namedChain(id: PlaceId, places: Places): string[] {
  return placeChain(id, places).flatMap((one) => (one === countryId ? [] : [places.get(one)?.name ?? one]));
}

/** What an attack is found by: its name, its night, and the names of its places and of what is around them. */
function attackNames(places: Places): (attack: Attack) => Names {
  const around = new Map<PlaceId, readonly string[]>();
  const namesAround = (id: PlaceId) => {
    const known = around.get(id) ?? namedChain(id, places);
    around.set(id, known);
    return known;
  };
  return ({ label, nightOf, id, places: struck }) => ({
    own: [label],
    other: [dayWords(nightOf), id, ...struck.flatMap(namesAround)],
  });
}

function reportNames({ title, publisher, origin, publishedOn, id }: Report): Names {
  return { own: [title, publisher, origin], other: [dayWords(publishedOn), id] };
}

/** The attacks that a folded text finds by name, night and places, the best match first, equals the latest first. */
function namedAttacks(ledger: Ledger, text: string): Attack[] {
  const { places } = ledger;
  return ranked(text, attacksLatestFirst(ledger), attackNames(places), places);
}

/** Looks through the names of a ledger's attacks and reports in steps, so that `found` and `attacksNamed` find that done. */
export function* searchSteps(ledger: Ledger): InSteps<void> {
  const { places } = ledger;
  yield* namesSteps(attacksLatestFirst(ledger), attackNames(places), places);
  yield* namesSteps(reportsByDay(ledger), reportNames, everyReport);
}

const latestFirst = new WeakMap<readonly Attack[], readonly Attack[]>();

/** The attacks of a ledger, the latest first: the same array until an event changes. */
function attacksLatestFirst(ledger: Ledger): readonly Attack[] {
  const attacks = attacksByNight(ledger);
  const known = latestFirst.get(attacks) ?? attacks.toReversed();
  latestFirst.set(attacks, known);
  return known;
}

/** The attacks of a ledger that a text finds, as `found` has them but for those of a place's whole name; all, the latest first, for a text without letters or digits. */
export function attacksNamed(ledger: Ledger, asked: string): readonly Attack[] {
  const text = lookedFor(asked.slice(0, longestSearch));
  return text === "" ? attacksLatestFirst(ledger) : namedAttacks(ledger, text);
}

/** A place with the attacks on it, which are looked for when they are asked for. */
function foundPlace(place: Place, attacks: readonly Attack[], places: Places): FoundPlace {
  let known: Touching<Attack> | null = null;
  const own = () => {
    known ??= touching(attacks, [place.id], places);
    return known;
  };
  return {
    place,
    get attacks() {
      return own().named;
    },
    get nationwide() {
      return own().nationwide;
    },
  };
}

function attackOf(id: string, { events }: Ledger): Attack[] {
  const event = events.get(id);
  return event?.kind === "attack" ? [event] : [];
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
  const attacks = attacksLatestFirst(ledger);
  const called = [...places.values()].filter(({ name, id }) => [name, id].some((one) => lookedFor(one) === text));
  const ids = called.map(({ id }) => id).filter((id) => id !== countryId);
  const attributors = ranked(text, byName(ledger.attributors.values()), ({ name, id }) => ({
    own: [name],
    other: [id],
  }));
  const measures = ranked(text, measureIds, (measure) => ({
    own: [measureOf(measure).label, measureOf(measure).shortLabel],
    other: [measure],
  }));
  const stated = attributors.length + measures.length === 0 ? [] : allStated(ledger);
  return {
    attacks: [...new Set([...namedAttacks(ledger, text), ...touching(attacks, ids, places).named])],
    places: ranked(
      text,
      byName(places.values()).sort((a, b) => placeLevelRank([a.id], places) - placeLevelRank([b.id], places)),
      ({ name, id }) => ({ own: [name, id], other: [] }),
    ).map((place) => foundPlace(place, attacks, places)),
    reports: ranked(text, reportsByDay(ledger), reportNames, everyReport),
    attributors: attributors.map((attributor) => ({
      attributor,
      claims: stated.flatMap(({ byAttributor }) => byAttributor.get(attributor.id) ?? []),
    })),
    measures: measures.map((measure) => ({
      measure,
      attacks: stated
        .flatMap(({ byMeasure }) => byMeasure.get(measure) ?? [])
        .reverse()
        .flatMap((id) => attackOf(id, ledger)),
    })),
  };
}
