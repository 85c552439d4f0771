import type { MeasureId } from "../ledger/measures/registry";
import type { Unit } from "../ledger/unit";
import type { Qualifier } from "../ledger/value";

/** Offsets of a piece of the text: UTF-16 code units, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A number of the text read as a figure. `low`, `best` and `high` are in `unit`, shares from 0 to 1, as DOMAIN.md's table has them. */
export interface ExtractedFigure {
  readonly start: number;
  readonly end: number;
  /** The words between `start` and `end`. */
  readonly exact: string;
  readonly measure: MeasureId;
  readonly subtype: string | null;
  readonly partOf: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  /** The place as written, the city of a district, or the country where none is named; null when that is not known either. */
  readonly place: string | null;
  /** Who stated it: a person by the fullest name that the text has, a body as written; null: the report in its own voice. */
  readonly attributedTo: string | null;
  readonly target: "UA" | "RU" | "OCC" | "OTHER";
  readonly scope: "attack" | "period";
  readonly status: "asserted" | "superseded";
  /** Id of the segment that it belongs to. */
  readonly event: string | null;
  readonly rule: string;
  /** From 0 to 1; `reasons` say what it rests on. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly triggerSpan: Span | null;
  readonly headSpan: Span | null;
  readonly qualifierSpan: Span | null;
}

/** A number of the text that is no figure, and why. */
export interface RejectedNumber {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly why: string;
}

/** One attack or period that a text speaks of, as far as its own words tell it from the others. */
export interface Segment {
  /** Unique in the text: "lead", "attack-tuesday", "period-june". */
  readonly id: string;
  readonly kind: "attack" | "period";
  /** The words that set it apart; null for the lead attack. */
  readonly label: string | null;
  /** The sentences that speak of it, as spans of the text. */
  readonly spans: readonly Span[];
}

/** All that was read out of one text, each list in the order of the text. */
export interface Extraction {
  readonly figures: readonly ExtractedFigure[];
  readonly rejected: readonly RejectedNumber[];
  readonly segments: readonly Segment[];
}

/** What is known of a report besides its text; null where nothing is. */
export interface ReportContext {
  /** Calendar day, such as "2026-01-24". */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
}
