import { actAt } from "../acts";
import { arms, isArms, isPeople, people } from "../language/cues";
import { isLink, link } from "../language/roles";
import { tag } from "../language/word";
import type { Rule } from "../rule";
import { around, has, tokenBefore } from "./shape";
import { isWeapon, weaponFigure } from "./weapon-fates";

/** "the number of missiles fired rose to 40": weapons counted by a noun for a count; the number stands alone. */
export const weaponToll: Rule = {
  id: "weapon-toll",
  read: (reading) => {
    const { phrase, mention, inSentence } = reading;
    const { tokens } = inSentence;
    if (phrase.head !== null || mention.isPercent) return null;
    if (!isArms(around(reading, -1).word, arms.countLink) && !isLink(tokens[mention.first]?.word, link.between))
      return null;
    const at = tokenBefore(
      reading,
      14,
      ({ word }, index) =>
        has(word, tag.toll) &&
        !isPeople(word, people.deathToll) &&
        isLink(tokens[index + 1]?.word, link.of) &&
        index + 2 < mention.first,
    );
    if (at < 0) return null;
    for (let next = at + 2; next < Math.min(mention.first, at + 8); next += 1) {
      const weapon = tokens[next]?.word.head ?? null;
      if (!isWeapon(weapon) || tokens[next]?.word.isPlural !== true) continue;
      const isDowned = actAt(tokens, next + 1, mention.first) === "intercept";
      return weaponFigure(reading, weapon, isDowned ? "intercepted" : "launched", {
        trigger: at,
        confidence: 0.75,
        reason: "a count of weapons stands before the number",
      });
    }
    return null;
  },
};
