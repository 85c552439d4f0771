import type { MeasureId } from "../../ledger/measures/registry";
import { actAt } from "../acts";
import { type Reading, rejected, type Stated, stated, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { peopleMeasures } from "./casualties";

const casualtyMeasures: readonly MeasureId[] = ["killed", "injured"];

function measuresAfter(reading: Reading): MeasureId[] {
  const { inSentence, mention } = reading;
  const found: MeasureId[] = [];
  const limit = Math.min(inSentence.sentence.to, mention.next + 9);
  for (let at = mention.next; at < limit; at += 1) {
    const token = inSentence.tokens[at];
    if (token === undefined || token.lower === "," || token.lower === ";" || token.lower === "but") break;
    const { head } = token.word;
    const act = actAt(inSentence.tokens, at, limit);
    const measure =
      head === "death" ? "killed" : head === "injury" ? "injured" : act === null ? undefined : peopleMeasures[act];
    if (head === "casualty" || (head === "person" && token.lower.startsWith("victim"))) found.push(...casualtyMeasures);
    if (measure === "killed" || measure === "injured") found.push(measure);
  }
  return [...new Set(found)];
}

/** "no one was hurt", "no casualties": a reported zero. Each measure named is a figure of its own. */
export const none: Rule = {
  id: "none",
  read: (reading): Verdict | null => {
    if (reading.mention.qualifier !== "none_reported") return null;
    const measures = measuresAfter(reading);
    if (measures.length === 0) return rejected("says nothing of casualties");
    const figures: Stated[] = measures.map((measure) =>
      stated(measure, "people", { confidence: 0.85, reason: "none were reported" }),
    );
    return { kind: "figures", stated: figures };
  },
};
