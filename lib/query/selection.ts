import { LRUCache } from "lru-cache";
import type { Attack, Period } from "../ledger/event";
import { attacksByNight, type Ledger, periodsByStart } from "../ledger/fold";
import { kyivDayOf } from "../ledger/kyiv-time";
import { type MeasureId, measureIds } from "../ledger/measures/registry";
import { placesOverlap } from "../ledger/place";
import { processWide } from "../ledger/process-wide";
import { keptRead, type Read } from "./kept-reads";
import { type Notice, type Query, queryString } from "./query";
import { shownValue } from "./shown-value";
import { sortedReads, sortingOf } from "./sorting";
import { type InSteps, outcome } from "./steps";

export type { Read } from "./kept-reads";

/** The part of a ledger that a query asks about: what pages, charts and exports are made from. */
export interface Selection {
  readonly ledger: Ledger;
  readonly query: Query;
  /** As the query sorts them; earliest night first where it does not say. */
  readonly attacks: readonly Read<Attack>[];
  /** Context for the same dates; never charted as attacks. */
  readonly periods: readonly Read<Period>[];
  /** The measures asked for; all when none is named. */
  readonly measures: readonly MeasureId[];
  readonly notices: readonly Notice[];
}

function unknownNotices({ attack, place }: Query, ledger: Ledger): Notice[] {
  const attackNotices = attack
    .filter((id) => ledger.events.get(id)?.kind !== "attack")
    .map(shownValue)
    .map((id) => ({ parameter: "attack", value: id, message: `No attack has the id “${id}”.` }));
  const placeNotices = place
    .filter((id) => !ledger.places.has(id))
    .map(shownValue)
    .map((id) => ({ parameter: "place", value: id, message: `No place has the id “${id}”.` }));
  return [...attackNotices, ...placeNotices];
}

const keptPerLedger = 100;

/** As many attacks as all selections kept of one ledger may hold: what is asked most is there again, whatever the ledger's size. */
const keptAttacks = 1_000_000;

const keptOf = processWide("selections", () => new WeakMap<Ledger, LRUCache<string, Selection>>());

function newKept(): LRUCache<string, Selection> {
  return new LRUCache({
    max: keptPerLedger,
    maxSize: keptAttacks,
    sizeCalculation: ({ attacks }) => attacks.length + 1,
  });
}

/** As `selection`, in steps, since the first of a very large ledger takes long. */
export function* selecting(ledger: Ledger, query: Query): InSteps<Selection> {
  const kept = keptOf.get(ledger) ?? newKept();
  keptOf.set(ledger, kept);
  const key = queryString(query);
  const known = kept.get(key);
  if (known) return known;
  const made = yield* selected(ledger, query);
  // Another may have made it meanwhile, and what is worked out of a selection is kept by it.
  const own = kept.get(key) ?? made;
  kept.set(key, own);
  return own;
}

/**
 * What of a ledger a query asks about, read once for each ledger and query. Unknown attacks and places are left out, each with a
 * notice; with `asOf`, events of later days had not happened yet and are left out too.
 */
export function selection(ledger: Ledger, query: Query): Selection {
  return outcome(selecting(ledger, query));
}

const numbers = processWide("record-numbers", () => ({ of: new WeakMap<object, number>(), last: 0 }));

function numberOf(records: object): number {
  const known = numbers.of.get(records) ?? ++numbers.last;
  numbers.of.set(records, known);
  return known;
}

/**
 * What a selection's figures hang on, as a text: the ledger's revision, its records and the query. Two selections of one such text show the
 * same figures, whatever was recorded meanwhile that no figure hangs on, such as a briefing. For this process alone.
 */
export function standpointKey({ ledger, query }: Pick<Selection, "ledger" | "query">): string {
  const { revision, events, claims, claimsOfEvent, reports, places, attributors } = ledger;
  const records = [events, claims, claimsOfEvent, reports, places, attributors].map(numberOf);
  return `${revision.seq} ${revision.hash} ${records.join(".")} ${queryString(query)}`;
}

/** The instant as of which a selection reads, in milliseconds since the epoch; null when none is asked for. */
export function asOfMsOf({ query: { asOf } }: Pick<Selection, "query">): number | null {
  return asOf === null ? null : Date.parse(asOf);
}

/** The same selection with its attacks by night, the earliest first, whatever sorting was asked for. */
export function byNight({ ledger, query }: Selection): Selection {
  return selection(ledger, { ...query, sort: null, order: null });
}

/** As many attacks as are read in one step. */
const readAtOnce = 500;

function* selected(ledger: Ledger, query: Query): InSteps<Selection> {
  const { from, to, attack, place, measure, estimate } = query;
  const asOfMs = asOfMsOf({ query });
  const asOfDay = asOfMs === null ? null : kyivDayOf(asOfMs);
  const knownAttacks = attack.filter((id) => ledger.events.get(id)?.kind === "attack");
  const knownPlaces = place.filter((id) => ledger.places.has(id));
  const isWherePlaced = ({ places }: Attack | Period) =>
    knownPlaces.length === 0 || placesOverlap(places, knownPlaces, ledger.places);
  const isAsked = (event: Attack) =>
    (knownAttacks.length === 0 || knownAttacks.includes(event.id)) &&
    (from === null || event.nightOf >= from) &&
    (to === null || event.nightOf <= to) &&
    (asOfDay === null || event.nightOf <= asOfDay) &&
    isWherePlaced(event);
  const isContext = (event: Period) =>
    (from === null || event.toOn === null || event.toOn >= from) &&
    (to === null || event.fromOn <= to) &&
    (asOfDay === null || event.fromOn <= asOfDay) &&
    isWherePlaced(event);
  const read = <E extends Attack | Period>(event: E): Read<E> => keptRead(event, ledger, { asOfMs, estimate });
  const asked = attacksByNight(ledger).filter(isAsked);
  yield;
  const reads: Read<Attack>[] = [];
  const sorting = sortingOf(query);
  for (const [at, attack] of asked.entries()) {
    const one = read(attack);
    if (sorting.by !== "night") one.readings.get(sorting.by);
    reads.push(one);
    if (at % readAtOnce === readAtOnce - 1) yield;
  }
  return {
    ledger,
    query,
    attacks: sortedReads(reads, sorting),
    periods: periodsByStart(ledger).filter(isContext).map(read),
    measures: measure.length === 0 ? measureIds : measure,
    notices: unknownNotices(query, ledger),
  };
}

/** The query of a selection, pinned to its ledger revision, so that it gives the same whatever is recorded later. */
export function pinnedQuery({ ledger: { revision }, query }: Selection): Query {
  return { ...query, rev: revision.seq === 0 ? null : revision.seq };
}
