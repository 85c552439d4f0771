import type { Claim } from "../ledger/claim";
import type { Revision } from "../ledger/entry";
import type { Report } from "../ledger/report";
import type { Table } from "./table";

/** A report that a chart's figures were read from, and the claims that were read there. */
export interface DocumentSource {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/**
 * A chart, rendered: the one thing that pages show and every exporter takes. `svg` is complete and self-contained, `widthPx` by
 * `heightPx`; `sources` is never empty unless the chart shows no figure at all, and `revision` is the ledger's it was drawn from.
 */
export interface ChartDocument {
  readonly chart: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly table: Table;
  readonly sources: readonly DocumentSource[];
  readonly notes: readonly string[];
  readonly revision: Revision;
  /** When the revision's last entry was recorded, ISO 8601; null for an empty ledger. */
  readonly recordedAt: string | null;
  /** The canonical query string that gives this document again. */
  readonly query: string;
}
