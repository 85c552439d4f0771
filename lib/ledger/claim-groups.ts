import type { Claim } from "./claim";
import { ClaimGroupsView } from "./claim-groups-view";

type View = ClaimGroupsView<ClaimGroups>;

type Claims = ReadonlyMap<string, Claim>;

interface Group {
  /** What it holds, in the order in which it was first recorded; null where claims were changed or have left, and `claimIds` alone knows. */
  members: Claim[] | null;
  /** Every claim that ever was in the group, in the order in which they were first recorded; null while `members` says so. */
  claimIds: readonly string[] | null;
  /** The entry that last changed what the group holds or means. */
  touchedAt: number;
  /** What it holds since then, once it was asked for: never changed any more. */
  claims: readonly Claim[] | null;
}

function idsOf({ members, claimIds }: Group): readonly string[] {
  return claimIds ?? members?.map(({ id }) => id) ?? [];
}

/** Has a group be another array from the entry `seq` on; the one that was given away stays as it is. */
function renew(group: Group, seq: number): void {
  if (group.claims !== null && group.members !== null) group.members = [...group.members];
  group.claims = null;
  group.touchedAt = seq;
}

/** A group that may go on otherwise, as it was after the entry `seq`. */
function copied(group: Group, seq: number): Group {
  if (group.touchedAt > seq) return { members: null, claimIds: idsOf(group), touchedAt: 0, claims: null };
  return { ...group };
}

/**
 * The claims by event or by report, kept as the log grows: a change costs the groups that it touches. A group is the same array in every
 * view until it is touched. One that lies over a view of another holds only the groups that differ.
 */
export class ClaimGroups {
  readonly field: "event" | "report";
  readonly #under: View | null;
  readonly #groups = new Map<string, Group>();
  #touchedAt = 0;
  #allTouchedAt = 0;
  #newest: View | null;

  constructor(field: "event" | "report", under: View | null = null, newest: View | null = under) {
    this.field = field;
    this.#under = under;
    this.#newest = newest;
  }

  #owned(key: string): Group {
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const ids = this.claimIds(key);
    const [members, claimIds] = ids.length === 0 ? [[], null] : [null, ids];
    const made: Group = { members, claimIds, touchedAt: 0, claims: null };
    this.#groups.set(key, made);
    return made;
  }

  /**
   * Has a claim be in a group, and the group be another array, from the entry `seq` on. `firstSetAt` says when a claim was first recorded; it
   * is null for a claim that is new, which comes last.
   */
  add(key: string, claim: Claim, seq: number, firstSetAt: ((claimId: string) => number) | null): void {
    const group = this.#owned(key);
    renew(group, seq);
    this.#touchedAt = seq;
    if (firstSetAt === null && group.members !== null) {
      group.members.push(claim);
      return;
    }
    const ids = [...idsOf(group)];
    if (firstSetAt === null || !ids.includes(claim.id)) ids.push(claim.id);
    if (firstSetAt !== null) ids.sort((a, b) => firstSetAt(a) - firstSetAt(b));
    Object.assign(group, { members: null, claimIds: ids });
  }

  /** Has a group be another array from the entry `seq` on, since something that its claims mean has changed; nothing for no such group. */
  touch(key: string, seq: number): void {
    if (!this.#hasAny(key)) return;
    const group = this.#owned(key);
    Object.assign(group, { claimIds: idsOf(group), members: null, touchedAt: seq, claims: null });
    this.#touchedAt = seq;
  }

  /** Has every group be another array from the entry `seq` on; each is seen to when it is asked for. */
  touchAll(seq: number): void {
    this.#allTouchedAt = seq;
    this.#touchedAt = seq;
  }

  /** Every claim that ever was in a group, in the order in which they were first recorded; none for no such group. */
  claimIds(key: string): readonly string[] {
    const own = this.#groups.get(key);
    return own === undefined ? (this.#under?.claimIds(key) ?? []) : idsOf(own);
  }

  #hasAny(key: string): boolean {
    return this.#groups.has(key) || (this.#under?.claimIds(key).length ?? 0) > 0;
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
    if (!this.#hasAny(key)) return [];
    const known = this.#groups.get(key);
    const isCurrent = known !== undefined && known.touchedAt >= this.#allTouchedAt;
    const group = isCurrent ? known : this.#owned(key);
    if (!isCurrent) renew(group, this.#allTouchedAt);
    if (seq < group.touchedAt) return null;
    // A list that grew has room to spare; one that is kept needs none.
    if (group.claims === null && group.members !== null) group.members = group.members.slice();
    group.claims ??= group.members ?? this.worked(key, claims);
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
    const fork = new ClaimGroups(this.field, this.#under, view);
    fork.#allTouchedAt = Math.min(seq, this.#allTouchedAt);
    for (const [key, group] of this.#groups) {
      // What both hold is given away by both, and so is one array that neither changes.
      view.claimsOf(key);
      fork.#groups.set(key, copied(group, seq));
    }
    return fork;
  }
}

/** Groups that go on from a map of them, which stays as it is. */
export function claimGroupsFrom(field: "event" | "report", map: ReadonlyMap<string, readonly Claim[]>): ClaimGroups {
  if ("forked" in map) return (map as View).forked();
  const groups = new ClaimGroups(field);
  for (const [key, claims] of map) for (const claim of claims) groups.add(key, claim, 0, null);
  return groups;
}
