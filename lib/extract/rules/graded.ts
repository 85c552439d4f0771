import { figure, type Reading, statedBy } from "../reading";
import type { Rule } from "../rule";
import { around } from "./shape";

const grades = /^(?:seriously|severely|critically|badly|gravely|moderately|lightly)$/;
const conditions = /^(?:serious|critical|grave|severe|stable|moderate)$/;

function isGraded(reading: Reading): boolean {
  if (grades.test(around(reading, 0).lower)) return around(reading, 1).word.act === null;
  const start = around(reading, 0).lower === "of" && /^(?:them|whom)$/.test(around(reading, 1).lower) ? 2 : 0;
  for (let offset = start; offset < start + 5; offset += 1) {
    const { lower } = around(reading, offset);
    if (conditions.test(lower)) return /^(?:condition|conditions)$/.test(around(reading, offset + 1).lower);
    if (!/^(?:are|is|were|was|remain|remains|in|a|an|the)$/.test(lower)) return false;
  }
  return false;
}

/** "eight injured, three seriously", "two are in critical condition": some of the injured by how badly they are hurt. */
export const graded: Rule = {
  id: "graded",
  read: (reading) => {
    if (reading.phrase.head !== null || reading.mention.isPercent || !isGraded(reading)) return null;
    const { mentions } = reading.inSentence;
    const earlier = [...mentions.slice(0, reading.order), ...(reading.inSentence.previous?.mentions ?? [])];
    const isKnown = earlier.some((one) => statedBy(one).some(({ measure }) => measure === "injured"));
    return isKnown
      ? figure("injured", "people", { partOf: true, confidence: 0.8, reason: "some of the injured before" })
      : null;
  },
};
