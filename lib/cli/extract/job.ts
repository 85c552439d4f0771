/** How an answer is worded: for programs, or for people with or without colours. */
export type Wording = "json" | "marked" | "coloured";

/** One report to be read through, as it is handed to a worker. */
export interface Job {
  /** The file as it was named; "-" for standard input. */
  readonly file: string;
  /** The bytes of standard input; null for a file, which the worker reads itself. */
  readonly bytes: Uint8Array | null;
  /** Both null where not given; what the file itself says then counts. */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly wording: Wording;
}

/** What came of a job: the words to print, or in one line why there are none. */
export type Answer =
  | {
      readonly isRead: true;
      readonly output: string;
      readonly figureCount: number;
      readonly rejectedCount: number;
      readonly note: string | null;
    }
  | { readonly isRead: false; readonly reason: string };
