import type { ChartDocument } from "../../document/chart-document";
import type { DeckTable } from "../../document/deck";
import { statedEnds, statedQualifier } from "../../document/stated-ends";
import { type Cell, type CellSubject, dataRows, type Row } from "../../document/table";
import { estimateText } from "../../format/estimate";
import { besideText, subsetText } from "../../format/headline-notes";
import { placeSetText } from "../../format/place";
import type { Estimate } from "../../ledger/estimate";
import { measureOf } from "../../ledger/measures/registry";
import { notesOfEstimate } from "../cell-notes";
import type { Names } from "../exporter";
import { blankStatus, figureStatus } from "../figure-status";
import { permalinkText } from "../permalink";
import type { Datum } from "./column";
import type { EstimateColumnName } from "./estimate-columns";
import { earlierText, joined, type Lookups, reportLookup, sourcesText, urlsText } from "./row-sources";

/** A row of estimates, with a value for every column that its table may have. */
export type EstimateRow = Readonly<Record<EstimateColumnName, Datum>>;

/** What of a chart document its figures need to become rows: the figures, and what every row says of where and as known when they were read. */
export type Figures = Pick<ChartDocument, "table" | "sources" | "revision" | "asOf" | "permalink">;

/** A table's figures as a deck tells them. Their sources are read only where a row names them: those of very many attacks are long to work out. */
export function deckFigures(one: DeckTable, { asOf, permalink }: Pick<Figures, "asOf" | "permalink">): Figures {
  return {
    table: one.table,
    revision: one.revision,
    get sources() {
      return one.sources;
    },
    asOf,
    permalink,
  };
}

/** A note with the claims of the figure that it tells, if it tells one: "2 children among them [claim-2]". */
function claimedNote(note: string, asides: readonly Estimate[], { places }: Names): string {
  const told = asides.find((one) => note === (one.subtype === null ? besideText(one, places) : subsetText(one)));
  return told === undefined ? note : `${note} [${told.kept.map(({ id }) => id).join(", ")}]`;
}

function figureData(estimate: Estimate, cell: Cell, lookups: Lookups) {
  const { names } = lookups;
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
    revised_from: joined(revisions.map((claim) => earlierText(claim, lookups))),
    notes: joined(notesOfEstimate(cell, estimate, names).map((note) => claimedNote(note, asides, names))),
    sources: sourcesText(kept, lookups),
    claim_ids: joined(kept.map(({ id }) => id)),
    report_urls: urlsText(kept, lookups),
  };
}

function unreportedData({ measure, text, notes, asides }: Cell, lookups: Lookups) {
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
    sources: sourcesText(claims, lookups),
    claim_ids: joined([...new Set(claims.map(({ id }) => id))]),
    report_urls: urlsText(claims, lookups),
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
  { site, ...lookups }: Lookups & RowSetting,
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
    return [{ ...about, ...unreportedData(cell, lookups), ...numbers, status: blankStatus(cell) }];
  }
  return cell.estimates.map((estimate) => ({
    ...about,
    ...figureData(estimate, cell, lookups),
    status: figureStatus(estimate, cell.subject),
  }));
}

/** A row for each attack, measure and headline figure of a chart, and one with blanks where nothing is reported. `chart` is its id. */
export function estimateRows(chart: string | null, figures: Figures, setting: RowSetting): EstimateRow[] {
  const own = { ...setting, reportOf: reportLookup(figures, setting.names) };
  return dataRows(figures.table).flatMap((row) =>
    row.cells.flatMap((cell) => cellRows(row, cell, chart, figures, own)),
  );
}
