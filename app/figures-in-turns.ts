import { figureSteps } from "../components/charts/drawn";
import { formFor } from "../components/charts/forms";
import { type ChartId, charts } from "../components/charts/registry";
import type { MeasureId } from "../lib/ledger/measures/registry";
import { byNight, type Selection } from "../lib/query/selection";
import type { InSteps } from "../lib/query/steps";
import { monthSteps, readingSteps } from "../lib/series/month-steps";
import { inTurns } from "./in-turns";

/** Up to how many attacks the figures of a page take no longer than a turn. */
const atOnceUpTo = 1_000;

/** The measures that charts read of a selection: all that it asks about where one of them has no choice of its own. */
function measuresOf(ids: readonly ChartId[], selection: Selection): readonly MeasureId[] {
  const choices = ids.map((id) => charts[id].measureChoices(selection).measures);
  return choices.some((own) => own.length === 0) ? selection.measures : [...new Set(choices.flat())];
}

/** What takes the most of the figures of charts, in steps: what the attacks claim of these charts' measures alone, and what that comes to. */
export function* allSteps(ids: readonly ChartId[], selection: Selection): InSteps<void> {
  const read = { ...byNight(selection), measures: measuresOf(ids, selection) };
  const hasMonths = ids.some((id) => formFor(charts[id].manyAttacks, selection.attacks.length).kind === "months");
  yield* hasMonths ? monthSteps(read) : readingSteps(read);
  for (const chart of ids) yield* figureSteps(chart, selection);
}

/**
 * Has the figures of charts of a selection worked out, which are kept, so that what is made of them afterwards finds them: of very many attacks
 * chart by chart and month by month, with others answered between. Rejects with what a chart throws.
 */
export async function figuresInTurns(ids: readonly ChartId[], selection: Selection): Promise<void> {
  if (selection.attacks.length > atOnceUpTo) await inTurns(allSteps(ids, selection));
}
