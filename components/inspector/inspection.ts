/** What the panel of one datum is made of, as `/inspect/<event>/<measure>` sends it. */
export interface Inspection {
  /** The panel's content, as the server rendered it; its heading has the id `panelTitleId`. */
  readonly html: string;
  /** The figure in one sentence, for a screen reader to say. */
  readonly announcement: string;
  /** The figure as a sentence with its citation, and the page to cite, pinned to the ledger revision. */
  readonly citation: string;
  readonly citedPage: string;
  /** The figure as lines of CSV: the header and its row. */
  readonly csv: string;
}

/** The id of the heading that names the panel. */
export const panelTitleId = "inspector-title";
