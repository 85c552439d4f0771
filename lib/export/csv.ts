import { csvFormatRow } from "d3-dsv";
import type { ChartDocument, DocumentSource } from "../document/chart-document";
import type { Cell, Row } from "../document/table";
import { attributionText } from "../format/attribution";
import { estimateText } from "../format/estimate";
import { placeSetText } from "../format/place";
import { valueText } from "../format/value";
import type { Claim } from "../ledger/claim";
import type { Estimate } from "../ledger/estimate";
import { measureOf } from "../ledger/measures/registry";
import { notesOfEstimate } from "./cell-notes";
import type { Exporter, Names } from "./exporter";
import { figureStatus } from "./figure-status";

/**
 * The columns, in order. A blank number is one that no words give: nothing is reported or, as `status` says, it is stated to be unknown;
 * or the end is open, or the figure only approximate. A reported zero is 0.
 */
export const csvColumns = [
  "attack_id",
  "attack",
  "night_of",
  "detail",
  "measure",
  "unit",
  "place_ids",
  "places",
  "qualifier",
  "low",
  "best",
  "high",
  "low_open",
  "high_open",
  "status",
  "text",
  "revised_from",
  "notes",
  "sources",
  "claim_ids",
  "revision",
  "revision_hash",
] as const;

type CsvRow = Record<(typeof csvColumns)[number], string>;

const separator = "; ";

// Attributions have semicolons of their own.
const sourceSeparator = " | ";

/** Text that no spreadsheet takes for a formula: one that starts like a formula gets an apostrophe before it. */
function plainText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function numberCell(n: number | null): string {
  return n === null ? "" : String(n);
}

function sourcesText(claims: readonly Claim[], sources: readonly DocumentSource[], names: Names): string {
  const texts = claims.flatMap(({ attributedTo, report: id }) => {
    const report = sources.find((source) => source.report.id === id)?.report;
    const attributor = attributedTo === null ? null : (names.attributors.get(attributedTo) ?? null);
    return report === undefined ? [] : [attributionText(attributor, report)];
  });
  return [...new Set(texts)].join(sourceSeparator);
}

/** What of a chart document its figures need to become CSV. */
export type CsvFigures = Pick<ChartDocument, "table" | "sources" | "revision">;

/** An estimate's ends as a spreadsheet may reckon with them: blank where all that is stated is a bound, or "about". */
function endCells({ low, high, lowOpen, highOpen, lead }: Estimate) {
  const isOne = low === high;
  const isAbout = isOne && lead?.value.qualifier === "about";
  return {
    low: numberCell(isAbout || (isOne && lowOpen) ? null : low),
    high: numberCell(isAbout || (isOne && highOpen) ? null : high),
  };
}

function figureCells(estimate: Estimate, cell: Cell, document: CsvFigures, names: Names) {
  const { unit, places, best, lowOpen, highOpen, kept, revisions, lead } = estimate;
  const asides = cell.estimates.length === 1 ? cell.asides : cell.asides.filter((aside) => aside.unit === unit);
  const claims = [...kept, ...revisions, ...asides.flatMap((aside) => aside.kept)];
  return {
    unit,
    place_ids: places.join(separator),
    places: plainText(placeSetText(places, names.places)),
    qualifier: lead?.value.qualifier ?? "",
    ...endCells(estimate),
    best: numberCell(best),
    low_open: String(lowOpen),
    high_open: String(highOpen),
    text: plainText(cell.texts[cell.estimates.indexOf(estimate)] ?? estimateText(estimate)),
    revised_from: plainText(revisions.map(({ value }) => valueText(value, unit)).join(separator)),
    notes: plainText(notesOfEstimate(cell, estimate, names).join(separator)),
    sources: plainText(sourcesText(claims, document.sources, names)),
    claim_ids: [...new Set(claims.map(({ id }) => id))].join(separator),
  };
}

const blankFigure = Object.fromEntries(csvColumns.map((column) => [column, ""])) as CsvRow;

function unreportedCells({ measure, text, notes }: Cell) {
  const { units } = measureOf(measure);
  return {
    unit: units.length === 1 ? units[0] : "",
    text: plainText(text),
    notes: plainText(notes.join(separator)),
  };
}

function csvRows(row: Row, cell: Cell, document: CsvFigures, names: Names): CsvRow[] {
  const about = {
    attack_id: row.event,
    attack: plainText(row.label),
    night_of: row.nightOf,
    detail: plainText(row.detail ?? ""),
    measure: cell.measure,
    revision: String(document.revision.seq),
    revision_hash: document.revision.hash,
  };
  if (cell.estimates.length === 0) {
    return [{ ...blankFigure, ...unreportedCells(cell), ...about, status: figureStatus(null) }];
  }
  return cell.estimates.map((estimate) => ({
    ...figureCells(estimate, cell, document, names),
    ...about,
    status: figureStatus(estimate),
  }));
}

/** The figures as text: the header, then a line for each. What `csv` gives as bytes. */
export function csvText(document: CsvFigures, names: Names): string {
  const rows = document.table.rows.flatMap((row) => row.cells.flatMap((cell) => csvRows(row, cell, document, names)));
  const lines = [csvColumns, ...rows.map((row) => csvColumns.map((column) => row[column]))];
  return lines.map((line) => `${csvFormatRow([...line])}\r\n`).join("");
}

/**
 * The figures as comma-separated values (RFC 4180, UTF-8, lines end in CRLF), one line for each attack, measure and headline figure,
 * and one with blanks where nothing is reported (DOMAIN.md, "Exchange formats").
 */
export const csv = {
  label: "CSV",
  holds: "the figures, one line each, for a spreadsheet",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "csv",
  disposition: "attachment",
  bytes: (document, names) => new TextEncoder().encode(csvText(document, names)),
} as const satisfies Exporter;
