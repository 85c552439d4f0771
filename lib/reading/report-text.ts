/** A report's text, and what its file says of it besides; null where it says nothing. */
export interface ReportText {
  readonly text: string;
  /** Calendar day, such as "2026-01-24", as the publisher's own clock has it. */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  /** How the bytes were taken where they left a choice, in one line; null where they left none. */
  readonly note: string | null;
}

/** A text of which its file says nothing more. */
export function bareText(text: string, note: string | null = null): ReportText {
  return { text, publishedOn: null, publisher: null, note };
}
