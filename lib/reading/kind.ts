import type { ReportText } from "./report-text";

/** One kind of file that reports come in. Everything that is particular to it is said here. */
export interface Kind {
  /** How its files' names end, in lower case, with the dot. */
  readonly endings: readonly string[];
  /** Whether bytes are of this kind by the signs that open them; what has no signs says false. */
  readonly isOpenedBy: (bytes: Uint8Array) => boolean;
  /** The text of a whole file. Throws a `ReadingError` when the bytes are not of this kind or hold no text. */
  readonly reportText: (bytes: Uint8Array) => Promise<ReportText>;
}

/** The first bytes as characters below 256, for comparing with the signs that open a file. */
export function openingSigns(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
