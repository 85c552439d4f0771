import { ground, isGround } from "../language/cues";
import { tag } from "../language/word";
import { figure, rejected } from "../reading";
import type { Rule } from "../rule";
import { isNear, tokenBefore } from "./shape";

/** Generating capacity lost, in megawatts; gigawatts are told in megawatts, the unit inside the span. Capacity that is built, imported or needed is rejected. */
export const capacity: Rule = {
  id: "capacity",
  read: (reading) => {
    const { phrase, mention } = reading;
    const isGigawatt = phrase.head === "gigawatt" || mention.unit === "gigawatt";
    if (!isGigawatt && phrase.head !== "megawatt" && mention.unit !== "megawatt") return null;
    const isLost =
      tokenBefore(
        reading,
        14,
        ({ word }) =>
          word.act === "lose" ||
          word.act === "destroy" ||
          word.act === "damage" ||
          word.act === "cut" ||
          isGround(word, ground.lossOfPower),
      ) >= 0 ||
      reading.after?.act === "lose" ||
      reading.after?.act === "destroy" ||
      reading.after?.act === "damage";
    if (reading.before?.act === "restore" || reading.before?.act === "supply")
      return rejected("capacity that was not lost");
    if (!isLost || isNear(reading, tag.modal, 5)) return rejected("capacity that was not lost");
    const verdict = figure("capacity_lost", "megawatts", {
      trigger: phrase.headAt,
      confidence: 0.8,
      reason: "generating capacity lost",
    });
    const times = isGigawatt ? 1_000 : 1;
    return verdict.kind === "figures" && mention.unit === null
      ? { ...verdict, adjustment: { times, next: phrase.headAt + 1 } }
      : verdict.kind === "figures"
        ? { ...verdict, adjustment: { times } }
        : verdict;
  },
};
