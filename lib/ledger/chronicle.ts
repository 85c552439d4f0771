import { ChronicleView } from "./chronicle-view";

type View<V> = ChronicleView<V, Chronicle<V>>;

/** What a key held from the entry `seq` on, and what it held before; undefined is nothing. */
interface Moment<V> {
  readonly seq: number;
  readonly value: V | undefined;
  readonly before: Moment<V> | null;
}

/**
 * A map that remembers: it grows with the log, and every view of it stays what it was when it was taken. A change costs that change, a view
 * nothing, of the past too. One that lies over a view of another holds only what differs from it. Keys come in the order in which they
 * were first set, also where what they hold was taken away and put back.
 */
export class Chronicle<V> {
  readonly #under: View<V> | null;
  /** Where a key's value lies; keys are numbered as they come, since most of a million are set once and need no object of their own. */
  readonly #places = new Map<string, number>();
  readonly #values: (V | undefined)[] = [];
  readonly #seqs: number[] = [];
  /** What the keys that were set more than once held before, by place. */
  readonly #before = new Map<number, Moment<V>>();
  #size: number;
  #changedAt = 0;
  #newest: View<V> | null;

  constructor(under: View<V> | null = null, newest: View<V> | null = under) {
    this.#under = under;
    this.#newest = newest;
    this.#size = newest?.size ?? 0;
  }

  /** What a key holds now; undefined for nothing. */
  get(key: string): V | undefined {
    const place = this.#places.get(key);
    return place === undefined ? this.#under?.get(key) : this.#values[place];
  }

  /** Has a key that never was set hold a value from the entry `seq` on, which is no earlier than any before it. */
  add(key: string, value: V, seq: number): void {
    this.#places.set(key, this.#values.length);
    this.#values.push(value);
    this.#seqs.push(seq);
    this.#size += 1;
    this.#changedAt = seq;
  }

  /** Has a key hold a value, or nothing, from the entry `seq` on, which is no earlier than any before it. */
  set(key: string, value: V | undefined, seq: number): void {
    const held = this.get(key);
    if (held === undefined && value !== undefined) this.#size += 1;
    if (held !== undefined && value === undefined) this.#size -= 1;
    const place = this.#places.get(key) ?? this.#values.length;
    if (place === this.#values.length) this.#places.set(key, place);
    else this.#before.set(place, this.#latest(place));
    this.#values[place] = value;
    this.#seqs[place] = seq;
    this.#changedAt = seq;
  }

  /** The map as it stands: the same object as before where nothing was set since. */
  newest(seq: number): View<V> {
    const known = this.#newest;
    if (known?.holdsFrom(this.#changedAt)) return known;
    this.#newest = new ChronicleView(this, seq, this.#size);
    return this.#newest;
  }

  /** The map as it was after the entry `seq`. */
  at(seq: number): View<V> {
    return seq >= this.#changedAt ? this.newest(seq) : new ChronicleView(this, seq, null);
  }

  /** What a key held after the entry `seq`; undefined for nothing. */
  valueAt(key: string, seq: number): V | undefined {
    const place = this.#places.get(key);
    return place === undefined ? this.#under?.get(key) : this.#heldAt(place, key, seq);
  }

  /** The entry from which a key was first set; infinite for one that never was. */
  firstSetAt(key: string): number {
    const place = this.#places.get(key);
    const under = this.#under?.firstSetAt(key) ?? Number.POSITIVE_INFINITY;
    if (place === undefined) return under;
    let moment = this.#latest(place);
    while (moment.before) moment = moment.before;
    return Math.min(under, moment.seq);
  }

  /** The keys and values after the entry `seq`. */
  *entriesAt(seq: number): Generator<[string, V], undefined, unknown> {
    for (const [key] of this.#under ?? []) {
      const held = this.valueAt(key, seq);
      if (held !== undefined) yield [key, held];
    }
    let place = 0;
    for (const key of this.#places.keys()) {
      const held = this.#heldAt(place, key, seq);
      // Keys come in the order of the log: no later one was set yet either.
      if (held === undefined && this.#under === null && this.#momentAt(place, seq) === null) return;
      place += 1;
      if (held !== undefined && this.#under?.has(key) !== true) yield [key, held];
    }
  }

  /** A map of its own that starts as this one was after the entry `seq`; what is set on one never shows on the other. */
  forkedAt(seq: number, view: View<V>): Chronicle<V> {
    if (this.#under === null) return new Chronicle(view);
    const fork = new Chronicle(this.#under, view);
    for (const [key, place] of this.#places) {
      const moment = this.#momentAt(place, seq);
      if (moment !== null) fork.#take(key, moment);
    }
    return fork;
  }

  #take(key: string, { value, seq, before }: Moment<V>): void {
    const place = this.#values.length;
    this.#places.set(key, place);
    this.#values.push(value);
    this.#seqs.push(seq);
    if (before !== null) this.#before.set(place, before);
  }

  #heldAt(place: number, key: string, seq: number): V | undefined {
    if ((this.#seqs[place] ?? 0) <= seq) return this.#values[place];
    const moment = this.#momentAt(place, seq);
    return moment === null ? this.#under?.get(key) : moment.value;
  }

  #latest(place: number): Moment<V> {
    return { seq: this.#seqs[place] ?? 0, value: this.#values[place], before: this.#before.get(place) ?? null };
  }

  #momentAt(place: number, seq: number): Moment<V> | null {
    let moment: Moment<V> | null = this.#latest(place);
    while (moment !== null && moment.seq > seq) moment = moment.before;
    return moment;
  }
}

/** A chronicle that goes on from a map, which stays as it is: from where it stands where it is the view of one, else from a copy. */
export function chronicleFrom<V>(map: ReadonlyMap<string, V>): Chronicle<V> {
  // Not instanceof: a bundler may load this module more than once, each with a class of its own.
  if ("forked" in map) return (map as View<V>).forked();
  const chronicle = new Chronicle<V>();
  for (const [key, value] of map) chronicle.set(key, value, 0);
  return chronicle;
}
