import type { Attempt, ReadText, ScoredFigure } from "./scored-text";

/** Counts of figures: those both have, those a reader found and the texts hold not, those the texts hold and a reader missed. */
export interface Counts {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

/** How much of a figure has to agree. `headline` is the level that matters: span, value, measure, qualifier with bounds. */
export const levels = ["value", "measure", "headline", "whole"] as const;

export type Level = (typeof levels)[number];

export const levelNames: Readonly<Record<Level, string>> = {
  value: "span, value",
  measure: "+ measure",
  headline: "+ qualifier, bounds (headline)",
  whole: "+ place, attributor, event",
};

function hasSameWords(one: string | null | undefined, other: string | null | undefined): boolean {
  if (one == null || other == null) return one == null && other == null;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

const numberOf = ({ low, best, high }: ScoredFigure): string => (best === null ? `${low}-${high}` : `${best}`);

type Agrees = (hand: ScoredFigure, found: ScoredFigure) => boolean;

/** Whether a place agrees, one within the other; two nulls agree. */
export const placeAgrees: Agrees = (hand, found) => hasSameWords(hand.place, found.place);

/** Whether the speaker agrees, one's words within the other's; two nulls agree. */
export const attributorAgrees: Agrees = (hand, found) => hasSameWords(hand.attributedTo, found.attributedTo);

const agreements: Readonly<Record<Level, Agrees>> = {
  value: (hand, found) => numberOf(hand) === numberOf(found),
  measure: (hand, found) => agreements.value(hand, found) && hand.measure === found.measure,
  headline: (hand, found) =>
    agreements.measure(hand, found) &&
    hand.qualifier === found.qualifier &&
    hand.low === found.low &&
    hand.best === found.best &&
    hand.high === found.high,
  whole: (hand, found) =>
    agreements.headline(hand, found) &&
    placeAgrees(hand, found) &&
    attributorAgrees(hand, found) &&
    hand.event === found.event,
};

/** Pairs of a figure of the text and one found at the same span that agree at a level; each stands in one pair at most. */
export function pairsAt(level: Level, { text, found }: Attempt): (readonly [ScoredFigure, ScoredFigure])[] {
  const free = new Set(found);
  return text.figures.flatMap((hand) => {
    for (const one of free) {
      if (one.start !== hand.start || one.end !== hand.end || !agreements[level](hand, one)) continue;
      free.delete(one);
      return [[hand, one] as const];
    }
    return [];
  });
}

/** A second utility told of the same number: neither rewarded nor punished. */
function isSecondUtility(one: ScoredFigure, { figures }: ReadText): boolean {
  return (
    one.measure?.startsWith("outage_") === true &&
    figures.some(
      ({ start, end, measure }) =>
        start === one.start && end === one.end && measure !== one.measure && measure?.startsWith("outage_"),
    )
  );
}

/** The counts of one text at a level, all measures or one. */
export function countsAt(level: Level, attempt: Attempt, measure?: string): Counts {
  const isAsked = (one: ScoredFigure): boolean => measure === undefined || one.measure === measure;
  const pairs = pairsAt(level, attempt);
  const paired = new Set(pairs.map(([, one]) => one));
  const both = pairs.filter(([hand]) => isAsked(hand)).length;
  const extra = attempt.found.filter(
    (one) => isAsked(one) && !paired.has(one) && !isSecondUtility(one, attempt.text),
  ).length;
  return { both, extra, missed: attempt.text.figures.filter(isAsked).length - both };
}

/** Figures found on numbers that the text's reader rejected. */
export function falseFigures({ text, found }: Attempt): ScoredFigure[] {
  return found.filter(({ start, end }) => text.rejected.some((no) => start < no.end && no.start < end));
}

/** The sum of some counts. */
export function summed(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, one) => ({ both: sum.both + one.both, extra: sum.extra + one.extra, missed: sum.missed + one.missed }),
    { both: 0, extra: 0, missed: 0 },
  );
}

/** F1 from 0 to 1; 1 when there was nothing to find and nothing was found. */
export function f1({ both, extra, missed }: Counts): number {
  return both + extra + missed === 0 ? 1 : (2 * both) / (2 * both + extra + missed);
}
