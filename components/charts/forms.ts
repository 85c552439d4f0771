import { byNight, type Selection } from "../../lib/query/selection";
import { isSorting } from "../../lib/query/sorting";
import type { ChartDefinition, ChartForm, Figure } from "./definition";

/** Up to how many attacks each has a row, or a mark with its words, of its own. */
export const rowsUpTo = 60;

/** Up to how many attacks each night has a square of its own, in a chart whose subject is more than nights; up to how many figures such a drawing has. */
export const nightsUpTo = 1_000;

/** Up to how many attacks each night has a square of its own in the chart whose subject nights are: as many as a page can carry. */
export const warUpTo = 1_600;

/** The form in which a chart answers for so many attacks: the first that holds them. Throws where a chart declares none for as many. */
export function formFor(forms: readonly ChartForm[], attacks: number): ChartForm {
  const form = forms.find(({ upTo }) => attacks <= upTo);
  if (form !== undefined) return form;
  throw new RangeError(`${attacks} attacks: no form of the chart holds as many; give its last one no bound`);
}

/**
 * A selection as its forms have it: where attacks have no row of their own, how they are sorted shows nowhere, and in the order of their nights what
 * is known of each month is at hand.
 */
export function inOrder(selection: Selection): Selection {
  const { attacks, query } = selection;
  return attacks.length <= rowsUpTo || !isSorting(query)
    ? selection
    : { ...selection, attacks: byNight(selection).attacks };
}

/** A chart's answers for few attacks and for many, and its figure, which is that of the form that holds a selection. */
export function bySize(...forms: ChartDefinition["manyAttacks"]): Pick<ChartDefinition, "manyAttacks" | "figure"> {
  const figure = (selection: Selection): Figure => formFor(forms, selection.attacks.length).figure(inOrder(selection));
  return { manyAttacks: forms, figure };
}
