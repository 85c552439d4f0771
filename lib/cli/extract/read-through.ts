import type { Extraction } from "../../extract/extracted";

/** A text that was read through, and what was found. `textSha256` is of the text as UTF-8. */
export interface ReadThrough {
  readonly file: string;
  readonly text: string;
  readonly textSha256: string;
  readonly found: Extraction;
}
