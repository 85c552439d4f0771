/** What a view looks into: a chronicle that may have grown since. `Fork` is what goes on from the view. */
interface Source<V, Fork> {
  readonly valueAt: (key: string, seq: number) => V | undefined;
  readonly firstSetAt: (key: string) => number;
  readonly entriesAt: (seq: number) => MapIterator<[string, V]>;
  readonly forkedAt: (seq: number, view: ChronicleView<V, Fork>) => Fork;
}

/** A chronicle as it was after an entry: a map that never changes. */
export class ChronicleView<V, Fork> implements ReadonlyMap<string, V> {
  readonly #chronicle: Source<V, Fork>;
  readonly #seq: number;
  #size: number | null;

  constructor(chronicle: Source<V, Fork>, seq: number, size: number | null) {
    this.#chronicle = chronicle;
    this.#seq = seq;
    this.#size = size;
  }

  get size(): number {
    this.#size ??= [...this.#chronicle.entriesAt(this.#seq)].length;
    return this.#size;
  }

  get(key: string): V | undefined {
    return this.#chronicle.valueAt(key, this.#seq);
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

  /** The entry from which a key was first set; infinite for one that was not yet. */
  firstSetAt(key: string): number {
    const seq = this.#chronicle.firstSetAt(key);
    return seq > this.#seq ? Number.POSITIVE_INFINITY : seq;
  }

  /** Whether nothing that was set at the entry `seq` or before is missing. */
  holdsFrom(seq: number): boolean {
    return this.#seq >= seq;
  }

  /** A chronicle of its own that goes on from here. */
  forked(): Fork {
    return this.#chronicle.forkedAt(this.#seq, this);
  }
}
