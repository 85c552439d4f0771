import type { FigureFields } from "../../lib/review/review";

/** What can be done with a figure; each names it by its key. */
export interface FigureActions {
  readonly choose: (key: string) => void;
  readonly accept: (key: string) => void;
  readonly reject: (key: string) => void;
  readonly reopen: (key: string) => void;
  readonly edit: (key: string) => void;
  /** Chooses a figure beside others, or no longer. */
  readonly mark: (key: string) => void;
  /** Sets the chosen figures apart as those of another attack, or the one named where none is chosen. */
  readonly setApart: (key: string | null) => void;
  /** Gives up what was begun of a correction. */
  readonly leave: (key: string) => void;
  readonly correct: (key: string, fields: FigureFields) => void;
}
