import type { Claim } from "./claim";
import { ClaimGroupsView } from "./claim-groups-view";

type View = ClaimGroupsView<ClaimGroups>;

type Claims = ReadonlyMap<string, Claim>;

interface Group {
  /** Every claim that ever was in the group, in the order in which they were first recorded. */
  claimIds: string[];
  /** The entry that last changed what the group holds or means. */
  touchedAt: number;
  /** What it holds since then, worked out when first asked for; null until it is. */
  claims: readonly Claim[] | null;
  /** Who may change it; others that have it take a copy first. */
  readonly owner: ClaimGroups;
}

/**
 * The claims by event or by report, kept as the log grows: a change costs the groups that it touches. A group is the same array in every
 * view until it is touched. One that lies over a view of another holds only the groups that differ.
 */
export class ClaimGroups {
  readonly field: "event" | "report";
  readonly #under: View | null;
  readonly #groups: Map<string, Group>;
  #touchedAt = 0;
  #allTouchedAt = 0;
  #newest: View | null;

  constructor(
    field: "event" | "report",
    under: View | null = null,
    newest: View | null = under,
    groups = new Map<string, Group>(),
  ) {
    this.field = field;
    this.#under = under;
    this.#newest = newest;
    this.#groups = groups;
  }

  #owned(key: string): Group {
    const known = this.#groups.get(key);
    if (known?.owner === this) return known;
    const made: Group = { claimIds: [...this.claimIds(key)], touchedAt: 0, claims: null, owner: this };
    this.#groups.set(key, made);
    return made;
  }

  /**
   * Has a claim be in a group, and the group be another array, from the entry `seq` on. `firstSetAt` says when a claim was first recorded; it
   * is null for a claim that is new, which comes last.
   */
  add(key: string, claimId: string, seq: number, firstSetAt: ((claimId: string) => number) | null): void {
    const group = this.#owned(key);
    if (firstSetAt === null || !group.claimIds.includes(claimId)) group.claimIds.push(claimId);
    if (firstSetAt !== null) group.claimIds.sort((a, b) => firstSetAt(a) - firstSetAt(b));
    group.touchedAt = seq;
    group.claims = null;
    this.#touchedAt = seq;
  }

  /** Has a group be another array from the entry `seq` on, since something that its claims mean has changed; nothing for no such group. */
  touch(key: string, seq: number): void {
    if (this.claimIds(key).length === 0) return;
    const group = this.#owned(key);
    group.touchedAt = seq;
    group.claims = null;
    this.#touchedAt = seq;
  }

  /** Has every group be another array from the entry `seq` on; each is seen to when it is asked for. */
  touchAll(seq: number): void {
    this.#allTouchedAt = seq;
    this.#touchedAt = seq;
  }

  /** Every claim that ever was in a group, in the order in which they were first recorded; none for no such group. */
  claimIds(key: string): readonly string[] {
    return this.#groups.get(key)?.claimIds ?? this.#under?.claimIds(key) ?? [];
  }

  /** The keys of all groups that ever were. */
  *keys(): Generator<string, undefined, unknown> {
    if (this.#under !== null) yield* this.#under.everyKey();
    for (const key of this.#groups.keys())
      if (this.#under === null || this.#under.claimIds(key).length === 0) yield key;
  }

  /** The groups after the entry `seq`, the claims being as given: the same object where nothing was touched since one was made. */
  at(seq: number, claims: Claims): View {
    if (seq < this.#touchedAt) return new ClaimGroupsView(this, seq, claims);
    if (this.#newest === null || this.#newest.seq < this.#touchedAt)
      this.#newest = new ClaimGroupsView(this, seq, claims);
    return this.#newest;
  }

  /** The array that every view since the group's last touch shares; null for a view of an earlier entry. */
  shared(key: string, seq: number, claims: Claims): readonly Claim[] | null {
    if (!this.#groups.has(key) && this.#allTouchedAt === 0) return this.#under?.claimsOf(key) ?? [];
    if (this.claimIds(key).length === 0) return [];
    const known = this.#groups.get(key);
    const isCurrent = known !== undefined && known.touchedAt >= this.#allTouchedAt;
    const group = isCurrent ? known : this.#owned(key);
    if (!isCurrent) Object.assign(group, { touchedAt: this.#allTouchedAt, claims: null });
    if (seq < group.touchedAt) return null;
    group.claims ??= this.worked(key, claims);
    return group.claims;
  }

  /** A group's claims out of all claims. */
  worked(key: string, claims: Claims): readonly Claim[] {
    const known = this.claimIds(key).flatMap((id) => claims.get(id) ?? []);
    return known.filter((claim) => claim[this.field] === key);
  }

  /** Groups of their own that start as these were after the entry `seq`; what is changed in one never shows in the other. */
  forkedAt(seq: number, view: View): ClaimGroups {
    if (this.#under === null) return new ClaimGroups(this.field, view);
    const fork = new ClaimGroups(this.field, this.#under, view, new Map(this.#groups));
    fork.#allTouchedAt = Math.min(seq, this.#allTouchedAt);
    for (const [key, { touchedAt }] of this.#groups) if (touchedAt > seq) fork.#owned(key);
    return fork;
  }
}

/** Groups that go on from a map of them, which stays as it is. */
export function claimGroupsFrom(field: "event" | "report", map: ReadonlyMap<string, readonly Claim[]>): ClaimGroups {
  if ("forked" in map) return (map as View).forked();
  const groups = new ClaimGroups(field);
  for (const [key, claims] of map) for (const { id } of claims) groups.add(key, id, 0, null);
  return groups;
}
