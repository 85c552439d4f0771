import type { ReactNode } from "react";
import type { Table } from "../../lib/document/table";
import type { MeasureId } from "../../lib/ledger/measures/registry";
import type { Selection } from "../../lib/query/selection";
import type { MarkKind } from "../../lib/viz/mark";
import type { Palette } from "../../lib/viz/palette";

/** What a drawing is made with: its colours, and where a datum leads (null in an exported file, which links nowhere). */
export interface Drawing {
  readonly palette: Palette;
  readonly hrefOf: ((event: string, measure: MeasureId) => string) | null;
}

/** A chart laid out for one width: how high it came out, which kinds of mark it shows, and the marks themselves. */
export interface Plot {
  readonly heightPx: number;
  readonly kinds: readonly MarkKind[];
  readonly showsRevisions: boolean;
  readonly body: (drawing: Drawing) => ReactNode;
}

/** A chart made for one selection: its words, its table, and its plot at any width. */
export interface Figure {
  readonly title: string;
  /** Unit and scope. */
  readonly subtitle: string;
  /** The chart in words, made from its data: what is largest, what is not reported. */
  readonly altText: string;
  readonly table: Table;
  readonly notes: readonly string[];
  readonly plot: (widthPx: number) => Plot;
}

/** All that shared code knows of a chart. */
export interface ChartDefinition {
  readonly name: string;
  /** The question that the chart answers, as its index asks it. */
  readonly question: string;
  /** Whether the front page shows it; every chart has a page of its own. */
  readonly isOnDashboard: boolean;
  /** Never throws on a selection; one without attacks gives a figure that says so. */
  readonly figure: (selection: Selection) => Figure;
}
