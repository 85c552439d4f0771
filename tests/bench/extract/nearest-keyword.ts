import type { Reader } from "./readers";
import type { ScoredFigure } from "./scored-text";

/** The words that a measure is known by here, as anyone would list them in a minute. */
const keywords: readonly (readonly [measure: string, words: RegExp])[] = [
  ["killed", /\b(?:kill\w*|dead|died|deaths?|fatalit\w+)\b/gi],
  ["injured", /\b(?:injur\w+|wound\w+|hurt)\b/gi],
  ["missing", /\bmissing\b/gi],
  ["rescued", /\brescued\b/gi],
  ["evacuated", /\bevacuat\w+\b/gi],
  ["displaced", /\bdisplaced\b/gi],
  ["drones_launched", /\b(?:drones?|uavs?|shaheds?)\b/gi],
  ["missiles_launched", /\bmissiles?\b/gi],
  ["bombs_launched", /\bbombs?\b/gi],
  ["munitions_intercepted", /\b(?:shot down|intercepted|destroyed|downed)\b/gi],
  ["outage_electricity", /\b(?:electricity|power|blackouts?)\b/gi],
  ["outage_heating", /\b(?:heat|heating)\b/gi],
  ["outage_water", /\bwater\b/gi],
  ["outage_gas", /\bgas\b/gi],
  ["buildings_damaged", /\b(?:buildings?|houses?|homes?)\b/gi],
  ["duration", /\bhours?\b/gi],
];

const smallNumbers = [
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(" "),
  ..."seventeen eighteen nineteen twenty".split(" "),
];

/** What vague words may mean, the least and the most. */
const bands: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  "tens of thousands": [20_000, 99_999],
  "hundreds of thousands": [200_000, 999_999],
  millions: [2_000_000, 9_999_999],
};

const written = [
  ...["\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million))?", "(?:two|three|four) dozen", "no ?one", "nobody"],
  ...Object.keys(bands).sort((a, b) => b.length - a.length),
  ...smallNumbers.toReversed(),
];
const numberPattern = new RegExp(`\\b(?:${written.join("|")})\\b%?`, "gi");
const qualifierPattern = /\b(at least|more than|over|about|around|some|nearly|almost|up to)\s$/i;

/** How many characters away a keyword may stand, in the same sentence. */
const reach = 80;

const qualifiers: Readonly<Record<string, string>> = {
  "at least": "at_least",
  "more than": "over",
  over: "over",
  about: "about",
  around: "about",
  some: "about",
  nearly: "nearly",
  almost: "nearly",
  "up to": "up_to",
};

type Bounds = Pick<ScoredFigure, "low" | "best" | "high" | "qualifier">;

function wordNumber(word: string): number | null {
  const [first = "", second = ""] = word.split(" ");
  const small = smallNumbers.indexOf(first) + 1;
  return small === 0 ? null : small * (second === "dozen" ? 12 : 1);
}

function digitNumber(text: string): number {
  const number = Number(text.replaceAll(/[,%]|thousand|million/g, ""));
  const times = text.endsWith("million") ? 1_000_000 : text.endsWith("thousand") ? 1_000 : 1;
  return text.endsWith("%") ? number / 100 : number * times;
}

function boundsOf(text: string, said: string): Bounds {
  const word = text.toLowerCase();
  const band = bands[word];
  if (band !== undefined) return { low: band[0], best: null, high: band[1], qualifier: "vague" };
  if (word.startsWith("no")) return { low: 0, best: 0, high: 0, qualifier: "none_reported" };
  const best = wordNumber(word) ?? digitNumber(word);
  const qualifier = qualifiers[said.trim().toLowerCase()] ?? "exact";
  const isFrom = qualifier === "exact" || qualifier === "at_least" || qualifier === "over";
  const isTo = qualifier === "exact" || qualifier === "nearly" || qualifier === "up_to";
  return { low: isFrom ? best : null, best, high: isTo ? best : null, qualifier };
}

function nearestMeasure(sentence: string, at: number): string | null {
  const distances = keywords.flatMap(([measure, pattern]) =>
    Array.from(sentence.matchAll(pattern), ({ index }) => ({ measure, distance: Math.abs(index - at) })),
  );
  const [nearest] = distances.sort((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= reach ? nearest.measure : null;
}

function figuresIn(sentence: string, offset: number): ScoredFigure[] {
  return Array.from(sentence.matchAll(numberPattern)).flatMap(({ 0: number, index }): ScoredFigure[] => {
    const measure = nearestMeasure(sentence, index);
    if (measure === null) return [];
    const said = qualifierPattern.exec(sentence.slice(0, index))?.[0] ?? "";
    const [from, to] = [index - said.length, index + number.length];
    const bounds = boundsOf(number, said);
    return [{ start: offset + from, end: offset + to, exact: sentence.slice(from, to), measure, ...bounds }];
  });
}

/** What an hour's work gives: each number is of the measure whose keyword stands nearest in its sentence. */
export const nearestKeyword: Reader = {
  name: "nearest keyword",
  attempt: (text) => {
    const sentences = Array.from(text.text.matchAll(/[^.!?\n]+(?:\.\d[^.!?\n]*)*/g));
    return { text, found: sentences.flatMap(({ 0: sentence, index }) => figuresIn(sentence, index)) };
  },
};
