import type { ChartForm } from "../definition";
import { nightsUpTo, rowsUpTo } from "../forms";
import { calendarFigure } from "./calendar-figure";
import type { ManyOf } from "./many";
import { monthFigure } from "./month-figure";

type Form = ChartForm["figure"];

/** A chart's forms where few attacks have a row or mark each, more a night each on a calendar, and many more are told by the month. */
export function rowsThenNightsThenMonths(rows: Form, manyOf: ManyOf): [ChartForm, ...ChartForm[]] {
  return [
    { kind: "rows", upTo: rowsUpTo, figure: rows },
    { kind: "calendar", upTo: nightsUpTo, figure: (selection) => calendarFigure(selection, manyOf) },
    { kind: "months", upTo: Number.POSITIVE_INFINITY, figure: (selection) => monthFigure(selection, manyOf) },
  ];
}
