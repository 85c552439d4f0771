import { claimedMeasures } from "../ledger/kept-readings";
import type { MeasureId } from "../ledger/measures/registry";
import { processWide } from "../ledger/process-wide";
import { monthRuns, type Run } from "../query/kept-runs";
import { byNight, type Selection } from "../query/selection";
import type { InSteps } from "../query/steps";
import { binSteps } from "./binned";
import { reportedUnits } from "./figures";

/** For which measures the attacks of a run are read already, each list as a text. */
const readFor = processWide("read-runs", () => new WeakMap<Run, Set<string>>());

/** The same of what attacks come to by the month: a bundle's other copy of this module finds the charts that were made of it. */
const binnedFor = processWide("binned-runs", () => new WeakMap<Run, Set<string>>());

/** As many attacks as are read in one step. */
const readAtOnce = 200;

/** Reads what the attacks of a month claim of some measures. */
function* readRun(run: Run, measures: ReadonlySet<MeasureId>): InSteps<void> {
  for (const [at, { readings }] of run.entries()) {
    for (const measure of claimedMeasures(readings) ?? measures) if (measures.has(measure)) readings.get(measure);
    if (at % readAtOnce === 0) yield;
  }
}

/** Reads, in steps, what attacks claim of a selection's measures, which is then known. A month that is known costs nothing. */
export function* readingSteps({ attacks, measures }: Pick<Selection, "attacks" | "measures">): InSteps<void> {
  const asked = new Set(measures);
  const name = measures.join(" ");
  for (const run of monthRuns(attacks)) {
    const known = readFor.get(run) ?? new Set<string>();
    readFor.set(run, known);
    if (known.has(name)) continue;
    yield* readRun(run, asked);
    known.add(name);
  }
}

/**
 * Works out, in steps, what charts and tables of very many attacks have in common: the readings of the selection's measures, and what they come
 * to by the month. What is asked of them afterwards is there.
 */
export function* monthSteps(selection: Selection): InSteps<void> {
  const { attacks, ledger } = byNight(selection);
  const { measures, query } = selection;
  const known = binnedFor.get(attacks) ?? new Set<string>();
  binnedFor.set(attacks, known);
  const name = measures.join(" ");
  if (known.has(name)) return;
  yield* readingSteps({ attacks, measures });
  for (const measure of measures) {
    for (const { unit } of reportedUnits(attacks, measure)) {
      yield* binSteps(attacks, { measure, unit, grain: "month", places: ledger.places, within: query });
    }
    yield;
  }
  known.add(name);
}
