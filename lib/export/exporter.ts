import type { ChartDocument } from "../document/chart-document";
import type { ClaimNames } from "../document/claim-rows";
import type { Deck } from "../document/deck";
import type { Ledger } from "../ledger/fold";
import type { FileOptions, OfferedOptions } from "../query/file-options";

/** The names behind a document's ids, from the ledger it was made from. */
export type Names = ClaimNames & Pick<Ledger, "reports" | "revision">;

/** What a file is made with, besides what it shows. */
export interface ExportSetting {
  /** The ledger that the file is made from: its names, and what stands behind its figures. */
  readonly names: Ledger;
  /** The ledger at a revision, for a deck whose slides are not all at that of `names`; left out where they are. Null for one that is not there. */
  readonly ledgerAt?: (revision: number) => Ledger | null | Promise<Ledger | null>;
  /** What was chosen of that which the format offers. */
  readonly options: FileOptions;
  /** Where the site is, "https://example.org"; null where that is not known, and addresses are then given within the site. */
  readonly site: string | null;
}

type Bytes = Uint8Array | Promise<Uint8Array>;

/** All that shared code knows of an export format. The same input gives the same bytes, whenever and wherever. */
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
  /** Whether it holds drawings: in the colours of the theme that is asked for, always in its own, or none. */
  readonly drawings: "themed" | "own" | "none";
  /** Whether making it of few attacks keeps a thread busy for so long that whoever else asks would notice. */
  readonly takes: "moment" | "while";
  /** What it leaves to whoever asks, each option's default first. */
  readonly options: OfferedOptions;
  /** Parameters that the file itself reads from its address once it is open, such as a slide's number; its bytes are the same whatever they say. */
  readonly readsParameters?: readonly string[];
  /** Files of one chart with other choices that an archive of everything holds besides, each with what a reader gets; none where it has none. */
  readonly alsoArchived?: readonly { readonly options: FileOptions; readonly holds: string }[];
  /**
   * The files of a deck that is given on a screen, each with its choices, what it is called and what a reader gets; the first is what is made
   * with no choices. Left out where there is one.
   */
  readonly shows?: readonly { readonly label: string; readonly holds: string; readonly options: FileOptions }[];
  /** A file of one chart. */
  readonly ofChart: (document: ChartDocument, setting: ExportSetting) => Bytes;
  /** A file of several slides; null for a format that holds one chart at a time. */
  readonly ofDeck: ((deck: Deck, setting: ExportSetting) => Bytes) | null;
}
