import type { Extraction } from "../../extract/extracted";

/** A text that was read through, and what was found. `textSha256` is of the text as UTF-8. */
export interface ReadThrough {
  readonly file: string;
  readonly text: string;
  readonly textSha256: string;
  /** Whether the text is the file's own, as that of plain text is; false where it was taken out of a page or document. */
  readonly isFilesText: boolean;
  readonly found: Extraction;
}
