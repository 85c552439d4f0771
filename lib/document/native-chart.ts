import type { Estimate } from "../ledger/estimate";
import type { MeasureGroup } from "../ledger/measures/definition";

/**
 * What a datum is: a figure that stands, what several claims are read as together, a claim that is set aside for another, or one that a
 * later figure has replaced; the last two by the names that data of every format have for them.
 */
export type NativeRole = "figure" | "reading" | "set_aside" | "superseded";

/**
 * One datum of a chart that other software draws itself: its estimate, null where nothing is reported, which is an empty cell and a gap
 * and never a zero; its words, "at least 15" or "not reported"; and what has to be said beside it, "revised from 9".
 */
export interface StatedDatum {
  readonly estimate: Estimate | null;
  readonly text: string;
  readonly notes: readonly string[];
  readonly role: NativeRole;
}

/** The numbers of what several attacks come to, which is nobody's own statement. */
export interface NativeReach extends Pick<Estimate, "unit" | "low" | "best" | "high" | "lowOpen" | "highOpen"> {
  readonly lead: null;
}

/** What several attacks come to, as a datum: null where no number is reported of any of them, or no attack is on record. */
export interface AggregateDatum extends Omit<StatedDatum, "estimate" | "role"> {
  readonly estimate: NativeReach | null;
  readonly role: "aggregate";
}

export type NativeDatum = StatedDatum | AggregateDatum;

interface PanelBase {
  /** What tells a panel from those beside it; empty where it stands alone. */
  readonly title: string;
  /** What has to be said below it, such as what it cannot show; empty where there is nothing. */
  readonly note: string;
  /** Which part of the story it tells, and so its colour. */
  readonly group: MeasureGroup;
}

/** A line from one category's figure to that of a later one, by their places: one source's successive figures, and no others. */
export interface NativeJoin {
  readonly from: number;
  readonly to: number;
}

/**
 * A panel of categories, a datum for each: bars from zero, or dots. Categories are plain text, unique, in reading order. `name` is what the
 * figures count. Bars have no joins.
 */
export interface NativeCategoryPanel extends PanelBase {
  readonly kind: "bars" | "dots";
  readonly name: string;
  readonly categories: readonly string[];
  readonly data: readonly NativeDatum[];
  readonly joins: readonly NativeJoin[];
  /** What the value axis counts, with the unit. */
  readonly valueAxis: string;
}

/** An attack of a panel of points: its name, both its figures, and both in words as they are set beside its point. */
export interface NativePoint {
  readonly name: string;
  readonly words: string;
  readonly x: NativeDatum;
  readonly y: NativeDatum;
}

/** A panel of points, each with an estimate along either axis; one that lacks one of them is told by the note and not drawn. */
export interface NativePointPanel extends PanelBase {
  readonly kind: "points";
  readonly xAxis: string;
  readonly yAxis: string;
  readonly points: readonly NativePoint[];
}

/** One set of axes. All figures along one axis are in one unit. */
export type NativePanel = NativeCategoryPanel | NativePointPanel;

/**
 * A chart in a form that presentation software draws and lets its user edit: panels, never none, each a chart of its own there. `subtitle`
 * says unit and scope as this form shows them; null where the drawing's own subtitle holds for it too.
 */
export interface NativeChart {
  readonly subtitle: string | null;
  /** What has to be said beside this form; left out where the drawing's notes hold for it too. */
  readonly notes?: readonly string[];
  readonly panels: readonly NativePanel[];
}
