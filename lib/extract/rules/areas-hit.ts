import { tag } from "../language/word";
import { figure, rejected } from "../reading";
import type { Rule } from "../rule";
import { isHarm } from "./ground";
import { has, tokenAfter, tokenBefore } from "./shape";

/** Districts and regions hit, or where people were hurt. */
export const areasHit: Rule = {
  id: "areas-hit",
  read: (reading) => {
    const { phrase, mention } = reading;
    if (phrase.head !== "district" && phrase.head !== "region") return null;
    const { tokens } = reading.inSentence;
    const isOver =
      tokens[mention.first]?.lower === "over" &&
      tokenBefore(reading, 12, ({ word, lower }) => word.act === "intercept" || lower === "down") >= 0;
    if (isOver) return rejected("regions flown over");
    const isHarmed = ({
      word,
      lower,
    }: {
      word: { act: string | null; tags: number; head: string | null };
      lower: string;
    }): boolean =>
      isHarm(word.act) ||
      (word.tags & tag.attack) !== 0 ||
      word.act === "kill" ||
      word.act === "injure" ||
      word.act === "die" ||
      word.head === "death" ||
      word.head === "injury" ||
      word.head === "casualty" ||
      /^(?:fires|debris|damage|casualties|strikes|shelled|under)$/.test(lower);
    const at = tokenBefore(reading, 16, (token) => isHarmed(token));
    const isAfter = tokenAfter(reading, 6, (token) => isHarmed(token)) >= 0;
    const isOther =
      tokenBefore(
        reading,
        10,
        ({ word, lower }) =>
          has(word, tag.outage) ||
          word.act === "cut" ||
          word.act === "intercept" ||
          /^(?:alert|alerts|warning|warnings|control|controls|annexed|cede|withdraw|schedules)$/.test(lower),
      ) >= 0 ||
      tokenAfter(
        reading,
        8,
        ({ word, lower }) => has(word, tag.outage) || word.act === "cut" || lower === "without" || lower === "alert",
      ) >= 0;
    if ((at < 0 && !isAfter) || isOther) return rejected("districts or regions of which no hit is told");
    const isRegion = phrase.head === "region";
    return figure(isRegion ? "regions_hit" : "districts_hit", isRegion ? "regions" : "districts", {
      trigger: at,
      confidence: 0.8,
      reason: "where it was hit",
    });
  },
};
