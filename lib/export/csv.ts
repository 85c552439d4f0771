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

/** The columns, in order. A blank number is not reported or, as `status` says, stated to be unknown; a reported zero is 0. */
export const csvColumns = [
  "attack_id",
  "attack",
  "night_of",
  "detail",
  "measure",
  "unit",
  "place_ids",
  "places",
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
] as const;

type CsvRow = Record<(typeof csvColumns)[number], string>;

const separator = "; ";

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
  return [...new Set(texts)].join(separator);
}

function figureCells(estimate: Estimate, cell: Cell, document: ChartDocument, names: Names) {
  const { unit, places, low, best, high, lowOpen, highOpen, kept, revisions } = estimate;
  return {
    unit,
    place_ids: places.join(separator),
    places: plainText(placeSetText(places, names.places)),
    low: numberCell(low),
    best: numberCell(best),
    high: numberCell(high),
    low_open: String(lowOpen),
    high_open: String(highOpen),
    text: plainText(estimateText(estimate)),
    revised_from: plainText(revisions.map(({ value }) => valueText(value, unit)).join(separator)),
    notes: plainText(notesOfEstimate(cell, estimate, names).join(separator)),
    sources: plainText(sourcesText([...kept, ...revisions], document.sources, names)),
    claim_ids: [...kept, ...revisions].map(({ id }) => id).join(separator),
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

function csvRows(row: Row, cell: Cell, document: ChartDocument, names: Names): CsvRow[] {
  const about = {
    attack_id: row.event,
    attack: plainText(row.label),
    night_of: row.nightOf,
    detail: plainText(row.detail ?? ""),
    measure: cell.measure,
    revision: String(document.revision.seq),
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

function csvText(document: ChartDocument, names: Names): string {
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
