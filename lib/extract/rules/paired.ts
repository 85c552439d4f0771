import { arms, isArms, isPeople, people } from "../language/cues";
import { isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { figure, previousReading, type Reading, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { type Antecedent, figureBefore, pairBefore } from "./antecedents";
import { around, tokenBefore } from "./shape";
import { fateAfter, weaponFigure, weaponOf } from "./weapon-fates";

interface Pair {
  readonly first: Reading;
  readonly second: Reading;
}

/** Whether nothing but "and", or a time between two, stands between two numbers without nouns. */
function areJoined(first: Reading, second: Reading): boolean {
  if (first.phrase.head !== null || second.phrase.head !== null) return false;
  const { tokens } = first.inSentence;
  return second.mention.first === first.mention.next + 1 && isLink(tokens[first.mention.next]?.word, link.and);
}

/** The pair of bare numbers that a number stands in: "64 and 337"; null when it stands alone. */
function pairOf(reading: Reading): Pair | null {
  const { mentions } = reading.inSentence;
  const next = mentions[reading.order + 1];
  if (next !== undefined && areJoined(reading, next)) return { first: reading, second: next };
  const previous = previousReading(reading);
  return previous !== null && areJoined(previous, reading) ? { first: previous, second: reading } : null;
}

function isRespective({ second }: Pair): boolean {
  for (let offset = 0; offset < 3; offset += 1) if (isArms(around(second, offset).word, arms.respectively)) return true;
  return false;
}

const opensElision = link.against | link.from | link.with | link.compared | link.as | link.while;

/** Whether the words around a pair leave its nouns to the pair before: "188 and 991 in May", "it was 5 and 31". */
function isElided({ first, second }: Pair): boolean {
  const following = around(second, 0);
  const isBare =
    following.kind !== "word" || (following.word.tags & (tag.preposition | tag.adverb | tag.determiner)) !== 0;
  const before = around(first, -1);
  return (
    isBare &&
    (isLink(before.word, opensElision) ||
      before.lower === "," ||
      before.kind === "sign" ||
      isPeople(around(first, -2).word, people.tollPronoun) ||
      first.mention.first === first.inSentence.sentence.from)
  );
}

const isOfPeople = ({ measure }: Antecedent["stated"]): boolean => measure === "killed" || measure === "injured";

function personFigure(reading: Reading, pair: Pair, { stated }: Antecedent): Verdict {
  const isReplaced =
    isPeople(around(pair.first, -1).word, people.replaced) &&
    tokenBefore(pair.first, 3, ({ word }) => isPeople(word, people.movedFrom)) >= 0;
  return figure(stated.measure, "people", {
    isSuperseded: isReplaced,
    confidence: reading === pair.first ? 0.75 : 0.7,
    reason: "a pair of numbers in the order of the pair before",
  });
}

/** "64 and 337 respectively", "188 and 991 in May": two numbers for the two figures told before, in their order. */
export const paired: Rule = {
  id: "paired",
  read: (reading) => {
    if (reading.phrase.head !== null || reading.mention.isPercent) return null;
    const pair = pairOf(reading);
    if (pair === null) return null;
    const isGiven = isRespective(pair);
    if (!isGiven && !isElided(pair)) return null;
    const of = pairBefore(
      pair.first,
      isGiven ? (stated) => isOfPeople(stated) || weaponOf(stated.measure) !== null : isOfPeople,
    );
    const alike = of === null && isGiven ? figureBefore(reading, ({ measure }) => measure.startsWith("outage_")) : null;
    if (alike !== null)
      return figure(alike.stated.measure, alike.stated.unit, {
        confidence: 0.65,
        reason: "a pair of numbers for a pair of places",
      });
    const one = of?.[reading === pair.first ? 0 : 1];
    if (one === undefined) return null;
    const weapon = weaponOf(one.stated.measure);
    if (weapon === null) return statedBy(reading).length === 0 ? personFigure(reading, pair, one) : null;
    const isDowned = pair.first.before?.act === "intercept" || pair.first.before?.act === "destroy";
    const fate = fateAfter(pair.second)?.fate ?? (isDowned ? "intercepted" : weapon.fate);
    return weaponFigure(reading, weapon.weapon, fate, {
      confidence: 0.75,
      reason: "a pair of numbers in the order of the pair before",
    });
  },
};
