import { actAt } from "../acts";
import { tag } from "../language/word";
import type { Rule } from "../rule";
import { around, has, tokenBefore } from "./shape";
import { isWeapon, weaponFigure } from "./weapon-fates";

const links = new Set(["to", "at", "of", "was", "is", "reached", "between", "exceeded", "totalled", "totaled", "than"]);

/** "the number of missiles fired rose to 40": weapons counted by a noun for a count; the number stands alone. */
export const weaponToll: Rule = {
  id: "weapon-toll",
  read: (reading) => {
    const { phrase, mention, inSentence } = reading;
    const { tokens } = inSentence;
    if (phrase.head !== null || mention.isPercent) return null;
    if (!links.has(around(reading, -1).lower) && tokens[mention.first]?.lower !== "between") return null;
    const at = tokenBefore(
      reading,
      14,
      ({ word, lower }, index) =>
        has(word, tag.toll) && lower !== "toll" && tokens[index + 1]?.lower === "of" && index + 2 < mention.first,
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
