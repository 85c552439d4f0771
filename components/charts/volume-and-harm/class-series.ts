import { max, min } from "d3";
import { statusText } from "../../../lib/format/status";
import type { Estimate } from "../../../lib/ledger/estimate";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import { keptByRun } from "../../../lib/query/kept-runs";
import type { Selection } from "../../../lib/query/selection";
import { estimatesOf, rankOf } from "../../../lib/series/figures";
import { classesOf, classOf, classTexts } from "../../../lib/viz/classes";

/**
 * One class of a measure's numbers: its words, and where in the selection the attacks in it are. The last one is of those without a number, the
 * first may be zero.
 */
export interface NumberClass {
  readonly text: string;
  readonly hasNumber: boolean;
  readonly at: readonly number[];
}

/** Each attack's figure of a measure that has one unit only, in the selection's order; null where no report gives one. */
export function onlyFigures({ attacks }: Pick<Selection, "attacks">, measure: MeasureId): readonly (Estimate | null)[] {
  return estimatesOf(attacks, { measure, unit: measureOf(measure).units[0] });
}

const keptClasses = keptByRun<readonly NumberClass[]>("classes");

/** The attacks of a selection in classes of one measure's numbers: zero, the classes in rising order, and those without a number. */
export function numberClasses(selection: Selection, measure: MeasureId): readonly NumberClass[] {
  return keptClasses(selection.attacks, measure, () => classesFrom(onlyFigures(selection, measure)));
}

function classesFrom(figures: readonly (Estimate | null)[]): NumberClass[] {
  const ranks = figures.map((figure) => (figure === null ? null : rankOf(figure)));
  const classes = classesOf(ranks.filter((rank) => rank !== null));
  const texts = ["0", ...classTexts(classes), `${statusText("not_reported")} or not known`];
  const inClass = texts.map((): number[] => []);
  for (const [at, rank] of ranks.entries()) {
    const own = rank === null ? texts.length - 1 : rank === 0 ? 0 : 1 + classOf(rank, classes);
    inClass[own]?.push(at);
  }
  return texts
    .map((text, index) => ({ text, hasNumber: index < texts.length - 1, at: inClass[index] ?? [] }))
    .filter(({ at }) => at.length > 0);
}

/** How many attacks are in a class of each of two measures: for each of the first's classes a count for each of the second's. */
export function sharedCounts(xs: readonly NumberClass[], ys: readonly NumberClass[]): readonly (readonly number[])[] {
  const classAt: number[] = [];
  for (const [index, { at }] of ys.entries()) for (const one of at) classAt[one] = index;
  return xs.map(({ at }) => {
    const counts = ys.map(() => 0);
    for (const one of at) counts[classAt[one] ?? 0] = (counts[classAt[one] ?? 0] ?? 0) + 1;
    return counts;
  });
}

/** The span that some figures reach: both ends null where none has a number. */
export function spanOf(figures: readonly Estimate[]) {
  const known = figures.filter(({ high }) => high !== null);
  return {
    low: min(known, ({ low }) => low ?? undefined) ?? null,
    high: max(known, ({ high }) => high ?? undefined) ?? null,
    lowOpen: known.some(({ lowOpen }) => lowOpen),
    highOpen: known.some(({ highOpen }) => highOpen),
    reported: known.length,
  };
}
