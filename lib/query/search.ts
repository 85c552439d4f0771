import { group, rollup } from "d3-array";
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
  return [...records].sort((a, b) => byCodeUnits(foldedText(a.name), foldedText(b.name)));
}

interface Stated {
  readonly byAttributor: ReadonlyMap<string | null, readonly Claim[]>;
  readonly events: ReadonlyMap<MeasureId, ReadonlySet<string>>;
}

const statedOf = new WeakMap<Ledger, Stated>();

/** The standing claims of a ledger by who states them, and the events that they give figures of each measure for. */
function stated(ledger: Ledger): Stated {
  const known = statedOf.get(ledger);
  if (known) return known;
  const claims = [...ledger.claims.values()].filter(
    ({ id, report }) => isStanding(ledger, id) && ledger.reports.has(report),
  );
  const made = {
    byAttributor: group(claims, ({ attributedTo }) => attributedTo),
    events: rollup(
      claims,
      (some) => new Set(some.map(({ event }) => event)),
      ({ measure }) => measure,
    ),
  };
  statedOf.set(ledger, made);
  return made;
}

/** The attacks that a folded text finds by name, night and places, the best match first, equals the latest first. */
function namedAttacks(ledger: Ledger, text: string): Attack[] {
  const { places } = ledger;
  return ranked(text, attacksByNight(ledger).toReversed(), (attack) => ({
    own: [attack.label],
    other: [
      dayWords(attack.nightOf),
      attack.id,
      ...attack.places
        .flatMap((id) => placeChain(id, places))
        .flatMap((id) => (id === countryId ? [] : [places.get(id)?.name ?? id])),
    ],
  }));
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
    reports: ranked(text, reportsByDay(ledger), ({ title, publisher, origin, publishedOn, id }) => ({
      own: [title, publisher, origin],
      other: [dayWords(publishedOn), id],
    })),
    attributors: ranked(text, byName(ledger.attributors.values()), ({ name, id }) => ({
      own: [name],
      other: [id],
    })).map((attributor) => ({
      attributor,
      claims: stated(ledger).byAttributor.get(attributor.id) ?? [],
    })),
    measures: ranked(text, measureIds, (measure) => ({
      own: [measureOf(measure).label, measureOf(measure).shortLabel],
      other: [measure],
    })).map((measure) => ({
      measure,
      attacks: attacks.filter(({ id }) => stated(ledger).events.get(measure)?.has(id) ?? false),
    })),
  };
}
