/** What a key held from the entry `seq` on, and what it held before; undefined is nothing. */
interface Moment<V> {
  readonly seq: number;
  readonly value: V | undefined;
  readonly before: Moment<V> | null;
}

function momentAt<V>(latest: Moment<V> | undefined, seq: number): Moment<V> | null {
  let moment = latest ?? null;
  while (moment !== null && moment.seq > seq) moment = moment.before;
  return moment;
}

/**
 * A map that remembers: it grows with the log, and every view of it stays what it was when it was taken. A change costs that change, a view
 * nothing, of the past too. One that lies over a view of another holds only what differs from it. Keys come in the order in which they
 * were first set, also where what they hold was taken away and put back.
 */
export class Chronicle<V> {
  readonly #under: ChronicleView<V> | null;
  readonly #moments: Map<string, Moment<V>>;
  #size: number;
  #changedAt = 0;
  #newest: ChronicleView<V> | null;

  constructor(
    under: ChronicleView<V> | null = null,
    newest: ChronicleView<V> | null = under,
    moments = new Map<string, Moment<V>>(),
  ) {
    this.#under = under;
    this.#newest = newest;
    this.#moments = moments;
    this.#size = newest?.size ?? 0;
  }

  /** What a key holds now; undefined for nothing. */
  get(key: string): V | undefined {
    return (this.#moments.get(key) ?? this.#under?.moment(key))?.value;
  }

  /** Has a key hold a value, or nothing, from the entry `seq` on, which is no earlier than any before it. */
  set(key: string, value: V | undefined, seq: number): void {
    const before = this.#moments.get(key) ?? this.#under?.moment(key) ?? null;
    if (before?.value === undefined && value !== undefined) this.#size += 1;
    if (before?.value !== undefined && value === undefined) this.#size -= 1;
    this.#moments.set(key, { seq, value, before });
    this.#changedAt = seq;
  }

  /** The map as it stands: the same object as before where nothing was set since. */
  newest(seq: number): ChronicleView<V> {
    const known = this.#newest;
    if (known?.holdsFrom(this.#changedAt)) return known;
    this.#newest = new ChronicleView(this, seq, this.#size);
    return this.#newest;
  }

  /** The map as it was after the entry `seq`. */
  at(seq: number): ChronicleView<V> {
    return seq >= this.#changedAt ? this.newest(seq) : new ChronicleView(this, seq, null);
  }

  /** The moment of a key that holds after the entry `seq`; null where it was not set yet. */
  momentAt(key: string, seq: number): Moment<V> | null {
    return momentAt(this.#moments.get(key), seq) ?? this.#under?.moment(key) ?? null;
  }

  /** The entry from which a key was first set; infinite for one that never was. */
  firstSetAt(key: string): number {
    let moment = this.momentAt(key, Number.POSITIVE_INFINITY);
    while (moment?.before) moment = moment.before;
    return moment?.seq ?? Number.POSITIVE_INFINITY;
  }

  /** The keys and values after the entry `seq`. */
  *entriesAt(seq: number): Generator<[string, V], undefined, unknown> {
    const under = this.#under;
    if (under !== null) {
      for (const [key, value] of under) {
        const own = momentAt(this.#moments.get(key), seq);
        const held = own === null ? value : own.value;
        if (held !== undefined) yield [key, held];
      }
    }
    for (const [key, latest] of this.#moments) {
      const moment = momentAt(latest, seq);
      // Keys come in the order of the log: no later one was set yet either.
      if (moment === null && under === null) return;
      if (moment?.value !== undefined && (under === null || !under.has(key))) yield [key, moment.value];
    }
  }

  /** A map of its own that starts as this one was after the entry `seq`; what is set on one never shows on the other. */
  forkedAt(seq: number, view: ChronicleView<V>): Chronicle<V> {
    if (this.#under === null) return new Chronicle(view);
    const moments = new Map<string, Moment<V>>();
    for (const [key, latest] of this.#moments) {
      const moment = momentAt(latest, seq);
      if (moment !== null) moments.set(key, moment);
    }
    return new Chronicle(this.#under, view, moments);
  }
}

/** A chronicle as it was after an entry: a map that never changes. */
export class ChronicleView<V> implements ReadonlyMap<string, V> {
  readonly #chronicle: Chronicle<V>;
  readonly #seq: number;
  #size: number | null;

  constructor(chronicle: Chronicle<V>, seq: number, size: number | null) {
    this.#chronicle = chronicle;
    this.#seq = seq;
    this.#size = size;
  }

  get size(): number {
    this.#size ??= [...this.#chronicle.entriesAt(this.#seq)].length;
    return this.#size;
  }

  get(key: string): V | undefined {
    return this.#chronicle.momentAt(key, this.#seq)?.value;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  entries(): MapIterator<[string, V]> {
    return this.#chronicle.entriesAt(this.#seq);
  }

  *keys(): Generator<string, undefined, unknown> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<V, undefined, unknown> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  /** The moment that a key stands at; null where it was not set yet. */
  moment(key: string): Moment<V> | null {
    return this.#chronicle.momentAt(key, this.#seq);
  }

  /** Whether nothing that was set at the entry `seq` or before is missing. */
  holdsFrom(seq: number): boolean {
    return this.#seq >= seq;
  }

  /** A chronicle of its own that goes on from here. */
  forked(): Chronicle<V> {
    return this.#chronicle.forkedAt(this.#seq, this);
  }
}

/** A chronicle that goes on from a map, which stays as it is: from where it stands where it is the view of one, else from a copy. */
export function chronicleFrom<V>(map: ReadonlyMap<string, V>): Chronicle<V> {
  // Not instanceof: a bundler may load this module more than once, each with a class of its own.
  if ("forked" in map) return (map as ChronicleView<V>).forked();
  const chronicle = new Chronicle<V>();
  for (const [key, value] of map) chronicle.set(key, value, 0);
  return chronicle;
}
