import type { Claim } from "./claim";

/** What a view looks into: groups that may have grown since. `Fork` is what goes on from the view. */
interface GroupSource<Fork> {
  readonly claimIds: (key: string) => readonly string[];
  readonly keys: () => Iterable<string>;
  readonly shared: (key: string, seq: number, claims: ReadonlyMap<string, Claim>) => readonly Claim[] | null;
  readonly worked: (key: string, claims: ReadonlyMap<string, Claim>) => readonly Claim[];
  readonly forkedAt: (seq: number, view: ClaimGroupsView<Fork>) => Fork;
}

/** The claims by event or by report as they were after the entry `seq`: a map that never changes. */
export class ClaimGroupsView<Fork> implements ReadonlyMap<string, readonly Claim[]> {
  readonly #groups: GroupSource<Fork>;
  readonly #seq: number;
  readonly #claims: ReadonlyMap<string, Claim>;
  /** Groups that were touched since, as they were. */
  readonly #past = new Map<string, readonly Claim[]>();

  constructor(groups: GroupSource<Fork>, seq: number, claims: ReadonlyMap<string, Claim>) {
    this.#groups = groups;
    this.#seq = seq;
    this.#claims = claims;
  }

  get seq(): number {
    return this.#seq;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  /** A group's claims; none for no such group. */
  claimsOf(key: string): readonly Claim[] {
    const shared = this.#groups.shared(key, this.#seq, this.#claims);
    if (shared !== null) return shared;
    const known = this.#past.get(key) ?? this.#groups.worked(key, this.#claims);
    this.#past.set(key, known);
    return known;
  }

  get(key: string): readonly Claim[] | undefined {
    const claims = this.claimsOf(key);
    return claims.length === 0 ? undefined : claims;
  }

  has(key: string): boolean {
    return this.claimsOf(key).length > 0;
  }

  forEach(each: (claims: readonly Claim[], key: string, map: ReadonlyMap<string, readonly Claim[]>) => void): void {
    for (const [key, claims] of this) each(claims, key, this);
  }

  *entries(): Generator<[string, readonly Claim[]], undefined, unknown> {
    for (const key of this.#groups.keys()) {
      const claims = this.get(key);
      if (claims !== undefined) yield [key, claims];
    }
  }

  *keys(): Generator<string, undefined, unknown> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<readonly Claim[], undefined, unknown> {
    for (const [, claims] of this.entries()) yield claims;
  }

  [Symbol.iterator](): MapIterator<[string, readonly Claim[]]> {
    return this.entries();
  }

  /** Every claim that ever was in a group, up to here. */
  claimIds(key: string): readonly string[] {
    return this.#groups.claimIds(key).filter((id) => this.#claims.has(id));
  }

  /** The keys of all groups that ever were, up to here. */
  *everyKey(): Generator<string, undefined, unknown> {
    for (const key of this.#groups.keys()) if (this.claimIds(key).length > 0) yield key;
  }

  /** Groups of their own that go on from here. */
  forked(): Fork {
    return this.#groups.forkedAt(this.#seq, this);
  }
}
