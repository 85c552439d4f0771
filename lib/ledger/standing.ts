import type { EntryKind } from "./entry";

/** An entry that could not be read: where it stands in the log and what is wrong with it. The rest of the log still loads. */
export interface EntryProblem {
  readonly seq: number;
  readonly id: string;
  readonly problem: string;
}

/** Where a record stands in the log: its latest version, when and by whom that was recorded, and whether it is withdrawn. */
export interface Standing {
  readonly kind: EntryKind;
  readonly version: number;
  readonly seq: number;
  readonly recordedAt: string;
  readonly actor: string;
  /** Why the record was withdrawn; null while it stands. */
  readonly withdrawn: string | null;
}
