import type { MeasureId } from "../ledger/measures/registry";

/** A measure to be asked about, and the noun of what it counts where its sources all count the same. */
export interface AskedMeasure {
  readonly measure: MeasureId;
  readonly noun: string;
}

/** How one language makes sentences of figures. Each takes finished text and gives a clause without capital and full stop. */
export interface SentenceWords {
  /** What a figure says: "8 people were killed"; `isOne` where its verb is that of a single one. */
  readonly told: (measure: MeasureId, counted: string, isOne: boolean) => string;
  /** What measures ask: "how many people were killed", "how many were without water or without gas". */
  readonly asked: (measures: readonly AskedMeasure[]) => string;
  readonly isNotKnown: (asked: string) => string;
  readonly isNotReported: (asked: string) => string;
  readonly noFigureStands: (asked: string) => string;
  readonly noReportSays: (asked: string) => string;
  readonly accordingTo: (clause: string, who: string) => string;
  readonly agree: (sources: string) => string;
  readonly disagree: (sources: string) => string;
}
