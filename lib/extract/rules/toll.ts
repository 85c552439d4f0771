import type { MeasureId } from "../../ledger/measures/registry";
import { isPeople, people } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag, type Word } from "../language/word";
import { figure, previousReading, type Reading, statedBy } from "../reading";
import type { Rule } from "../rule";
import { peopleMeasures } from "./casualties";
import { around, has, tokenBefore } from "./shape";

/** The measure that a toll before the number counts: "death toll", "number of injured", "the dead"; null when no toll stands there. */
export function tollMeasure(reading: Reading): { measure: MeasureId; at: number } | null {
  const { tokens, sentence } = reading.inSentence;
  // "The toll from ... rose to 9": what it is a toll of may be long.
  const reach = isLink(around(reading, -1).word, link.to) && has(around(reading, -2).word, tag.rise) ? 34 : 18;
  const at = tokenBefore(reading, reach, (token) => has(token.word, tag.toll) && !has(token.word, tag.aux));
  if (at < 0) return nounCounted(reading);
  const isToll = isPeople(tokens[at]?.word, people.toll);
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
    if (isPeople(word, people.death) || (isPeople(word, people.victims) && !isToll)) return { measure: "killed", at };
  }
  if (!isToll) return null;
  const [told] = isPeople(tokens[at]?.word, people.deathToll) ? [] : statedBy(previousReading(reading));
  const isTold = told !== undefined && !told.partOf && (told.measure === "killed" || told.measure === "injured");
  return { measure: isTold ? told.measure : "killed", at };
}

/** "the dead numbered 17", "deaths totalled 58", "wounded: 271": the group itself is counted. */
function nounCounted(reading: Reading): { measure: MeasureId; at: number } | null {
  const { tokens } = reading.inSentence;
  const isVerb =
    isPeople(around(reading, -1).word, people.counted) ||
    (isLink(around(reading, -1).word, link.at) &&
      (isPeople(around(reading, -2).word, people.counted) ||
        tokenBefore(reading, 8, ({ word }) => has(word, tag.rise)) >= 0));
  const at = isVerb
    ? tokenBefore(reading, 10, ({ word }) => word.head === "death" || word.head === "injury" || isGroup(word))
    : -1;
  if (at < 0) return null;
  const word = tokens[at]?.word;
  const measure =
    word?.head === "death" ? "killed" : word?.head === "injury" ? "injured" : peopleMeasures[word?.act ?? "lose"];
  const isNamed = word?.head !== null || isForm(tokens[at - 1]?.word, form.the | form.that | form.those);
  return measure === undefined || !isNamed ? null : { measure, at };
}

const isGroup = (word: Word): boolean =>
  word.act === "die" || word.act === "injure" || word.act === "missing" || word.act === "kill";

/** "the death toll rose to 9", "the number of injured stood at 32"; what follows "from" is the figure it replaces. */
export const toll: Rule = {
  id: "toll",
  read: (reading) => {
    const { phrase, mention } = reading;
    if (mention.isPercent || !(phrase.head === null || phrase.head === "person" || phrase.head === "unknown"))
      return null;
    const before = around(reading, -1).word;
    const farther = around(reading, -2).word;
    if (!isPeople(before, people.tollLink | people.counted) && !isPeople(farther, people.tollLink)) return null;
    const opensClause = isLink(before, link.as) && has(reading.inSentence.tokens[phrase.next]?.word, tag.aux);
    const found = opensClause ? null : tollMeasure(reading);
    if (found === null) return null;
    const isSuperseded = isPeople(before, people.replaced) || isPeople(farther, people.replaced);
    const { after } = reading;
    const own = after?.isAdjacent === true ? peopleMeasures[after.act] : undefined;
    return figure(own ?? found.measure, "people", {
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
    const isGoverned = reading.before?.isAdjacent === true && peopleMeasures[reading.before.act] !== undefined;
    if (isGoverned) return null;
    const isFrom =
      isLink(around(reading, -1).word, link.from) &&
      (isPeople(around(reading, -2).word, people.movedFrom) ||
        statedBy(inSentence.mentions[reading.order - 1]).length > 0);
    if (!isFrom && (inSentence.topic.parts.people & people.revision) === 0) return null;
    const marker = isFrom ? mention.first - 1 : tokenBefore(reading, 7, ({ word }) => isPeople(word, people.revision));
    if (marker < 0) return null;
    const isReport =
      isFrom ||
      tokenBefore(reading, 7, ({ word }) => has(word, tag.toll | tag.speech) || isPeople(word, people.estimate)) >= 0;
    const [antecedent] = statedBy(inSentence.mentions[reading.order - 1]);
    const own: MeasureId | undefined =
      phrase.head === "death" ? "killed" : phrase.head === "injury" ? "injured" : undefined;
    const measure = own ?? (antecedent?.unit === "people" ? antecedent.measure : undefined);
    if (!isReport || measure === undefined) return null;
    const after = inSentence.tokens[phrase.next];
    const isOtherMonth = isLink(after?.word, link.in) && has(inSentence.tokens[phrase.next + 1]?.word, tag.month);
    return figure(measure, "people", {
      trigger: marker,
      isSuperseded: !isOtherMonth,
      confidence: 0.8,
      reason: "the text replaces it",
    });
  },
};
