import { isPeople, people } from "../language/cues";
import { isPlace, place } from "../language/places-and-speech";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { previousReading, type Reading, rejected, statedBy } from "../reading";
import type { Rule } from "../rule";
import { around, has, phraseHas } from "./shape";

/** "its own dead as 31,000": a side counts its dead. */
function isOwnDead({ before, inSentence }: Reading): boolean {
  const isDead = before?.act === "die" || before?.act === "kill" || before?.act === "injure";
  return isDead && isPlace(inSentence.tokens[before.at - 1]?.word, place.ownSide);
}

const isOfThem = (reading: Reading): boolean =>
  isLink(around(reading, 0).word, link.of) && isForm(around(reading, 1).word, form.them);

/** Whether a word of the front is meant so: not "fighting for her life", nor "casualties and losses". */
function tellsOfFront({ inSentence: { tokens, sentence } }: Reading): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!has(tokens[at]?.word, tag.front) || isLink(tokens[at + 1]?.word, link.for)) continue;
    if (at - 2 < sentence.from || tokens[at - 2]?.word.head !== "casualty") return true;
  }
  return false;
}

/** No strike kills as many soldiers, and no report of one misses as many people. */
const mostOfOneStrike = 1_000;

/** "214,000 servicemen are dead, among them 6,350 officers", "31,000 casualties, of whom 8,500 were killed": an army's losses by their size. */
function isOfArmies(reading: Reading): boolean {
  const { mention, before, after, inSentence } = reading;
  if ((mention.low ?? mention.best ?? mention.high ?? 0) < mostOfOneStrike || inSentence.topic.hasWeapon) return false;
  const isArmy = phraseHas(reading, ({ word }) => isPeople(word, people.army));
  const acts = [before?.act, after?.act];
  const isDead = acts.some((act) => act === "die" || act === "kill" || act === "lose" || act === "injure");
  const earlier = previousReading(reading);
  const isAfterLosses = earlier?.rule === "front-losses";
  if (acts.includes("missing")) return true;
  if (isArmy) return isDead || isAfterLosses;
  const isOfWhom = isLink(around(reading, -2).word, link.of) && isForm(around(reading, -1).word, form.them);
  return isDead && isOfWhom && earlier !== null && statedBy(earlier).length === 0 && earlier.phrase.head !== "person";
}

const thereReach = 5;

/** "312 more have died at the front", "killed in combat": the front right after the verb. */
function isKilledThere({ after, before, inSentence, phrase }: Reading): boolean {
  const { tokens, sentence } = inSentence;
  const isDead = [after?.act, before?.act].some((act) => act === "die" || act === "kill" || act === "injure");
  const from = Math.max(phrase.next, after?.at ?? 0);
  const to = Math.min(sentence.to, from + thereReach);
  for (let at = from; isDead && at < to; at += 1) {
    if (tokens[at]?.kind === "sign") return false;
    if (has(tokens[at]?.word, tag.front))
      return isLink(tokens[at - 1]?.word, link.in) || isForm(tokens[at - 1]?.word, form.the);
  }
  return false;
}

const isMoved = ({ before, after }: Reading): boolean =>
  [before?.act, after?.act].some((act) => act === "evacuate" || act === "displace" || act === "rescue");

/** Losses of armies at the front. */
export const frontLosses: Rule = {
  id: "front-losses",
  read: (reading) => {
    const { mention, inSentence } = reading;
    if (mention.isNegation) return null;
    if (isOfArmies(reading)) return rejected("losses at the front");
    const { tags, hasWeapon } = inSentence.topic;
    const isFront = (tags & tag.front) !== 0 && tellsOfFront(reading);
    const isStrike = hasWeapon || (tags & tag.attack) !== 0;
    if (isOwnDead(reading) || (isFront && isKilledThere(reading))) return rejected("losses at the front");
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
