import { isPeople, people } from "../language/cues";
import { form, isForm, isLink, isTime, link, time } from "../language/roles";
import { tag } from "../language/word";
import { figure, previousReading, type Reading, type Stated, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { type Antecedent, figureBefore, isOfPersons } from "./antecedents";
import { unrepeated } from "./elided-place";
import { around, has, tokenBefore } from "./shape";
import { tollMeasure } from "./toll";

const reach = 6;

/** Whether the number ends what is said, or only when, where and from what follows. */
function endsClaim(reading: Reading): boolean {
  const following = around(reading, 0);
  return (
    following.kind !== "word" ||
    has(following.word, tag.preposition | tag.conjunction | tag.adverb | tag.weekday | tag.relative)
  );
}

/** "it was 18", "put it at 83", "the figure had risen to 21": a pronoun or a word for a count, then a verb that gives it its number. */
function isCounted(reading: Reading): boolean {
  const before = around(reading, -1).word;
  if (isMoved(reading)) return true;
  if (!isPeople(before, people.tollLink) && !has(before, tag.rise)) return false;
  const at = tokenBefore(
    reading,
    reach,
    ({ word, lower }) => isPeople(word, people.tollPronoun) || lower === "," || lower === ".",
  );
  const subject = at < 0 ? undefined : reading.inSentence.tokens[at]?.word;
  return isPeople(subject, people.tollPronoun) && !isForm(subject, form.that) && !isOfThings(reading, at);
}

/** "reports of five dead were later revised to four": a count of the sentence that is moved. */
function isMoved(reading: Reading): boolean {
  const earlier = previousReading(reading);
  if (has(around(reading, -1).word, tag.rise) && (earlier?.rule === "toll" || earlier?.rule === "toll-again"))
    return true;
  if (!isLink(around(reading, -1).word, link.to) || !isPeople(around(reading, -2).word, people.movedFrom)) return false;
  return statedBy(previousReading(reading)).some((one) => isOfPersons(one) && !one.partOf && !one.isSuperseded);
}

/** "the number of explosions": a count of something that is no person. */
function isOfThings({ inSentence }: Reading, at: number): boolean {
  const { tokens } = inSentence;
  if (!isLink(tokens[at + 1]?.word, link.of)) return false;
  const noun = isForm(tokens[at + 2]?.word, form.the | form.those) ? tokens[at + 3]?.word : tokens[at + 2]?.word;
  return noun?.act == null && noun?.head !== "person" && noun?.head !== "death" && noun?.head !== "injury";
}

/** "two dead; by noon it was five": the toll told before, counted again. */
export const tollAgain: Rule = {
  id: "toll-again",
  read: (reading) => {
    const { phrase, mention, after } = reading;
    if (phrase.head !== null || mention.isPercent || mention.isNegation || !endsClaim(reading)) return null;
    if (!isCounted(reading)) return secondOfPair(reading) ?? tollOfAnHour(reading);
    const thing = countOfThings(reading);
    if (thing !== null)
      return figure(thing.measure, thing.unit, { confidence: 0.7, reason: "the count told before, at another time" });
    const last = lastToll(reading);
    if (after?.isAdjacent === true && after.act !== "die") return null;
    if (last === null)
      return isOfDead(reading)
        ? figure("killed", "people", { confidence: 0.6, reason: "a count after a death" })
        : null;
    // Of "32 killed and 40 hurt", the dead are the toll.
    const isPair = last.stated.measure === "injured" && isJoinedToDead(last.reading);
    return figure(isPair ? "killed" : last.stated.measure, "people", {
      confidence: 0.7,
      reason: "the toll told before, counted again",
    });
  },
};

/** The last figure of people, of the dead and the injured where a toll or a total is named. */
function lastToll(reading: Reading): Antecedent | null {
  const isTold = (stated: Stated): boolean => isOfPersons(stated) && !stated.partOf;
  const last = figureBefore(reading, isTold);
  const isHarm = ({ measure }: Stated): boolean => measure === "killed" || measure === "injured";
  if (last === null || isHarm(last.stated) || tokenBefore(reading, reach, ({ word }) => has(word, tag.toll)) < 0)
    return last;
  return figureBefore(reading, (stated) => isTold(stated) && isHarm(stated)) ?? last;
}

/** "it stands at six and 25", after "four dead and 18 hurt": the second number goes with the second told. */
function secondOfPair({ joined }: Reading): Verdict | null {
  if (joined?.rule !== "toll-again" || statedBy(joined)[0]?.measure !== "killed") return null;
  const last = figureBefore(joined, (stated) => isOfPersons(stated) && !stated.partOf);
  return last?.stated.measure === "injured" && isJoinedToDead(last.reading)
    ? figure("injured", "people", { confidence: 0.7, reason: "the toll told before, counted again" })
    : null;
}

/** "2,629 drones in January; in May the figure was 3,974": what the sentence has counted, when that is no people. */
function countOfThings(reading: Reading): Stated | null {
  if (tokenBefore(reading, reach, ({ word }) => has(word, tag.toll)) < 0) return null;
  const { inSentence, order } = reading;
  const [told] = statedBy(inSentence.mentions.slice(0, order).findLast((one) => statedBy(one).length > 0));
  return told === undefined || isOfPersons(told) || unrepeated.has(told.measure) ? null : told;
}

const timeReach = 7;

/** "19 dead had been reported, by evening 26, on the third day 31": a later hour, and what the toll was then. */
function tollOfAnHour(reading: Reading): Verdict | null {
  const { tokens, sentence } = reading.inSentence;
  const [last] = statedBy(previousReading(reading));
  const whole = last?.partOf === true ? figureBefore(reading, (one) => isOfPersons(one) && !one.partOf)?.stated : last;
  if (whole === undefined || !isOfPersons(whole)) return null;
  let isTimed = false;
  let opener = reading.mention.first - 1;
  for (; opener >= Math.max(sentence.from, reading.mention.first - timeReach); opener -= 1) {
    const { word, lower, kind } = tokens[opener] as Token;
    if (lower === "," || lower === ";" || isLink(word, link.and)) break;
    if (has(word, tag.timeUnit | tag.weekday | tag.month) || isTime(word, time.partOfDay | time.day) || kind === "time")
      isTimed = true;
    else if (!has(word, tag.preposition | tag.determiner | tag.adverb) && !isTime(word, time.rank)) return null;
  }
  const isHour = isTimed && has(tokens[opener + 1]?.word, tag.preposition);
  return isHour
    ? figure(whole.measure, "people", { confidence: 0.7, reason: "the toll told before, at a later hour" })
    : null;
}

/** "another man died, bringing the total to 46". */
function isOfDead(reading: Reading): boolean {
  return tokenBefore(reading, 2 * reach, ({ word }) => word.act === "die" || word.act === "kill") >= 0;
}

function isJoinedToDead(reading: Reading): boolean {
  return statedBy(previousReading(reading)).some(({ measure, partOf }) => measure === "killed" && !partOf);
}

/** "ten were hurt, not eight", "19 (not 21)": a count that the one before it puts right. */
function isDenied(reading: Reading): boolean {
  const sign = around(reading, -2).lower;
  return isLink(around(reading, -1).word, link.not) && (sign === "," || sign === "(");
}

/** "up from the 40 told at noon and 25 at dawn": what a toll has replaced. */
export const tollBefore: Rule = {
  id: "toll-before",
  read: (reading) => {
    const { phrase, mention, inSentence, order } = reading;
    if (mention.isPercent || !(phrase.head === null || phrase.head === "person") || order === 0) return null;
    if (isDenied(reading)) {
      const [denied] = statedBy(previousReading(reading));
      if (denied !== undefined && isOfPersons(denied))
        return figure(denied.measure, "people", {
          isSuperseded: true,
          confidence: 0.75,
          reason: "the text replaces it",
        });
    }
    const from = isForm(around(reading, -1).word, form.the) ? -2 : -1;
    const isFrom =
      isLink(around(reading, from).word, link.from) && isPeople(around(reading, from - 1).word, people.movedFrom);
    const earlier = inSentence.mentions[order - 1] as Reading;
    const [chained] = statedBy(earlier);
    const isChained =
      chained?.isSuperseded === true &&
      tokenBefore(reading, 1, ({ word }) => isLink(word, link.and)) >= 0 &&
      endsClaim(reading) &&
      phrase.head === null;
    if (isChained && chained !== undefined)
      return figure(chained.measure, "people", {
        isSuperseded: true,
        confidence: 0.75,
        reason: "the text replaces it",
      });
    const named = isFrom ? tollMeasure(reading)?.measure : undefined;
    if (named !== undefined)
      return figure(named, "people", { isSuperseded: true, confidence: 0.8, reason: "the text replaces it" });
    const last = isFrom ? figureBefore(reading, (stated) => isOfPersons(stated) && !stated.isSuperseded) : null;
    return last === null
      ? null
      : figure(last.stated.measure, "people", { isSuperseded: true, confidence: 0.8, reason: "the text replaces it" });
  },
};
