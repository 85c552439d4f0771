import type { Attack, Event, Period } from "./event";
import { byCodeUnits } from "./order";

/** The events of a ledger in the orders in which they are told. */
export interface EventOrder {
  readonly attacks: readonly Attack[];
  readonly periods: readonly Period[];
}

type Events = ReadonlyMap<string, Event>;

// A bundler may load this module more than once: what was sorted for one page is there for all.
const ordersName = Symbol.for("strike-ledger.event-orders");
const processWide = globalThis as unknown as Record<symbol, WeakMap<Events, EventOrder> | undefined>;
processWide[ordersName] ??= new WeakMap();
const orders = processWide[ordersName];

/** More changes than this are sorted anew rather than put in one by one. */
const fewChanges = 64;

/** A night ends in the morning of the day it is filed under, so it comes before what is only known to be of that day. */
function startKey({ nightOf, window }: Attack): string {
  const startedAt = window.start === null ? "" : new Date(window.start).toISOString();
  return `${nightOf} ${window.precision === "night" ? 0 : 1} ${startedAt}`;
}

function byNight(a: Attack, b: Attack): number {
  return byCodeUnits(startKey(a), startKey(b)) || byCodeUnits(a.id, b.id);
}

function byStart(a: Period, b: Period): number {
  return byCodeUnits(a.fromOn, b.fromOn) || byCodeUnits(a.id, b.id);
}

function sortedOrder(events: Events): EventOrder {
  const attacks = [...events.values()].filter((event) => event.kind === "attack");
  const keyed = attacks.map((attack) => ({ attack, key: startKey(attack) }));
  keyed.sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.attack.id, b.attack.id));
  const periods = [...events.values()].filter((event) => event.kind === "period");
  return { attacks: keyed.map(({ attack }) => attack), periods: periods.sort(byStart) };
}

/** The events in their orders, sorted once for each map of them. */
export function eventOrder(events: Events): EventOrder {
  const known = orders.get(events) ?? sortedOrder(events);
  orders.set(events, known);
  return known;
}

/** A sorted list with one more, at its place. */
function insert<T>(list: T[], one: T, compare: (a: T, b: T) => number): void {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = list[middle];
    if (other !== undefined && compare(other, one) < 0) from = middle + 1;
    else to = middle;
  }
  list.splice(from, 0, one);
}

/**
 * Carries the orders of a ledger's events over to those of the next, in which only the events of some ids differ: without sorting anew.
 * Nothing where the former were never asked for, or too many differ.
 */
export function carryOrder(before: Events, after: Events, changedIds: ReadonlySet<string>): void {
  const known = orders.get(before);
  if (known === undefined || before === after || changedIds.size > fewChanges) return;
  const isKept = ({ id }: Event) => !changedIds.has(id);
  const [attacks, periods] = [known.attacks.filter(isKept), known.periods.filter(isKept)];
  for (const id of changedIds) {
    const event = after.get(id);
    if (event?.kind === "attack") insert(attacks, event, byNight);
    if (event?.kind === "period") insert(periods, event, byStart);
  }
  orders.set(after, { attacks, periods });
}
