import { z } from "zod";

/** How a number was worded, in DOMAIN.md's terms; each fixes which of low, best and high exist. */
export const qualifiers = [
  "exact",
  "at_least",
  "over",
  "up_to",
  "nearly",
  "about",
  "range",
  "vague",
  "none_reported",
  "stated_unknown",
] as const;

export type Qualifier = (typeof qualifiers)[number];

type Presence = readonly [low: boolean, best: boolean, high: boolean];

const presence: Record<Qualifier, Presence> = {
  exact: [true, true, true],
  at_least: [true, true, false],
  over: [true, true, false],
  up_to: [false, true, true],
  nearly: [false, true, true],
  about: [false, true, false],
  range: [true, false, true],
  vague: [true, false, true],
  none_reported: [true, true, true],
  stated_unknown: [false, false, false],
};

/** The bands that vague words stand for, both ends included (DOMAIN.md and the guide for reading figures). */
export const vagueBands = {
  scores: [40, 99],
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  "tens of thousands": [20_000, 99_999],
  "hundreds of thousands": [200_000, 999_999],
  millions: [2_000_000, 9_999_999],
} as const satisfies Record<string, readonly [number, number]>;

export type VagueWord = keyof typeof vagueBands;

/** The vague word a band belongs to; null when the two numbers are no band of ours. */
export function vagueWord(low: number | null, high: number | null): VagueWord | null {
  const words = Object.keys(vagueBands) as VagueWord[];
  return words.find((word) => vagueBands[word][0] === low && vagueBands[word][1] === high) ?? null;
}

const end = z.number().nonnegative().finite().nullable();

/**
 * A stated number: low, best and high in the claim's unit, each a number or null, and how it was worded.
 * Null means that the words give no such end. Rejects a shape that its qualifier does not have
 * (table "A claim's value" in DOMAIN.md).
 */
export const valueSchema = z
  .strictObject({ low: end, best: end, high: end, qualifier: z.enum(qualifiers) })
  .superRefine((value, context) => {
    const problem = valueProblem(value);
    if (problem) context.addIssue({ code: "custom", message: problem, input: value });
  });

export type Value = z.infer<typeof valueSchema>;

function valueProblem(value: { low: number | null; best: number | null; high: number | null; qualifier: Qualifier }) {
  const { low, best, high, qualifier } = value;
  const ends = [low, best, high];
  const names = ["low", "best", "high"] as const;
  for (const [index, wanted] of presence[qualifier].entries()) {
    if ((ends[index] !== null) !== wanted) {
      return `"${qualifier}" ${wanted ? "needs a" : "has no"} ${names[index]}; got low ${low}, best ${best}, high ${high}`;
    }
  }
  const stated = ends.filter((one) => one !== null);
  const isSpread = qualifier === "range" || qualifier === "vague";
  if (!isSpread && new Set(stated).size > 1) {
    return `"${qualifier}" states one number; got low ${low}, best ${best}, high ${high}`;
  }
  if (isSpread && low !== null && high !== null && low >= high) {
    return `"${qualifier}" needs low below high; got ${low} and ${high}`;
  }
  if (qualifier === "vague" && vagueWord(low, high) === null) {
    return `no vague word has the band ${low} to ${high}; known: ${Object.keys(vagueBands).join(", ")}`;
  }
  if (qualifier === "none_reported" && best !== 0) return `"none_reported" is 0; got ${best}`;
  return null;
}

/** The number a claim reaches at its low end: `low ?? best`; null when it states no number. */
export function lowerEnd(value: Value): number | null {
  return value.low ?? value.best;
}

/** The number a claim reaches at its high end: `high ?? best`; null when it states no number. */
export function upperEnd(value: Value): number | null {
  return value.high ?? value.best;
}

/** Whether the words leave the high end open: "at least" and "over". */
export function isOpenAbove(value: Value): boolean {
  return value.qualifier === "at_least" || value.qualifier === "over";
}

/** Whether the words leave the low end open: "up to" and "nearly". */
export function isOpenBelow(value: Value): boolean {
  return value.qualifier === "up_to" || value.qualifier === "nearly";
}
