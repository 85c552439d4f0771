import { isPeople, people } from "../language/cues";
import { isPlace, place } from "../language/places-and-speech";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { previousReading, type Reading, rejected, statedBy } from "../reading";
import type { Rule } from "../rule";
import { around, phraseHas } from "./shape";

/** "its own dead as 31,000": a side counts its dead. */
function isOwnDead({ before, inSentence }: Reading): boolean {
  const isDead = before?.act === "die" || before?.act === "kill" || before?.act === "injure";
  return isDead && isPlace(inSentence.tokens[before.at - 1]?.word, place.ownSide);
}

const isOfThem = (reading: Reading): boolean =>
  isLink(around(reading, 0).word, link.of) && isForm(around(reading, 1).word, form.them);

const isMoved = ({ before, after }: Reading): boolean =>
  [before?.act, after?.act].some((act) => act === "evacuate" || act === "displace" || act === "rescue");

/** Losses of armies at the front. */
export const frontLosses: Rule = {
  id: "front-losses",
  read: (reading) => {
    const { mention, inSentence } = reading;
    if (mention.isNegation) return null;
    const { tags, hasWeapon } = inSentence.topic;
    const isFront = (tags & tag.front) !== 0;
    const isStrike = hasWeapon || (tags & tag.attack) !== 0;
    if (isOwnDead(reading)) return rejected("losses at the front");
    if (!isFront && isStrike) return null;
    if (statedBy(previousReading(reading)).length > 0 || isMoved(reading)) return null;
    const { head } = reading.phrase;
    const counted = head === null && isOfThem(reading) ? (previousReading(reading) ?? reading) : reading;
    const isArmy = phraseHas(counted, ({ word }) => isPeople(word, people.army));
    if (!isFront)
      return isArmy && (reading.before?.act === "kill" || reading.before?.act === "lose" || counted !== reading)
        ? rejected("losses at the front")
        : null;
    return isArmy || head === null || head === "casualty" || head === "other" || head === "unknown"
      ? rejected("losses at the front")
      : null;
  },
};
