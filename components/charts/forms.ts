import type { Selection } from "../../lib/query/selection";
import type { ChartDefinition, ChartForm, Figure } from "./definition";

/** Up to how many attacks each has a row, or a mark with its words, of its own. */
export const rowsUpTo = 60;

/** Up to how many attacks each night has a square of its own; as many figures as one drawing lets a reader reach one by one. */
export const nightsUpTo = 1_000;

/** The form in which a chart answers for so many attacks: the first that holds them. Throws where a chart declares none for as many. */
export function formFor(forms: readonly ChartForm[], attacks: number): ChartForm {
  const form = forms.find(({ upTo }) => attacks <= upTo);
  if (form !== undefined) return form;
  throw new RangeError(`${attacks} attacks: no form of the chart holds as many; give its last one no bound`);
}

/** A chart's answers for few attacks and for many, and its figure, which is that of the form that holds a selection. */
export function bySize(...forms: ChartDefinition["manyAttacks"]): Pick<ChartDefinition, "manyAttacks" | "figure"> {
  const figure = (selection: Selection): Figure => formFor(forms, selection.attacks.length).figure(selection);
  return { manyAttacks: forms, figure };
}
