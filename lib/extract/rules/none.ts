import type { MeasureId } from "../../ledger/measures/registry";
import { actAt } from "../acts";
import { isPeople, people } from "../language/cues";
import { isLink, link } from "../language/roles";
import { previousReading, type Reading, rejected, type Stated, stated, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { peopleMeasures } from "./casualties";

const casualtyMeasures: readonly MeasureId[] = ["killed", "injured"];

function measuresAfter(reading: Reading): MeasureId[] {
  const { inSentence, mention } = reading;
  const found: MeasureId[] = [];
  const limit = Math.min(inSentence.sentence.to, mention.next + 14);
  for (let at = mention.next; at < limit; at += 1) {
    const token = inSentence.tokens[at];
    if (token === undefined || token.lower === "," || token.lower === ";" || isLink(token.word, link.but)) break;
    const { head } = token.word;
    const act = actAt(inSentence.tokens, at, limit);
    const measure =
      head === "death" ? "killed" : head === "injury" ? "injured" : act === null ? undefined : peopleMeasures[act];
    if (head === "casualty" || (head === "person" && isPeople(token.word, people.victim)))
      found.push(...casualtyMeasures);
    if (measure === "killed" || measure === "injured") found.push(measure);
  }
  return [...new Set(found)];
}

const labelReach = 5;

/** "Killed: none", "casualties nil": the measures of a label right before the word for none. */
function measuresBefore(reading: Reading): MeasureId[] {
  const { inSentence, mention } = reading;
  const from = Math.max(inSentence.sentence.from, mention.first - labelReach);
  for (let at = mention.first - 1; at >= from; at -= 1) {
    const token = inSentence.tokens[at];
    if (token === undefined || token.lower === "," || token.lower === ";" || token.lower === ".") break;
    const { head, act } = token.word;
    if (head === "casualty") return [...casualtyMeasures];
    const measure =
      head === "death" ? "killed" : head === "injury" ? "injured" : act === null ? undefined : peopleMeasures[act];
    if (measure === "killed" || measure === "injured") return [measure];
  }
  return [];
}

/** "none of the 60 passengers": the whole of which none is told. */
function isOfNone(reading: Reading): boolean {
  const previous = previousReading(reading);
  if (previous?.mention.qualifier !== "none_reported" || previous.mention.isNegation) return false;
  const isOf = isLink(reading.inSentence.tokens[previous.mention.next]?.word, link.of);
  return isOf && reading.mention.first - previous.mention.next <= 3;
}

/** "no one was hurt", "no casualties": a reported zero. Each measure named is a figure of its own. */
export const none: Rule = {
  id: "none",
  read: (reading): Verdict | null => {
    if (isOfNone(reading)) return rejected("the group of which none was hurt");
    if (reading.mention.qualifier !== "none_reported") return null;
    const following = reading.inSentence.tokens[reading.mention.next];
    const isLabelled = reading.mention.next >= reading.inSentence.sentence.to || following?.kind === "sign";
    const labelled = isLabelled ? measuresBefore(reading) : [];
    const measures = labelled.length > 0 ? labelled : measuresAfter(reading);
    if (measures.length === 0) return rejected("says nothing of casualties");
    const figures: Stated[] = measures.map((measure) =>
      stated(measure, "people", { confidence: 0.85, reason: "none were reported" }),
    );
    return { kind: "figures", stated: figures };
  },
};
