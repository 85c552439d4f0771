import { LRUCache } from "lru-cache";
import type { Attack } from "../ledger/event";
import { claimedMeasures } from "../ledger/kept-readings";
import { type MeasureId, measureIds } from "../ledger/measures/registry";
import { none } from "../ledger/or-none";
import { processWide } from "../ledger/process-wide";
import type { Read } from "./kept-reads";

/** Attacks that follow one another. */
export type Run = readonly Read<Attack>[];

/** As many attacks as the runs kept may hold, those asked for longest ago going first. */
const keptAttacks = 400_000;

/** What keeping a run costs besides, as so many attacks. */
const runCost = 20;

const runs = processWide(
  "runs",
  () => new LRUCache<string, Run>({ maxSize: keptAttacks, sizeCalculation: (run) => run.length + runCost }),
);

function keyOf(run: Run): string {
  return `${run.length} ${run[0]?.event.id} ${run.at(-1)?.event.id}`;
}

/**
 * A run of attacks as the same array that it was when it was last asked for, where it is of the same reads; else the one given. What is worked
 * out of a run may therefore be kept by its array, in a WeakMap, and be there again in a later ledger that changes none of its attacks.
 */
export function keptRun(run: Run): Run {
  if (run.length === 0) return run;
  const key = keyOf(run);
  const known = runs.get(key);
  if (known?.every((read, at) => read === run[at])) return known;
  runs.set(key, run);
  return run;
}

const partsOf = processWide("parts-of-runs", () => new WeakMap<Run, Map<string, Run>>());

/** The attacks of a run from one place in it to before another, as `keptRun` gives them. */
export function partOfRun(run: Run, from: number, to: number): Run {
  const parts = partsOf.get(run) ?? new Map<string, Run>();
  partsOf.set(run, parts);
  const key = `${from} ${to}`;
  const part = parts.get(key) ?? keptRun(run.slice(from, to));
  parts.set(key, part);
  return part;
}

const monthsOf = processWide("months-of-runs", () => new WeakMap<Run, readonly Run[]>());

function monthly(attacks: Run): readonly Run[] {
  const all: Run[] = [];
  let from = 0;
  for (let at = 1; at <= attacks.length; at += 1) {
    const [before, on] = [attacks[at - 1]?.event.nightOf ?? "", attacks[at]?.event.nightOf];
    if (on !== undefined && on < before) return [attacks];
    if (on?.startsWith(before.slice(0, 7))) continue;
    all.push(partOfRun(attacks, from, at));
    from = at;
  }
  return all;
}

/** Attacks as runs of one month each, as `keptRun` gives them; in one run where they are not in order of night. Together they are all, in order. */
export function monthRuns(attacks: Run): readonly Run[] {
  const known = monthsOf.get(attacks) ?? monthly(attacks);
  monthsOf.set(attacks, known);
  return known;
}

/**
 * A function of a run and of a name for what is asked, that works each answer out once in this process for as long as the run is kept. `answersName`
 * tells its answers from those of every other such function.
 */
export function keptByRun<T>(answersName: string): (run: Run, name: string, work: () => T) => T {
  const answers = processWide(`by-run ${answersName}`, () => new WeakMap<Run, Map<string, T>>());
  return (run, name, work) => {
    const own = answers.get(run) ?? new Map<string, T>();
    answers.set(run, own);
    const known = own.get(name);
    if (known !== undefined) return known;
    const made = work();
    own.set(name, made);
    return made;
  };
}

const keptSome = keptByRun<boolean>("some");

const keptClaimants = keptByRun<ReadonlyMap<MeasureId, readonly number[]>>("claimants");

function allClaimants(run: Run): ReadonlyMap<MeasureId, readonly number[]> {
  const all = new Map<MeasureId, number[]>();
  for (const [at, { readings }] of run.entries()) {
    for (const measure of claimedMeasures(readings) ?? measureIds) {
      const own = all.get(measure) ?? [];
      if (own.at(-1) !== at) own.push(at);
      all.set(measure, own);
    }
  }
  return all;
}

/**
 * Where in a run the attacks are of which there is any claim of a measure, in rising order; all where that is not quickly told. Whatever else is in
 * the run reports nothing of the measure, and need not be read.
 */
export function claimantsIn(run: Run, measure: MeasureId): readonly number[] {
  return keptClaimants(run, "claimants", () => allClaimants(run)).get(measure) ?? none;
}

/**
 * Whether some attack passes a test of its own claims and readings of a measure, which one without any claim of it does not; `name` tells the
 * test from every other. False for no attacks.
 */
export function isAny(attacks: Run, measure: MeasureId, name: string, test: (read: Read<Attack>) => boolean): boolean {
  return monthRuns(attacks).some((run) => {
    const claimants = claimantsIn(run, measure);
    if (claimants.length === 0) return false;
    return keptSome(run, `${name} ${measure}`, () =>
      claimants.some((at) => {
        const read = run[at];
        return read !== undefined && test(read);
      }),
    );
  });
}
