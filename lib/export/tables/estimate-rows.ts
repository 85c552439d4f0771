import type { ChartDocument, DocumentSource } from "../../document/chart-document";
import { statedEnds, statedQualifier } from "../../document/stated-ends";
import { type Cell, type CellSubject, dataRows, type Row } from "../../document/table";
import { attributionText } from "../../format/attribution";
import { estimateText } from "../../format/estimate";
import { besideText, subsetText } from "../../format/headline-notes";
import { placeSetText } from "../../format/place";
import { valueText } from "../../format/value";
import type { Claim } from "../../ledger/claim";
import type { Estimate } from "../../ledger/estimate";
import { measureOf } from "../../ledger/measures/registry";
import { notesOfEstimate } from "../cell-notes";
import type { Names } from "../exporter";
import { blankStatus, figureStatus } from "../figure-status";
import { permalinkText } from "../permalink";
import { type Datum, listSeparator } from "./column";
import type { EstimateColumnName } from "./estimate-columns";

/** A row of estimates, with a value for every column that its table may have. */
export type EstimateRow = Readonly<Record<EstimateColumnName, Datum>>;

/** What of a chart document its figures need to become rows: the figures, and what every row says of where and as known when they were read. */
export type Figures = Pick<ChartDocument, "table" | "sources" | "revision" | "asOf" | "permalink">;

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

/** The addresses of the reports that claims were read in, each once; an address has no place for the separator as it is written. */
function urlsText(claims: readonly Claim[], sources: readonly DocumentSource[]): string | null {
  const urls = claims.flatMap(({ report: id }) => {
    const url = sources.find((source) => source.report.id === id)?.report.url ?? null;
    return url === null ? [] : [url.replaceAll("; ", ";%20")];
  });
  return joined([...new Set(urls)]);
}

/** An earlier figure with who stated and printed it, and its claim: "9, Governor, in Courier [claim-9]". */
function earlierText(claim: Claim, sources: readonly DocumentSource[], names: Names): string {
  const stated = sourcesText([claim], sources, names);
  return `${valueText(claim.value, claim.unit)}${stated === null ? "" : `, ${stated}`} [${claim.id}]`;
}

/** A note with the claims of the figure that it tells, if it tells one: "2 children among them [claim-2]". */
function claimedNote(note: string, asides: readonly Estimate[], { places }: Names): string {
  const told = asides.find((one) => note === (one.subtype === null ? besideText(one, places) : subsetText(one)));
  return told === undefined ? note : `${note} [${told.kept.map(({ id }) => id).join(", ")}]`;
}

function figureData(estimate: Estimate, cell: Cell, { sources }: Figures, names: Names) {
  const { unit, places, best, lowOpen, highOpen, kept, revisions } = estimate;
  const asides = cell.estimates.length === 1 ? cell.asides : cell.asides.filter((aside) => aside.unit === unit);
  return {
    unit,
    place_ids: joined(places),
    places: placeSetText(places, names.places),
    qualifier: statedQualifier(estimate),
    ...statedEnds(estimate),
    best,
    low_open: lowOpen,
    high_open: highOpen,
    text: cell.texts[cell.estimates.indexOf(estimate)] ?? estimateText(estimate),
    revised_from: joined(revisions.map((claim) => earlierText(claim, sources, names))),
    notes: joined(notesOfEstimate(cell, estimate, names).map((note) => claimedNote(note, asides, names))),
    sources: sourcesText(kept, sources, names),
    claim_ids: joined(kept.map(({ id }) => id)),
    report_urls: urlsText(kept, sources),
  };
}

function unreportedData({ measure, text, notes, asides }: Cell, { sources }: Figures, names: Names) {
  const { units } = measureOf(measure);
  const claims = asides.flatMap(({ kept }) => kept);
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
    sources: sourcesText(claims, sources, names),
    claim_ids: joined([...new Set(claims.map(({ id }) => id))]),
    report_urls: urlsText(claims, sources),
  };
}

/** What rows of figures are written with: the names behind ids, and where the site is, null where that is not known. */
export interface RowSetting {
  readonly names: Names;
  readonly site: string | null;
}

/** What several attacks come to: their numbers, and no claim by itself, of which there are too many to name. */
function aggregateData({ bin, unit }: Extract<CellSubject, { kind: "aggregate" }>) {
  const { low, best, high, lowOpen, highOpen } = bin;
  const isNumber = high !== null;
  return {
    unit,
    low: lowOpen ? null : low,
    best,
    high: highOpen ? null : high,
    low_open: isNumber ? lowOpen : null,
    high_open: isNumber ? highOpen : null,
  };
}

function cellRows(
  row: Row,
  cell: Cell,
  chart: string | null,
  figures: Figures,
  { names, site }: RowSetting,
): EstimateRow[] {
  const { revision, asOf, permalink } = figures;
  const about = {
    chart,
    attack_id: row.days === undefined ? row.event : null,
    attack: row.label,
    night_of: row.days === undefined ? row.nightOf : null,
    detail: row.detail,
    measure: cell.measure,
    hxl: measureOf(cell.measure).hxl,
    revision: revision.seq,
    revision_hash: revision.hash,
    as_of: asOf === null ? null : new Date(asOf).toISOString(),
    permalink: permalinkText(permalink, site),
  };
  if (cell.estimates.length === 0) {
    const numbers = cell.subject.kind === "aggregate" ? aggregateData(cell.subject) : {};
    return [{ ...about, ...unreportedData(cell, figures, names), ...numbers, status: blankStatus(cell) }];
  }
  return cell.estimates.map((estimate) => ({
    ...about,
    ...figureData(estimate, cell, figures, names),
    status: figureStatus(estimate, cell.subject),
  }));
}

/** A row for each attack, measure and headline figure of a chart, and one with blanks where nothing is reported. `chart` is its id. */
export function estimateRows(chart: string | null, figures: Figures, setting: RowSetting): EstimateRow[] {
  return dataRows(figures.table).flatMap((row) =>
    row.cells.flatMap((cell) => cellRows(row, cell, chart, figures, setting)),
  );
}
