import type { ChartDocument, DocumentSource } from "../document/chart-document";
import type { Row } from "../document/table";
import { estimateText } from "../format/estimate";
import { placeText } from "../format/place";
import { anchorHref } from "../ledger/anchor";
import type { Claim } from "../ledger/claim";
import type { Estimate } from "../ledger/estimate";
import { notesOfEstimate } from "./cell-notes";
import type { Exporter, Names } from "./exporter";
import { figureStatus } from "./figure-status";

function estimateObject(estimate: Estimate, names: Names) {
  const { unit, subtype, places, low, best, high, lowOpen, highOpen, sourceCount, lead, kept, revisions } = estimate;
  return {
    unit,
    subtype,
    places: places.map((id) => ({ id, name: placeText(id, names.places) })),
    low,
    best,
    high,
    lowOpen,
    highOpen,
    status: figureStatus(estimate),
    text: estimateText(estimate),
    sourceCount,
    leadClaim: lead?.id ?? null,
    claims: kept.map(({ id }) => id),
    revisions: revisions.map(({ id }) => id),
  };
}

function attackObject({ event, label, nightOf, detail, cells }: Row, names: Names) {
  return {
    id: event,
    label,
    nightOf,
    ...(detail === null ? {} : { detail }),
    measures: cells.map((cell) => ({
      measure: cell.measure,
      text: cell.text,
      notes: cell.notes,
      isReported: cell.estimates.length > 0,
      estimates: cell.estimates.map((estimate) => ({
        ...estimateObject(estimate, names),
        notes: notesOfEstimate(cell, estimate, names),
      })),
      asides: cell.asides.map((aside) => estimateObject(aside, names)),
    })),
  };
}

function claimObject(claim: Claim, { report }: DocumentSource, names: Names) {
  const { id, event, measure, subtype, partOf, value, unit, of, places, attributedTo, asOf, anchor, status } = claim;
  const attributor =
    attributedTo === null ? null : { id: attributedTo, name: names.attributors.get(attributedTo)?.name };
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

function sourceObject({ report }: DocumentSource) {
  const { id, publisher, origin, title, url, publishedOn, publishedOnBasis } = report;
  return { id, publisher, origin, title, url, publishedOn, publishedOnBasis };
}

function documentObject(document: ChartDocument, names: Names) {
  const { chart, title, subtitle, altText, revision, query, notes, table, sources } = document;
  return {
    chart,
    title,
    subtitle,
    altText,
    revision: { seq: revision.seq, hash: revision.hash },
    query,
    notes,
    attacks: table.rows.map((row) => attackObject(row, names)),
    claims: sources.flatMap((source) => source.claims.map((claim) => claimObject(claim, source, names))),
    sources: sources.map(sourceObject),
  };
}

/**
 * The figures, every claim behind them with its anchor, and the reports they were read from. Keys stand in a fixed order. When the
 * revision was recorded is left out: logs of equal content have equal revisions, and equal revisions give equal bytes.
 */
export const json = {
  label: "JSON",
  holds: "the figures with every claim behind them, for a program",
  mediaType: "application/json",
  extension: "json",
  disposition: "attachment",
  bytes: (document, names) => new TextEncoder().encode(`${JSON.stringify(documentObject(document, names), null, 2)}\n`),
} as const satisfies Exporter;
