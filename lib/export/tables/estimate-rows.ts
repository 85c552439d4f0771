import type { ChartDocument, DocumentSource } from "../../document/chart-document";
import { statedEnds } from "../../document/stated-ends";
import { type Cell, dataRows, type Row } from "../../document/table";
import { attributionText } from "../../format/attribution";
import { estimateText } from "../../format/estimate";
import { placeSetText } from "../../format/place";
import { valueText } from "../../format/value";
import type { Claim } from "../../ledger/claim";
import type { Estimate } from "../../ledger/estimate";
import { measureOf } from "../../ledger/measures/registry";
import { notesOfEstimate } from "../cell-notes";
import type { Names } from "../exporter";
import { figureStatus } from "../figure-status";
import { type Datum, listSeparator } from "./column";
import type { EstimateColumnName } from "./estimate-columns";

/** A row of estimates, with a value for every column that its table may have. */
export type EstimateRow = Readonly<Record<EstimateColumnName, Datum>>;

/** What of a chart document its figures need to become rows. */
export type Figures = Pick<ChartDocument, "table" | "sources" | "revision">;

// Attributions have semicolons of their own.
const sourceSeparator = " | ";

function joined(texts: readonly string[], separator = listSeparator): string | null {
  return texts.length === 0 ? null : texts.join(separator);
}

function sourcesText(claims: readonly Claim[], sources: readonly DocumentSource[], names: Names): string | null {
  const texts = claims.flatMap(({ attributedTo, report: id }) => {
    const report = sources.find((source) => source.report.id === id)?.report;
    const attributor = attributedTo === null ? null : (names.attributors.get(attributedTo) ?? null);
    return report === undefined ? [] : [attributionText(attributor, report)];
  });
  return joined([...new Set(texts)], sourceSeparator);
}

function figureData(estimate: Estimate, cell: Cell, { sources }: Figures, names: Names) {
  const { unit, places, best, lowOpen, highOpen, kept, revisions, lead } = estimate;
  const asides = cell.estimates.length === 1 ? cell.asides : cell.asides.filter((aside) => aside.unit === unit);
  const claims = [...kept, ...revisions, ...asides.flatMap((aside) => aside.kept)];
  return {
    unit,
    place_ids: joined(places),
    places: placeSetText(places, names.places),
    qualifier: lead?.value.qualifier ?? null,
    ...statedEnds(estimate),
    best,
    low_open: lowOpen,
    high_open: highOpen,
    text: cell.texts[cell.estimates.indexOf(estimate)] ?? estimateText(estimate),
    revised_from: joined(revisions.map(({ value }) => valueText(value, unit))),
    notes: joined(notesOfEstimate(cell, estimate, names)),
    sources: sourcesText(claims, sources, names),
    claim_ids: joined([...new Set(claims.map(({ id }) => id))]),
  };
}

function unreportedData({ measure, text, notes }: Cell) {
  const { units } = measureOf(measure);
  return {
    unit: units.length === 1 ? (units[0] ?? null) : null,
    place_ids: null,
    places: null,
    qualifier: null,
    low: null,
    best: null,
    high: null,
    low_open: null,
    high_open: null,
    text,
    revised_from: null,
    notes: joined(notes),
    sources: null,
    claim_ids: null,
  };
}

function cellRows(row: Row, cell: Cell, chart: string | null, figures: Figures, names: Names): EstimateRow[] {
  const about = {
    chart,
    attack_id: row.event,
    attack: row.label,
    night_of: row.nightOf,
    detail: row.detail,
    measure: cell.measure,
    hxl: measureOf(cell.measure).hxl,
    revision: figures.revision.seq,
    revision_hash: figures.revision.hash,
  };
  if (cell.estimates.length === 0)
    return [{ ...about, ...unreportedData(cell), status: figureStatus(null, cell.subject) }];
  return cell.estimates.map((estimate) => ({
    ...about,
    ...figureData(estimate, cell, figures, names),
    status: figureStatus(estimate, cell.subject),
  }));
}

/** A row for each attack, measure and headline figure of a chart, and one with blanks where nothing is reported. `chart` is its id. */
export function estimateRows(chart: string | null, figures: Figures, names: Names): EstimateRow[] {
  return dataRows(figures.table).flatMap((row) =>
    row.cells.flatMap((cell) => cellRows(row, cell, chart, figures, names)),
  );
}
