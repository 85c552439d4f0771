import { advancedLedger, emptyDraft, emptyLedger, type Ledger, ledgerAtEntry, type Standpoint } from "../ledger/fold";
import { brokenLinks } from "./canonical";
import type { StoredEntry } from "./row";
import type { CheckedPart } from "./whole-log/parts";

const brokenProblem = "its hash is not that of its content; the log was changed after it was recorded";

/** The fold of one log as it grows: a further entry costs that entry, and every ledger it ever gave stays as it was. */
export class GrowingLedger {
  readonly #draft = emptyDraft();
  #ledger = emptyLedger;

  /** The ledger up to the last entry folded in; the same object until there is another. */
  get ledger(): Ledger {
    return this.#ledger;
  }

  /**
   * Folds further entries in, in the order of the log; those at or before the head are skipped. Each is checked against its hash; one that
   * was changed in the database is among the problems.
   */
  grow(entries: readonly StoredEntry[]): void {
    const { seq: from, hash } = this.#ledger.head;
    const fresh = entries.filter(({ seq }) => seq > from);
    this.growBy({ entries: fresh, broken: brokenLinks(hash, fresh) });
  }

  /** Folds further entries in that were held against their hashes already; they follow the head. */
  growBy({ entries, broken }: CheckedPart): void {
    for (const { seq, id } of broken) this.#draft.problems.push({ seq, id, problem: brokenProblem });
    this.#ledger = advancedLedger(this.#draft, this.#ledger, entries);
  }

  /** The last entry up to `seq` that bears on figures; 0 where none does. */
  revisionSeqAt(seq: number): number {
    let at = seq;
    while (at > 0 && this.#draft.besideFigures.has(at)) at -= 1;
    return at;
  }

  /** The records as they were after the entry `seq`, which is no later than the head: a view that costs nothing. */
  at(seq: number, standpoint: Standpoint): Ledger {
    return ledgerAtEntry(this.#draft, seq, standpoint);
  }
}
