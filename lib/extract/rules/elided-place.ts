import { figure, type Reading, statedBy } from "../reading";
import type { Rule } from "../rule";
import { around } from "./shape";

const places = new Set(["in", "over", "near", "at", "above", "from"]);

/** Whether a colon between the first figure and this number makes it one of the parts that add up to the first. */
function isListed(reading: Reading, first: number): boolean {
  const { tokens } = reading.inSentence;
  for (let at = first; at < reading.mention.first; at += 1) {
    const lower = tokens[at]?.lower;
    if (lower === ":" || lower === "(" || lower === "including") return true;
  }
  return false;
}

/** "two were killed in Kharkiv, one in Kherson", "87 drones: 30 over Bryansk region": only the place is said again. */
export const elidedPlace: Rule = {
  id: "elided-place",
  read: (reading) => {
    const { phrase, mention, inSentence } = reading;
    const isOfThem = around(reading, 0).lower === "of" && /^(?:them|these|those|which)$/.test(around(reading, 1).lower);
    const past = isOfThem ? 2 : around(reading, 0).lower === "each" ? 1 : 0;
    if (phrase.head !== null || mention.isPercent || mention.isNegation || !places.has(around(reading, past).lower))
      return null;
    if (around(reading, past + 1).isCapital !== true && around(reading, past + 1).lower !== "the") return null;
    const link = around(reading, -1).lower;
    const isCompared = link === "against" || (link === "with" && around(reading, -2).lower === "compared");
    if (!isCompared && ![",", "and", ":", "(", "–", "—", ";", "while", "including", "plus"].includes(link)) return null;
    const earlier = inSentence.mentions
      .slice(Math.max(0, reading.order - 30), reading.order)
      .findLast((one) => statedBy(one).length === 1);
    const [figureBefore] = statedBy(earlier);
    if (earlier === undefined || figureBefore === undefined || figureBefore.isSuperseded) return null;
    if (figureBefore.unit !== "people" && !/_(?:intercepted|launched)$/.test(figureBefore.measure)) return null;
    const isPart = isOfThem || figureBefore.partOf || isListed(reading, earlier.phrase.next);
    return figure(figureBefore.measure, figureBefore.unit, {
      partOf: isPart,
      confidence: 0.75,
      reason: "only the place is said again",
    });
  },
};
