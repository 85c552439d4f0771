import type { Claim } from "../ledger/claim";
import type { Revision } from "../ledger/entry";
import type { Report } from "../ledger/report";
import type { Theme } from "../query/query";
import type { NativeChart } from "./native-chart";
import type { Table } from "./table";

/** A report that a chart's figures were read from, and the claims that were read there. */
export interface DocumentSource {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/**
 * The room that a plot is to keep to, for one that can be set closer than on a page: how high it may be in px, and whether what stands beside
 * its figures may be left to its table. A plot that cannot be set so close comes out higher.
 */
export interface PlotRoom {
  readonly heightPx: number;
  readonly isBrief: boolean;
}

/**
 * How a chart is to be drawn: for what width in px, in which colours, and on paper or on nothing. `address` is printed after the source line;
 * without one, or with null, nothing is, as on a page, whose address the reader has. With `isAddressable` each figure is an element of its own that
 * says what it is and whose, as on a page, but leads nowhere by itself.
 */
export interface DrawingOrder {
  readonly widthPx: number;
  readonly theme: Theme;
  readonly isTransparent: boolean;
  readonly address?: string | null;
  readonly isAddressable?: boolean;
  /** Left out where it may be as high as it likes. */
  readonly room?: PlotRoom;
}

/** A drawing as SVG text, complete and self-contained, with its size in px. */
export interface DrawnChart {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A chart, rendered: the one thing that pages show and every exporter takes. `svg` is complete and self-contained, `widthPx` by
 * `heightPx`, in the colours of `theme`; `sources` is never empty unless the chart shows no figure at all, and `revision` is the ledger's
 * it was drawn from.
 */
export interface ChartDocument extends DrawnChart {
  readonly chart: string;
  /** What the chart is called in lists and menus. */
  readonly name: string;
  readonly theme: Theme;
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly table: Table;
  readonly sources: readonly DocumentSource[];
  readonly notes: readonly string[];
  /** The line that names who printed the figures and the ledger revision, as it stands under the drawing. */
  readonly sourceLine: string;
  /** The chart for software that draws it itself; null where it has no such form. */
  readonly native: NativeChart | null;
  readonly revision: Revision;
  /** When the revision's last entry was recorded, ISO 8601; null for an empty ledger. */
  readonly recordedAt: string | null;
  /** The instant as of which the figures are read, ISO 8601; null for all that is known. */
  readonly asOf: string | null;
  /** The canonical query string that this document answers, without the revision, which it names besides. */
  readonly query: string;
  /** The address within the site that gives this document again whatever is recorded later: its page, pinned to the revision. */
  readonly permalink: string;
  /** How high the chart comes out at a width, both in px, without drawing it; with an address printed after its source line, or none. */
  readonly heightPxAt: (widthPx: number, address?: string | null) => number;
  /** The same chart laid out anew for another width, or in other colours. */
  readonly drawn: (order: DrawingOrder) => Promise<DrawnChart>;
}
