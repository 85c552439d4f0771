import type { ChartDocument } from "../document/chart-document";
import type { Ledger } from "../ledger/fold";

/** The names behind a document's ids, from the ledger it was made from. */
export type Names = Pick<Ledger, "places" | "attributors">;

/** All that shared code knows of an export format. */
export interface Exporter {
  /** What the format is called where it is offered. */
  readonly label: string;
  /** What a reader gets, in a few words. */
  readonly holds: string;
  readonly mediaType: string;
  /** Without a dot; also the format's part of an address. */
  readonly extension: string;
  /** Whether a browser shows the file or saves it. */
  readonly disposition: "inline" | "attachment";
  /** The file. The same document and names give the same bytes, whenever and wherever. */
  readonly bytes: (document: ChartDocument, names: Names) => Uint8Array | Promise<Uint8Array>;
}
