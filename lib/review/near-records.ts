import type { Event } from "../ledger/event";
import type { Ledger } from "../ledger/fold";
import { attackMatches } from "../query/attack-offer";
import { attacksAround, nearAttacks } from "./near-events";

/** What a reviewer needs of a ledger around some days: events to choose, and the ids of reports and events of those days, which are not free. */
export interface NearRecords {
  readonly events: readonly Event[];
  /** Withdrawn records' ids among them. */
  readonly taken: readonly string[];
}

const reachDays = 21;
const mostAttacks = 200;
const dayLength = "2026-01-24".length;

const idsOf = new WeakMap<Ledger["standings"], ReadonlyMap<string, readonly string[]>>();

/** The ids of a ledger's reports and events by the day that they begin with: gathered once for as long as nothing is recorded. */
function idsByDay({ standings }: Pick<Ledger, "standings">): ReadonlyMap<string, readonly string[]> {
  const known = idsOf.get(standings);
  if (known !== undefined) return known;
  const made = new Map<string, string[]>();
  for (const [id, { kind }] of standings) {
    if (kind !== "report" && kind !== "event") continue;
    const day = id.slice(0, dayLength);
    const others = made.get(day);
    if (others === undefined) made.set(day, [id]);
    else others.push(id);
  }
  idsOf.set(standings, made);
  return made;
}

/** The records near some days, the nearest attacks first and so many at most, with the events of some ids, wherever they stand. */
export function nearRecords(ledger: Ledger, days: readonly string[], ids: readonly string[]): NearRecords {
  const around = days.flatMap((day) =>
    nearAttacks(attacksAround(ledger, day, reachDays), day, reachDays).slice(0, mostAttacks),
  );
  const asked = ids.flatMap((id) => ledger.events.get(id) ?? []);
  return {
    events: [...new Set([...around, ...asked])],
    taken: [...new Set(days)].flatMap((day) => idsByDay(ledger).get(day) ?? []),
  };
}

/** The attacks that a text finds by name, night and place, the best match first. */
export function foundRecords(ledger: Ledger, text: string): NearRecords {
  const { choices } = attackMatches(ledger, text);
  return { events: choices.flatMap(({ value }) => ledger.events.get(value) ?? []), taken: [] };
}
