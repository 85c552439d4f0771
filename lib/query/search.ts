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
import { lookedFor, ranked } from "./matching";
import { reportsByDay } from "./reports-by-day";
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

function byName<T extends { readonly name: string }>(records: Iterable<T>): T[] {
  return [...records]
    .map((record) => ({ record, name: foldedText(record.name) }))
    .sort((a, b) => byCodeUnits(a.name, b.name))
    .map(({ record }) => record);
}

/** What the names of reports hang on: nothing besides the reports. */
const everyReport = {};

interface Stated {
  readonly byAttributor: ReadonlyMap<string, readonly Claim[]>;
  readonly events: ReadonlyMap<MeasureId, ReadonlySet<string>>;
}

/** The standing claims of a ledger by those of some attributors that state them, and the events that they give figures of some measures for. */
function stated(ledger: Ledger, attributors: readonly Attributor[], measures: readonly MeasureId[]): Stated {
  const byAttributor = new Map<string, Claim[]>(attributors.map(({ id }) => [id, []]));
  const events = new Map<MeasureId, Set<string>>(measures.map((measure) => [measure, new Set()]));
  if (byAttributor.size + events.size === 0) return { byAttributor, events };
  for (const claim of ledger.claims.values()) {
    const own = claim.attributedTo === null ? undefined : byAttributor.get(claim.attributedTo);
    const about = events.get(claim.measure);
    if (own === undefined && about?.has(claim.event) !== false) continue;
    if (!isStanding(ledger, claim.id) || !ledger.reports.has(claim.report)) continue;
    own?.push(claim);
    about?.add(claim.event);
  }
  return { byAttributor, events };
}

/** The attacks that a folded text finds by name, night and places, the best match first, equals the latest first. */
function namedAttacks(ledger: Ledger, text: string): Attack[] {
  const { places } = ledger;
  const namesOf = (attack: Attack) => ({
    own: [attack.label],
    other: [
      dayWords(attack.nightOf),
      attack.id,
      ...attack.places
        .flatMap((id) => placeChain(id, places))
        .flatMap((id) => (id === countryId ? [] : [places.get(id)?.name ?? id])),
    ],
  });
  return ranked(text, attacksByNight(ledger).toReversed(), namesOf, places);
}

/** The attacks of a ledger that a text finds, as `found` has them but for those of a place's whole name; all, the latest first, for a text without letters or digits. */
export function attacksNamed(ledger: Ledger, asked: string): readonly Attack[] {
  const text = lookedFor(asked.slice(0, longestSearch));
  return text === "" ? attacksByNight(ledger).toReversed() : namedAttacks(ledger, text);
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
  const { byAttributor, events } = stated(ledger, attributors, measures);
  return {
    attacks: [...new Set([...namedAttacks(ledger, text), ...touching(attacks, ids, places).named])],
    places: ranked(
      text,
      byName(places.values()).sort((a, b) => placeLevelRank([a.id], places) - placeLevelRank([b.id], places)),
      ({ name, id }) => ({ own: [name, id], other: [] }),
    ).map((place) => {
      const { named: own, nationwide } = touching(attacks, [place.id], places);
      return { place, attacks: own, nationwide };
    }),
    reports: ranked(
      text,
      reportsByDay(ledger),
      ({ title, publisher, origin, publishedOn, id }) => ({
        own: [title, publisher, origin],
        other: [dayWords(publishedOn), id],
      }),
      everyReport,
    ),
    attributors: attributors.map((attributor) => ({ attributor, claims: byAttributor.get(attributor.id) ?? [] })),
    measures: measures.map((measure) => ({
      measure,
      attacks: attacks.filter(({ id }) => events.get(measure)?.has(id) ?? false),
    })),
  };
}
