import type { ChartDocument } from "../../document/chart-document";
import { type ClaimRow, claimRows, distinctClaimRows } from "../../document/claim-rows";
import type { Deck } from "../../document/deck";
import type { Revision } from "../../ledger/entry";
import { byCodeUnits } from "../../ledger/order";
import type { Report } from "../../ledger/report";
import type { Names } from "../exporter";
import { claimTable } from "./claim-table";
import type { DataTable } from "./column";
import { estimateColumns } from "./estimate-columns";
import { deckFigures, estimateRows, type RowSetting } from "./estimate-rows";
import { recordTable } from "./record-table";
import { reportsOf, sourceTable } from "./source-table";

/** Claims as data, the reports that they were read from, and with charts the figures that stand on them. */
export interface ClaimSet {
  /** A chart's id, or a deck's, or "ledger" for all there is: plain enough for the name of a file. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly documents: readonly ChartDocument[];
  /** The figures of charts; null without any. */
  readonly estimates: DataTable | null;
  readonly claims: DataTable;
  /** The reports of the claims, a row each, and as they are recorded, in the same order. */
  readonly sources: DataTable;
  /** The claims and all that they lean on, whole, so that another ledger can take them in. */
  readonly records: DataTable;
  readonly reports: readonly Report[];
  readonly revision: Revision;
  readonly asOf: string | null;
  readonly permalink: string;
}

/** A chart's data, or that of several charts together: its figures, every claim behind them once, and the reports of the claims. */
export interface DataSet extends ClaimSet {
  readonly estimates: DataTable;
}

type Scope = Pick<DataSet, "id" | "title" | "subtitle" | "revision" | "asOf" | "permalink">;

/** Each claim once, by report in order of publication. */
function distinctClaims(claims: readonly ClaimRow[]): ClaimRow[] {
  return distinctClaimRows(claims).sort(
    (a, b) => byCodeUnits(a.report.publishedOn, b.report.publishedOn) || byCodeUnits(a.report.id, b.report.id),
  );
}

/** Every claim behind a deck's tables and every other that its slides name, once, by report in order of publication. */
export function deckClaims({ tables, slides }: Pick<Deck, "tables" | "slides">, names: Names): ClaimRow[] {
  const named = slides.flatMap((slide) => [...(slide.kind === "claims" ? slide.claims : []), ...(slide.behind ?? [])]);
  return distinctClaims([...tables.flatMap((one) => claimRows(one, names)), ...named]);
}

function dataSet(
  scope: Scope,
  { documents, tables }: Pick<Deck, "documents" | "tables">,
  distinct: readonly ClaimRow[],
  setting: RowSetting,
  chart: boolean,
) {
  const { id, title, subtitle, revision, asOf, permalink } = scope;
  const rows = tables.flatMap((one) => estimateRows(one.chart, deckFigures(one, scope), setting));
  return {
    id,
    title,
    subtitle,
    documents,
    estimates: { columns: estimateColumns({ chart, hxl: false }), rows },
    claims: claimTable(distinct),
    sources: sourceTable(distinct),
    records: recordTable(distinct, setting.names),
    reports: reportsOf(distinct),
    revision,
    asOf,
    permalink,
  };
}

/** A chart's data. */
export function chartData(document: ChartDocument, setting: RowSetting): DataSet {
  const one = { documents: [document], tables: [document] };
  return dataSet(
    { ...document, id: document.chart },
    one,
    deckClaims({ ...one, slides: [] }, setting.names),
    setting,
    false,
  );
}

/** The data of a deck's charts, whose rows a column `chart` tells apart, and every claim that its slides name besides. */
export function deckData(deck: Deck, setting: RowSetting): DataSet {
  return dataSet(deck, deck, deckClaims(deck, setting.names), setting, true);
}
