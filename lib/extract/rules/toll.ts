import type { MeasureId } from "../../ledger/measures/registry";
import { tag } from "../language/word";
import { figure, type Reading, statedBy } from "../reading";
import type { Rule } from "../rule";
import { peopleMeasures } from "./casualties";
import { around, has, tokenBefore } from "./shape";

const links = new Set([
  "to",
  "at",
  "of",
  "is",
  "was",
  "were",
  "has",
  ":",
  "are",
  "from",
  "reached",
  "reaching",
  "hit",
  "exceeded",
  "than",
  "totalled",
  "totaled",
  "now",
  "stands",
  "by",
  "passed",
  "surpassed",
  "-",
  "–",
  "—",
  "as",
  "=",
]);
const earlier = new Set([
  "from",
  "previous",
  "previously",
  "earlier",
  "initial",
  "initially",
  "initially,",
  "revising",
]);

/** The measure that a toll before the number counts: "death toll", "number of injured", "the dead"; null when no toll stands there. */
function tollMeasure(reading: Reading): { measure: MeasureId; at: number } | null {
  const { tokens, sentence } = reading.inSentence;
  const at = tokenBefore(reading, 14, (token) => has(token.word, tag.toll) && !has(token.word, tag.aux));
  if (at < 0) return null;
  const toll = tokens[at]?.lower ?? "";
  const isToll = toll.startsWith("toll") || toll === "tally" || toll === "count";
  for (let next = Math.max(sentence.from, at - 1); next < Math.min(reading.mention.first, at + 6); next += 1) {
    const word = tokens[next]?.word;
    if (word === undefined) break;
    const act = next === at ? null : word.act;
    if (word.head === "casualty") return null;
    const measure =
      word.head === "death"
        ? "killed"
        : word.head === "injury"
          ? "injured"
          : act === null
            ? undefined
            : peopleMeasures[act];
    if (measure !== undefined) return { measure, at };
    if (tokens[next]?.lower === "death" || (tokens[next]?.lower === "victims" && !isToll))
      return { measure: "killed", at };
  }
  return isToll ? { measure: "killed", at } : null;
}

/** "the death toll rose to 9", "the number of injured stood at 32"; what follows "from" is the figure it replaces. */
export const toll: Rule = {
  id: "toll",
  read: (reading) => {
    const { phrase, mention } = reading;
    if (mention.isPercent || !(phrase.head === null || phrase.head === "person" || phrase.head === "unknown"))
      return null;
    const before = around(reading, -1).lower;
    if (!links.has(before) && !links.has(around(reading, -2).lower)) return null;
    const found = tollMeasure(reading);
    if (found === null) return null;
    const isSuperseded = earlier.has(before) || earlier.has(around(reading, -2).lower);
    return figure(found.measure, "people", {
      trigger: found.at,
      isSuperseded,
      reason: "a toll stands before the number",
    });
  },
};

/** "revising earlier reports of nine", "up from seven", "previously reported as 5": a figure that the text itself replaces. */
export const revision: Rule = {
  id: "revision",
  read: (reading) => {
    const { mention, phrase, inSentence } = reading;
    if (
      mention.isPercent ||
      !(phrase.head === null || phrase.head === "person" || phrase.head === "death" || phrase.head === "injury")
    )
      return null;
    const before = around(reading, -1).lower;
    const isFrom =
      before === "from" &&
      (/^(?:up|down|revised|rose|rising|risen|increased|lowered)$/.test(around(reading, -2).lower) ||
        statedBy(inSentence.mentions[reading.order - 1]).length > 0);
    const marker = isFrom
      ? mention.first - 1
      : tokenBefore(reading, 7, ({ lower }) =>
          /^(?:earlier|previous|previously|initial|initially|revising|correcting)$/.test(lower),
        );
    if (marker < 0) return null;
    const isReport =
      isFrom ||
      tokenBefore(
        reading,
        7,
        ({ lower, word }) =>
          has(word, tag.toll | tag.speech) || lower === "estimate" || lower === "estimates" || lower === "figure",
      ) >= 0;
    const [antecedent] = statedBy(inSentence.mentions[reading.order - 1]);
    const own: MeasureId | undefined =
      phrase.head === "death" ? "killed" : phrase.head === "injury" ? "injured" : undefined;
    const measure = own ?? (antecedent?.unit === "people" ? antecedent.measure : undefined);
    if (!isReport || measure === undefined) return null;
    const after = inSentence.tokens[phrase.next];
    const isOtherMonth =
      after?.lower === "in" && has(inSentence.tokens[phrase.next + 1]?.word ?? after.word, tag.month);
    return figure(measure, "people", {
      trigger: marker,
      isSuperseded: !isOtherMonth,
      confidence: 0.8,
      reason: "the text replaces it",
    });
  },
};
