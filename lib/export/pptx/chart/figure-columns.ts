import type { NativeDatum, NativeRole } from "../../../document/native-chart";
import { statedEnds } from "../../../document/stated-ends";
import { type FigureStatus, figureStatus, type RowStatus } from "../../figure-status";
import type { Column, Sheet } from "./sheet";

/** The sheets of a chart's workbook: the figures as they are stated, and behind them what the software needs to draw marks and lines. */
export const sheetNames = { figures: "Figures", drawing: "Drawing" } as const;

/** The columns of a sheet of figures that a chart draws from, or reckons with. */
export interface FigureColumns {
  readonly best: Column;
  readonly low: Column;
  readonly high: Column;
  readonly words: Column;
}

/** The status that a datum has by what it is; null where its estimate tells. */
const statuses: Record<NativeRole, FigureStatus | null> = {
  figure: null,
  reading: null,
  set_aside: "set_aside",
  superseded: "superseded",
};

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}

function statusOf(datum: NativeDatum): RowStatus {
  if (datum.role === "aggregate") return datum.estimate === null ? "not_reported" : "aggregate";
  return statuses[datum.role] ?? figureStatus(datum.estimate);
}

/**
 * Some data as columns of a sheet, as they are stated and empty where no number is: the best figure, its
 * ends, each under the name of what is counted, whether those are open, its status, its words, and what is said beside it.
 */
export function figureColumns(sheet: Sheet, name: string, data: readonly NativeDatum[]): FigureColumns {
  const estimates = data.map(({ estimate }) => estimate);
  const ends = estimates.map((estimate) => (estimate === null ? null : statedEnds(estimate)));
  const told = data.map(({ estimate, role }) => (role === "aggregate" || estimate?.lead ? estimate : null));
  const best = sheet.add(
    `${name}: best`,
    estimates.map((estimate) => estimate?.best ?? null),
  );
  const low = sheet.add(
    `${name}: low`,
    ends.map((end) => end?.low ?? null),
  );
  const high = sheet.add(
    `${name}: high`,
    ends.map((end) => end?.high ?? null),
  );
  sheet.add(
    `${name}: low is open`,
    told.map((estimate) => estimate?.lowOpen ?? null),
  );
  sheet.add(
    `${name}: high is open`,
    told.map((estimate) => estimate?.highOpen ?? null),
  );
  sheet.add(`${name}: status`, data.map(statusOf));
  const words = sheet.add(
    `${name}: in words`,
    data.map(({ text }) => textOrNull(text)),
  );
  sheet.add(
    `${name}: beside it`,
    data.map(({ notes }) => textOrNull(notes.join("; "))),
  );
  return { best, low, high, words };
}
