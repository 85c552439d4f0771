import { f1Interval } from "./bootstrap";
import {
  attributorAgrees,
  countsAt,
  f1,
  falseFigures,
  levelNames,
  levels,
  pairsAt,
  placeAgrees,
  summed,
} from "./levels";
import type { Reader } from "./readers";
import type { Attempt, ReadText } from "./scored-text";

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}

const hundredths = (share: number): string => (share * 100).toFixed(1);

/** F1 of each reader at each level with its interval, and its false figures on rejected numbers; a Markdown table. */
export function levelTable(texts: readonly ReadText[], readers: readonly Reader[]): string {
  const rejected = texts.reduce((sum, { rejected: numbers }) => sum + numbers.length, 0);
  const rows = readers.map((reader) => {
    const attempts = texts.map((text) => reader.attempt(text));
    const isNamed = attempts.some(({ found }) => found.some(({ measure }) => measure !== undefined));
    const scores = levels.map((level) => {
      // A reader that names no measure has nothing to be compared beyond the value.
      if (!isNamed && level !== "value") return "–";
      const perText = attempts.map((attempt) => countsAt(level, attempt));
      const [low, high] = f1Interval(perText);
      return `${hundredths(f1(summed(perText)))} (${hundredths(low)}–${hundredths(high)})`;
    });
    const wrong = attempts.reduce((sum, attempt) => sum + falseFigures(attempt).length, 0);
    return [reader.name, ...scores, `${wrong} of ${rejected}`];
  });
  return markdown([["F1 at", ...levels.map((level) => levelNames[level]), "false figures"], ...rows]);
}

/** Of the figures right at the headline, how many have the right place, attributor and event; one line. */
export function surroundingsLine(attempts: readonly Attempt[]): string {
  const pairs = attempts.flatMap((attempt) => pairsAt("headline", attempt));
  const share = (agrees: (pair: (typeof pairs)[number]) => boolean): string =>
    hundredths(pairs.filter(agrees).length / Math.max(1, pairs.length));
  const places = share(([hand, found]) => placeAgrees(hand, found));
  const speakers = share(([hand, found]) => attributorAgrees(hand, found));
  const events = share(([hand, found]) => hand.event === found.event);
  return `Of ${pairs.length} figures right at the headline: place ${places} %, attributor ${speakers} %, event ${events} %.`;
}

/** Figures held, precision and recall at the headline for each measure; a Markdown table. */
export function measureTable(attempts: readonly Attempt[]): string {
  const measures = attempts.flatMap(({ text, found }) =>
    [...text.figures, ...found].map(({ measure }) => measure ?? ""),
  );
  const rows = [...new Set(measures)].sort().map((measure) => {
    const counts = summed(attempts.map((attempt) => countsAt("headline", attempt, measure)));
    const { both, extra, missed } = counts;
    const share = (n: number): string => (n === 0 ? "–" : hundredths(both / n));
    return [measure, `${both + missed}`, share(both + extra), share(both + missed), hundredths(f1(counts))];
  });
  return markdown([["measure", "figures", "precision", "recall", "F1"], ...rows]);
}

/** Every figure that is wrong or missed at the headline, one line each. */
export function faultLines(attempts: readonly Attempt[]): string[] {
  return attempts.flatMap((attempt) => {
    const pairs = pairsAt("headline", attempt);
    const hands = new Set(pairs.map(([hand]) => hand));
    const founds = new Set(pairs.map(([, found]) => found));
    const missed = attempt.text.figures.filter((one) => !hands.has(one)).map((one) => ({ sign: "missed", one }));
    const extra = attempt.found.filter((one) => !founds.has(one)).map((one) => ({ sign: "extra ", one }));
    return [...missed, ...extra].map(
      ({ sign, one: { exact, start, measure, low, best, high, qualifier } }) =>
        `${attempt.text.name}: ${sign} "${exact}" at ${start}: ${measure} ${qualifier} ${low} ${best} ${high}`,
    );
  });
}
