import type { ChartDocument, DocumentSource } from "../document/chart-document";
import { tableClaims } from "../document/claim-part";
import type { Deck } from "../document/deck";
import { statedEnds } from "../document/stated-ends";
import { type Cell, dataRows, isReportedCell, type Row } from "../document/table";
import { estimateText } from "../format/estimate";
import { placeText } from "../format/place";
import { anchorHref } from "../ledger/anchor";
import type { Claim } from "../ledger/claim";
import type { Estimate } from "../ledger/estimate";
import type { Report } from "../ledger/report";
import { notesOfEstimate, textOfEstimate } from "./cell-notes";
import type { Exporter, ExportSetting, Names } from "./exporter";
import { figureStatus, readingStatus } from "./figure-status";
import type { ClaimObject } from "./json/claim-schema";
import type { AttackObject, EstimateObject } from "./json/figure-schema";
import { type ChartObject, chartSchemaPath, type PageObject, pageSchemaPath, type SourceObject } from "./json-schema";
import { permalinkText } from "./permalink";
import { deckClaims } from "./tables/data-set";
import { reportsOf } from "./tables/source-table";

/** An estimate as JSON has it; `names` are those of the ledger that it stands in. */
export function estimateObject(estimate: Estimate, names: Names): EstimateObject {
  const { unit, subtype, places, best, lowOpen, highOpen, sourceCount, lead, kept, revisions } = estimate;
  const { low, high } = statedEnds(estimate);
  return {
    unit,
    subtype,
    places: places.map((id) => ({ id, name: placeText(id, names.places) })),
    low,
    best,
    high,
    lowOpen,
    highOpen,
    status: readingStatus(estimate),
    text: estimateText(estimate),
    sourceCount,
    leadClaim: lead?.id ?? null,
    claims: kept.map(({ id }) => id),
    revisions: revisions.map(({ id }) => id),
  };
}

function aggregateOf({ subject }: Cell) {
  if (subject.kind !== "aggregate") return {};
  const { low, best, high, lowOpen, highOpen, over, attacks, reported } = subject.bin;
  return { aggregate: { unit: subject.unit, low, best, high, lowOpen, highOpen, over, attacks, reported } };
}

function attackObject({ event, label, nightOf, detail, days, cells }: Row, names: Names): AttackObject {
  return {
    id: event,
    label,
    nightOf,
    ...(days === undefined ? {} : { days: { fromOn: days.fromOn, toOn: days.toOn } }),
    ...(detail === null ? {} : { detail }),
    measures: cells.map((cell) => ({
      measure: cell.measure,
      text: cell.text,
      notes: [...cell.notes],
      isReported: cell.estimates.length > 0 || (cell.subject.kind === "aggregate" && isReportedCell(cell)),
      estimates: cell.estimates.map((estimate) => ({
        ...estimateObject(estimate, names),
        text: textOfEstimate(cell, estimate),
        status: figureStatus(estimate, cell.subject),
        notes: [...notesOfEstimate(cell, estimate, names)],
      })),
      ...aggregateOf(cell),
      asides: cell.asides.map((aside) => estimateObject(aside, names)),
    })),
  };
}

/** A claim as JSON has it, with the report that it was read from. */
export function claimObject(claim: Claim, { report }: Pick<DocumentSource, "report">, names: Names): ClaimObject {
  const { id, event, measure, subtype, partOf, value, unit, of, places, attributedTo, asOf, anchor, status } = claim;
  const attributor =
    attributedTo === null ? null : { id: attributedTo, name: names.attributors.get(attributedTo)?.name ?? null };
  return {
    id,
    report: report.id,
    event,
    measure,
    subtype,
    partOf,
    value: { low: value.low, best: value.best, high: value.high, qualifier: value.qualifier },
    unit,
    of: of ?? null,
    places,
    attributedTo: attributor,
    asOf,
    status,
    supersededBy: claim.supersededBy ?? null,
    inferred: claim.inferred ?? null,
    workedOut: claim.workedOut ?? null,
    note: claim.note ?? null,
    anchor: {
      start: anchor.start,
      end: anchor.end,
      exact: anchor.exact,
      prefix: anchor.prefix ?? null,
      suffix: anchor.suffix ?? null,
      textSha256: report.textSha256,
    },
    href: anchorHref(report.url, anchor),
  };
}

function sourceObject(report: Report): SourceObject {
  const { id, publisher, origin, title, url, publishedOn, publishedOnBasis } = report;
  return { id, publisher, origin, title, url, publishedOn, publishedOnBasis };
}

function documentObject(document: ChartDocument, { names, site }: ExportSetting): ChartObject {
  const behind = tableClaims(document.table);
  const { chart, title, subtitle, altText, revision, asOf, query, permalink, notes, table, sources } = document;
  return {
    $schema: permalinkText(chartSchemaPath, site),
    chart,
    title,
    subtitle,
    altText,
    revision: { seq: revision.seq, hash: revision.hash },
    asOf,
    query,
    permalink: permalinkText(permalink, site),
    notes: [...notes],
    attacks: dataRows(table).map((row) => attackObject(row, names)),
    claims: sources.flatMap((source) =>
      source.claims.map((claim) => ({
        ...claimObject(claim, source, names),
        part: behind.get(claim.id)?.part ?? "kept",
      })),
    ),
    sources: sources.map(({ report }) => sourceObject(report)),
  };
}

function deckObject(deck: Deck, { names, site }: ExportSetting): PageObject {
  const { id, title, subtitle, revision, asOf, query, permalink, documents, tables } = deck;
  const claims = deckClaims(deck, names);
  return {
    $schema: permalinkText(pageSchemaPath, site),
    page: id,
    title,
    subtitle,
    revision: { seq: revision.seq, hash: revision.hash },
    asOf,
    query,
    permalink: permalinkText(permalink, site),
    notes: [...new Set(documents.flatMap(({ notes }) => notes))],
    tables: tables.map(({ chart, table }) => ({
      chart,
      caption: table.caption,
      attacks: dataRows(table).map((row) => attackObject(row, names)),
    })),
    claims: claims.map((row) => ({ ...claimObject(row.claim, row, names), part: row.part })),
    sources: reportsOf(claims).map(sourceObject),
  };
}

function bytesOf(object: ChartObject | PageObject): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(object, null, 2)}\n`);
}

/**
 * The figures, every claim behind them with its anchor, and the reports they were read from, as the published schema says. Keys stand in a fixed order. When the
 * revision was recorded is left out: logs of equal content have equal revisions, and equal revisions give equal bytes.
 */
export const json = {
  label: "JSON",
  holds: "the figures with every claim behind them, for a program",
  mediaType: "application/json",
  extension: "json",
  disposition: "attachment",
  drawings: "none",
  takes: "moment",
  options: {},
  ofDeck: (deck, setting) => bytesOf(deckObject(deck, setting)),
  ofChart: (document, setting) => bytesOf(documentObject(document, setting)),
} as const satisfies Exporter;
