import { isPeople, people } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { figure, nextReading, type Reading } from "../reading";
import type { Rule } from "../rule";
import { figureBefore } from "./antecedents";
import { peopleSubtype } from "./casualties";
import { has } from "./shape";

/** Tokens between a number and the condition it is told with. */
const reach = 6;

/** Where a condition of the hurt begins after the noun: "seriously", "in intensive care", "with wounds"; -1 when none is told. */
function conditionAt(reading: Reading): number {
  const { inSentence, phrase } = reading;
  const { tokens, sentence } = inSentence;
  let at = isPeople(tokens[reading.mention.next]?.word, people.grade | people.condition)
    ? reading.mention.next
    : phrase.next;
  if (isLink(tokens[at]?.word, link.of) && isForm(tokens[at + 1]?.word, form.them | form.these)) at += 2;
  if (isLink(tokens[at]?.word, link.and)) {
    const next = nextReading(reading);
    if (next !== null && next.mention.first === at + 1 && next.phrase.head === "person") at = next.phrase.next;
  }
  if (isPeople(tokens[at]?.word, people.grade)) return tokens[at + 1]?.word.act == null ? at : -1;
  const limit = Math.min(sentence.to, at + reach);
  for (let next = at; next < limit; next += 1) {
    const token = tokens[next];
    if (token === undefined) return -1;
    const { word } = token;
    const following = tokens[next + 1]?.word;
    if (isPeople(word, people.condition)) {
      if (isLink(following, link.and | link.or)) continue;
      const isTold = isPeople(following, people.conditionNoun | people.wounds) || next + 1 >= sentence.to;
      return isTold || isPeople(following, people.condition) || tokens[next + 1]?.kind === "sign" ? next : -1;
    }
    if (isPeople(word, people.care) && isPeople(following, people.conditionNoun)) return next;
    if (isPeople(word, people.hospital) && next > at && isPeople(tokens[next - 1]?.word, people.beforeCondition))
      return next;
    if (isPeople(word, people.wounds) && isLink(tokens[next - 1]?.word, link.with)) return next;
    if (
      !isPeople(word, people.beforeCondition) &&
      !has(word, tag.adverb) &&
      !isLink(word, link.with | link.or | link.and)
    )
      return -1;
  }
  return -1;
}

/** "eight injured, three seriously", "two are in critical condition", "twelve adults are in intensive care": people by how badly they are hurt. */
export const graded: Rule = {
  id: "graded",
  read: (reading) => {
    const { phrase, mention, inSentence } = reading;
    const isPerson = phrase.head === "person";
    if (!(phrase.head === null || isPerson) || mention.isPercent || mention.isNegation) return null;
    const at = conditionAt(reading);
    if (at < 0) return null;
    const earlier = figureBefore(reading, ({ measure }) => measure === "injured");
    const isHospital = isPeople(inSentence.tokens[at]?.word, people.hospital | people.care);
    const isHurt = isHospital || isPeople(inSentence.tokens[at]?.word, people.wounds);
    if (earlier === null && !isPerson && !isHurt) return null;
    return figure("injured", "people", {
      subtype: peopleSubtype(reading, "injured", null) ?? (isHospital ? "hospitalised" : null),
      partOf: earlier !== null,
      trigger: at,
      confidence: 0.8,
      reason: earlier === null ? "a condition of the hurt" : "some of the injured before",
    });
  },
};
