import type { z } from "zod";
import type { Attributor } from "../ledger/attributor";
import type { claimSchema } from "../ledger/claim";
import type { Event } from "../ledger/event";
import type { Ledger } from "../ledger/fold";
import type { Place } from "../ledger/place";
import type { Report } from "../ledger/report";
import type { SyncRecord } from "../store/sync";
import type { Finding } from "./findings";
import type { Table } from "./table";

/** A claim read from a row, before its report's text is composed: where its words stand is counted in its own line of that text. */
export interface RowClaim {
  readonly body: Omit<z.input<typeof claimSchema>, "anchor" | "report">;
  /** Its line in `RowReport.lines`, and its words there, end exclusive. */
  readonly words: { readonly row: number; readonly start: number; readonly end: number };
  /** The line of the file. */
  readonly line: number;
}

/** A report whose text is rows of a file, a line each, and the claims read from them. */
export interface RowReport {
  readonly body: Omit<Report, "textSha256">;
  /** Each once, in an order that does not hang on that of the file. */
  readonly lines: readonly string[];
  readonly claims: readonly RowClaim[];
}

/** What a format makes of a file. */
export interface Imported {
  readonly rowCount: number;
  /** How many rows gave a claim. */
  readonly usedCount: number;
  readonly places: readonly Place[];
  readonly attributors: readonly Attributor[];
  readonly events: readonly Event[];
  readonly reports: readonly RowReport[];
  /** Records that the file holds whole, in dependency order; none for a file of rows. */
  readonly records: readonly SyncRecord[];
  /** Rows and cells that give nothing, and why. */
  readonly skipped: readonly Finding[];
  /** What is imported as stated and cannot be so, or has to be read with care. */
  readonly flagged: readonly Finding[];
  /** What is wrong: with one of these nothing of the file is imported. */
  readonly problems: readonly Finding[];
  /** Columns that the format does not read. */
  readonly unread: readonly string[];
}

/** What of the ledger a format looks up, and what whoever imports says of the file. */
export interface ImportContext {
  readonly ledger: Ledger;
  /** The day in Kyiv, YYYY-MM-DD: no attack of a file is later. */
  readonly todayOn: string;
  /** Who publishes the file; null where it is not said. */
  readonly publisher: string | null;
  /** Files that lie beside the one given, by their paths from it: those of an archive. */
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/** A format of files that can be imported; shared code asks this and never which format it has. */
export interface ImportFormat {
  readonly label: string;
  /** What such a file is, in a line. */
  readonly says: string;
  /** Whether a table is of this format, by its columns and first rows. */
  readonly isOf: (table: Table) => boolean;
  /** What a file of the format is asked for where it is none: "columns a, b and c". */
  readonly needs: string;
  /** Throws an `ImportError` for a file that is of the format and cannot be read. */
  readonly imported: (table: Table, context: ImportContext) => Imported;
}
