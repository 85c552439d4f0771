import { actAt } from "../acts";
import { arms, isArms } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { nextReading, type Reading, rejected, statedBy } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { anyBetween, around, has } from "./shape";
import { type Fate, fateAfter, fateBefore, isWeapon, weaponCounted, weaponFigure, weaponOf } from "./weapon-fates";
import { partitiveFate, wholeOfSentence } from "./weapon-part";

const longestItem = 14;

/** What a list tells of its items by the line that opens it with a colon; null outside of such a list. */
function listFate({ inSentence }: Reading): Fate | null {
  const { sentence } = inSentence;
  if (!sentence.startsLine || sentence.to - sentence.from > longestItem) return null;
  for (let back = inSentence.previous, steps = 0; back !== null && steps < 8; back = back.previous, steps += 1) {
    const { tokens } = back;
    const { from, to } = back.sentence;
    if (tokens[to - 1]?.lower !== ":" && tokens[to - 1]?.word.act !== "launch") continue;
    let isAttack = false;
    for (let at = from; at < to; at += 1) {
      if (actAt(tokens, at, to) === "intercept" || tokens[at]?.word.act === "destroy") return "intercepted";
      if (tokens[at]?.word.act === "launch" || has((tokens[at] as Token).word, tag.attack)) isAttack = true;
    }
    return isAttack ? "launched" : null;
  }
  return null;
}

/** "Almost 470 drones, 26 missiles.", "9 KABs on the city", "Weapons: 6 cruise missiles": a line or quotation of weapons without a verb. */
function isVerbless({ inSentence, mention }: Reading): boolean {
  const { tokens, sentence, mentions, topic } = inSentence;
  if (topic.war === "other" || sentence.to - sentence.from > 2 * longestItem) return false;
  const first = mentions[0]?.mention.first ?? mention.first;
  const isLabelled = isArms(tokens[sentence.from]?.word, arms.label);
  if (first - sentence.from > (isLabelled ? 3 : 2)) return false;
  if (!isLabelled && tokens[first - 1]?.lower === ":") return false;
  if (mentions.some(({ phrase }) => phrase.head === "other")) return false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const { word } = tokens[at] as Token;
    if (isLink(word, link.for)) return false;
    if (word.act !== null || word.form === "past" || has(word, tag.aux | tag.modal | tag.verb | tag.speech | tag.money))
      return false;
  }
  return true;
}

/** Words that tell of weapons that were not sent. */
const idleReach = 12;

/** Whether nothing near the number says that its weapons were made, given, carried or meant only: then an attack is what counts them. */
function isOfAttack(reading: Reading): boolean {
  const { inSentence, mention } = reading;
  const { tokens, sentence, topic } = inSentence;
  if (topic.war === "other" || topic.isImagined || (topic.tags & tag.money) !== 0) return false;
  const next = nextReading(reading);
  const isAmongGoods =
    reading.joined?.phrase.head === "other" || (next?.joined === reading && next.phrase.head === "other");
  if (isAmongGoods || isLink(tokens[reading.phrase.next]?.word, link.for)) return false;
  const from = Math.max(sentence.from, mention.first - idleReach);
  const to = Math.min(sentence.to, mention.next + idleReach);
  return !anyBetween(
    tokens,
    from,
    to,
    ({ word, isCapital }) =>
      isArms(word, arms.idle) ||
      word.act === "supply" ||
      word.act === "capture" ||
      (has(word, tag.modal | tag.money) && !(isCapital && isForm(word, form.monthOrModal))),
  );
}

/** Whether weapons told of together are told apart next, or are said to fly: "458 weapons: 415 drones and 43 missiles", "90 weapons were launched". */
function isToldApart(reading: Reading): boolean {
  const { after, before, inSentence, order } = reading;
  const next = inSentence.mentions[order + 1];
  if (next !== undefined && isAirborne(next.phrase.head)) return true;
  const isWeaponWord = !isArms(inSentence.tokens[reading.phrase.headAt]?.word, arms.shell);
  return isWeaponWord && [after?.act, before?.act].some((act) => act === "launch" || act === "intercept");
}

/** Whether a mention counts weapons of a kind, its noun written out or not. */
function isOfKind(reading: Reading | null, head: Reading["phrase"]["head"]): boolean {
  const [stated] = statedBy(reading);
  return reading?.phrase.head === head || (stated !== undefined && weaponOf(stated.measure)?.weapon === head);
}

const isAirborne = (head: Reading["phrase"]["head"]): boolean =>
  head === "drone" || head === "missile" || head === "bomb";

/** Drones, missiles, bombs and munitions: launched, intercepted or hit, by the verb that governs them. */
export const weapons: Rule = {
  id: "weapons",
  read: (reading) => {
    const { phrase, before, mention, inSentence } = reading;
    if (!isWeapon(phrase.head) || mention.isPercent) return null;
    const weapon = weaponCounted(reading) ?? phrase.head;
    const { tokens } = inSentence;
    // "6 targets were hit" speaks of the ground; only aerial ones are weapons.
    const head = tokens[phrase.headAt]?.word;
    const isAerial =
      !isArms(head, arms.vague) ||
      anyBetween(tokens, mention.next, phrase.headAt, ({ word }) => isArms(word, arms.airborne)) ||
      (isLink(tokens[phrase.next]?.word, link.of) &&
        anyBetween(tokens, phrase.next, phrase.next + 4, ({ word }) => isArms(word, arms.airborne))) ||
      isToldApart(reading);
    if (!isAerial && !isArms(head, arms.shell)) return rejected("no weapon of an air attack");
    const partitive = partitiveFate(reading, weapon) ?? wholeOfSentence(reading, weapon);
    if (partitive !== null) return partitive;
    const isPart =
      isLink(around(reading, -1).word, link.including) ||
      around(reading, -1).lower === "(" ||
      (statedBy(reading.joined)[0]?.partOf === true && isOfKind(reading.joined, phrase.head)) ||
      isArms(around(reading, -2).word, arms.partOpener);
    const after = fateAfter(reading);
    if (before?.isAdjacent && before.act === "intercept")
      return weaponFigure(reading, weapon, "intercepted", {
        trigger: before.at,
        partOf: isPart,
        reason: "the verb stands before the number",
      });
    if (before?.isAdjacent && before.act === "destroy")
      return weaponFigure(reading, weapon, "intercepted", {
        trigger: before.at,
        partOf: isPart,
        reason: "the verb stands before the number",
      });
    const isOwn =
      after !== null &&
      (after.isPassive || reading.after?.isAdjacent === true || after.fate === "hit" || after.fate === "intercepted");
    if (after !== null && isOwn && !(before?.act === "launch" && !after.isPassive))
      return weaponFigure(reading, weapon, after.fate, {
        trigger: after.at,
        partOf: isPart,
        reason: "the verb follows the noun",
      });
    const earlier = fateBefore(reading);
    if (earlier !== null)
      return weaponFigure(reading, weapon, earlier.fate, {
        trigger: earlier.at,
        partOf: isPart,
        confidence: 0.85,
        reason: "governed by a verb before the number",
      });
    const [joined] = statedBy(reading.joined);
    if (joined !== undefined && joined.unit !== "people") {
      const fate: Fate | null = joined.measure.endsWith("_launched")
        ? "launched"
        : joined.measure.endsWith("_intercepted")
          ? "intercepted"
          : joined.measure === "munitions_hit"
            ? "hit"
            : null;
      if (fate !== null)
        return weaponFigure(reading, weapon, fate, {
          partOf: isPart,
          confidence: 0.8,
          reason: "goes on from the figure before",
        });
    }
    const follows = isArms(tokens[phrase.next]?.word, arms.reached) || (inSentence.topic.tags & tag.attack) !== 0;
    const listed = listFate(reading);
    if (listed !== null)
      return weaponFigure(reading, weapon, listed, { confidence: 0.7, reason: "an item of a list of weapons" });
    if (after !== null)
      return weaponFigure(reading, weapon, after.fate, {
        trigger: after.at,
        partOf: isPart,
        confidence: 0.7,
        reason: "the verb follows the noun",
      });
    return follows || isVerbless(reading) || isOfAttack(reading)
      ? weaponFigure(reading, weapon, "launched", { partOf: isPart, confidence: 0.7, reason: "weapons of an attack" })
      : null;
  },
};
