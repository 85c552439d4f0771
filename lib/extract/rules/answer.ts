import { actAt } from "../acts";
import { figure, type Reading } from "../reading";
import type { Rule } from "../rule";
import { peopleMeasures } from "./casualties";
import { around } from "./shape";

/** The act that the question right before this sentence asks about; null when no question stands there. */
function askedAct({ inSentence }: Reading) {
  const question = inSentence.previous;
  if (question === null) return null;
  const { tokens, sentence } = question;
  if (tokens[sentence.to - 1]?.lower !== "?") return null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const act = actAt(tokens, at, sentence.to);
    if (act !== null) return act;
  }
  return null;
}

/** "How many were injured? Twenty-five.": a bare number that answers the question before it. */
export const answer: Rule = {
  id: "answer",
  read: (reading) => {
    const { mention, phrase, inSentence } = reading;
    const isBare = phrase.head === null && around(reading, 0).kind !== "word" && !mention.isPercent;
    if (mention.first !== inSentence.sentence.from || !isBare) return null;
    const act = askedAct(reading);
    const measure = act === null ? undefined : peopleMeasures[act];
    return measure === undefined
      ? null
      : figure(measure, "people", { confidence: 0.75, reason: "answers the question before" });
  },
};
