import { sourcedFigure } from "../components/charts/drawn";
import type { ChartId } from "../components/charts/registry";
import type { Selection } from "../lib/query/selection";
import type { InSteps } from "../lib/query/steps";
import { monthSteps } from "../lib/series/month-steps";
import { inTurns } from "./in-turns";

/** Up to how many attacks the figures of a page take no longer than a turn. */
const atOnceUpTo = 1_000;

function* figureSteps(charts: readonly ChartId[], selection: Selection): InSteps<void> {
  yield* monthSteps(selection);
  for (const chart of charts) {
    sourcedFigure(chart, selection);
    yield;
  }
}

/**
 * Has the figures of charts of a selection worked out, which are kept, so that what is made of them afterwards finds them: of very many attacks
 * chart by chart and month by month, with others answered between. Rejects with what a chart throws.
 */
export async function figuresInTurns(charts: readonly ChartId[], selection: Selection): Promise<void> {
  if (selection.attacks.length > atOnceUpTo) await inTurns(figureSteps(charts, selection));
}
