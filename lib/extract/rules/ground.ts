import { arms, ground, isArms, isGround } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag, unknownWord, utilityTags } from "../language/word";
import { figure, previousReading, type Reading, rejected, type Stated, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { wholeOf } from "./breakdown";
import { harmAfterList, isItemOfHarm, ruinsAfter } from "./harm-list";
import { anyBetween, around, has, phraseHas, sentenceHas, tokenAfter, tokenBefore } from "./shape";

/** Whether an act does harm to what stands on the ground. */
export function isHarm(act: string | null): boolean {
  return act === "damage" || act === "destroy" || act === "hit";
}

/** Whether a verb of damage governs the number: right before it, after its noun, or before it in the clause. */
function harmTrigger(reading: Reading): number {
  const { before, after, inSentence } = reading;
  if (after !== null && isHarm(after.act) && (after.isPassive || after.isAdjacent || after.act === "damage"))
    return after.at;
  if (before !== null && isHarm(before.act)) return before.at;
  if (after !== null && isHarm(after.act) && inSentence.tokens[after.at + 1]?.kind !== "word") return after.at;
  const told = toldHarm(reading);
  if (told >= 0) return told;
  const listed = after === null && before === null ? Math.max(harmAfterList(reading), ruinsAfter(reading)) : -1;
  if (listed >= 0) return listed;
  const { tokens } = inSentence;
  const at = tokenBefore(reading, 12, ({ word }, index) => {
    if (isGround(word, ground.fires | ground.damage)) return true;
    return (
      (word.act !== null && word.form !== "adjective") || (has(word, tag.attack) && word.head === null && index >= 0)
    );
  });
  if (at < 0) return -1;
  const word = tokens[at]?.word;
  return isHarm(word?.act ?? null) || has(word ?? unknownWord, tag.attack) || isGround(word, ground.fires) ? at : -1;
}

/** "the ruins of two blocks", "20 houses suffered", "so were 47 schools", "Damaged: 3 schools; 2 clinics": harm without a verb beside the number. */
function toldHarm(reading: Reading): number {
  const { tokens, sentence } = reading.inSentence;
  const { first } = reading.mention;
  if (isLink(tokens[first - 1]?.word, link.of) && isGround(tokens[first - 2]?.word, ground.ruins)) return first - 2;
  const suffered = tokenAfter(reading, 6, ({ word, kind }) => kind === "sign" || isGround(word, ground.suffered));
  if (suffered >= 0 && isGround(tokens[suffered]?.word, ground.suffered)) return suffered;
  const under = tokenAfter(reading, 9, ({ word, kind }) => kind === "sign" || isLink(word, link.under));
  const isUnder = under >= 0 && isLink(tokens[under]?.word, link.under);
  if (isUnder && (has(tokens[under + 1]?.word, tag.attack) || isArms(tokens[under + 1]?.word, arms.fire))) return under;
  if (isForm(tokens[first - 1]?.word, form.were) && isGround(tokens[first - 2]?.word, ground.again)) return first - 1;
  for (let at = sentence.from; at < Math.min(first, sentence.from + longestLabel); at += 1)
    if (tokens[at]?.lower === ":") return isLabelOfHarm(tokens, sentence.from, at) ? at - 1 : -1;
  return -1;
}

const longestLabel = 6;

function isLabelOfHarm(tokens: readonly Token[], from: number, colon: number): boolean {
  return anyBetween(tokens, from, colon, ({ word }) => isHarm(word.act) || isGround(word, ground.damage));
}

/** "five houses were destroyed and 17 damaged": the noun is that of the figure before. */
function elidedDamage(reading: Reading): Verdict | null {
  const { after, before, mention } = reading;
  const governor =
    after !== null && isHarm(after.act) && after.isAdjacent
      ? after
      : before !== null && isHarm(before.act) && before.isAdjacent
        ? before
        : null;
  const [earlier] = statedBy(previousReading(reading));
  if (governor === null || mention.isPercent || earlier === undefined) return null;
  if (earlier.measure !== "buildings_damaged" && earlier.measure !== "facilities_damaged") return null;
  return figure(earlier.measure, earlier.unit, {
    subtype: governor.act === "destroy" ? "destroyed" : null,
    trigger: governor.at,
    confidence: 0.75,
    reason: "the noun is left out",
  });
}

/** "three of them schools": a part of the buildings before. */
function damagedPart(reading: Reading): Verdict | null {
  const isOfThem = isLink(around(reading, 0).word, link.of) && isForm(around(reading, 1).word, form.these);
  const [earlier] = isOfThem ? statedBy(previousReading(reading)) : [];
  if (earlier?.measure !== "buildings_damaged" && earlier?.measure !== "facilities_damaged") return null;
  const isDestroyed = reading.after?.act === "destroy";
  return figure(earlier.measure, earlier.unit, {
    subtype: isDestroyed ? "destroyed" : null,
    partOf: true,
    confidence: 0.75,
    reason: "a part of the buildings before",
  });
}

/** "gas sites", "energy sites": facilities by what they are for. */
const isUtilitySite = ({ phrase }: Reading): boolean => phrase.head === "location" && (phrase.tags & utilityTags) !== 0;

/** Buildings damaged or destroyed, and facilities hit. */
export const damage: Rule = {
  id: "damage",
  read: (reading) => {
    const { phrase, mention } = reading;
    if (phrase.head === null) return damagedPart(reading) ?? elidedDamage(reading);
    const isBuilding = phrase.head === "building";
    const isFacility = phrase.head === "facility" || isUtilitySite(reading);
    if ((!isBuilding && !isFacility) || mention.isPercent) return null;
    const [joined] = statedBy(reading.joined);
    const [whole] = statedBy(wholeOf(reading));
    const isGroundMeasure = ({ measure }: Stated): boolean =>
      measure === "buildings_damaged" || measure === "facilities_damaged";
    const isPartOfWhole = whole !== undefined && isGroundMeasure(whole);
    const isJoined = isPartOfWhole || (joined !== undefined && isGroundMeasure(joined));
    const trigger = harmTrigger(reading);
    if (trigger < 0 && !isJoined && !isItemOfHarm(reading)) return rejected("buildings of which no damage is told");
    const verb = reading.inSentence.tokens[trigger];
    const isPart = isLink(around(reading, -1).word, link.including) || isPartOfWhole || joined?.partOf === true;
    if (isFacility) {
      const named = phrase.subtypes.at(-1) ?? ((phrase.tags & tag.electricity) !== 0 ? "energy" : null);
      const subtype = named === "health" || named === "education" || named === "energy" ? named : null;
      return figure("facilities_damaged", "facilities", {
        subtype,
        partOf: isPart,
        trigger,
        confidence: 0.75,
        reason: "a facility was hit",
      });
    }
    const isHome =
      (phrase.headAt >= 0 && isGround(reading.inSentence.tokens[phrase.headAt]?.word, ground.homes)) ||
      phraseHas(reading, ({ word }) => isGround(word, ground.residential));
    const subtype = verb?.word.act === "destroy" ? "destroyed" : isHome ? "residential" : null;
    return figure("buildings_damaged", "buildings", {
      subtype,
      partOf: isPart,
      trigger,
      confidence: 0.85,
      reason: "buildings were damaged",
    });
  },
};

/** "hits at 14 locations and falling debris at six": the noun is that of the figure before. */
function elidedLocations(reading: Reading): Verdict | null {
  const isElided = around(reading, 0).kind !== "word" || isForm(around(reading, 0).word, form.soft);
  if (!isElided || statedBy(previousReading(reading))[0]?.measure !== "hit_locations") return null;
  const isAt = isLink(around(reading, -1).word, link.at);
  const debris = tokenBefore(
    reading,
    7,
    ({ word, lower }) => lower === "," || isGround(word, ground.debris | ground.hits),
  );
  if (!isAt && debris < 0) return null;
  const isDebris = debris >= 0 && isGround(reading.inSentence.tokens[debris]?.word, ground.debris);
  return figure("hit_locations", "locations", {
    subtype: isDebris ? "debris" : null,
    confidence: 0.7,
    reason: "the noun is left out",
  });
}

/** Places hit, or where debris came down. */
export const hitLocations: Rule = {
  id: "hit-locations",
  read: (reading) => {
    const { phrase } = reading;
    if (phrase.head === null && isLink(around(reading, -1).word, link.at | link.on | link.in))
      return elidedLocations(reading);
    const isArea = phrase.head === "settlement";
    if (isUtilitySite(reading)) return null;
    if (phrase.head !== "location" && !isArea) return null;
    const isDebris = sentenceHas(reading, ({ word }) => isGround(word, ground.debris));
    const before = tokenBefore(
      reading,
      14,
      ({ word }) => word.act === "hit" || has(word, tag.attack) || isGround(word, ground.hitCue),
    );
    const isAfter =
      (reading.after !== null && (reading.after.act === "hit" || reading.after.act === "damage")) ||
      (!isArea && tokenAfter(reading, 8, ({ word }) => isGround(word, ground.fires | ground.debris)) >= 0);
    if (before < 0 && !isAfter) return null;
    if (isArea && !isAfter && reading.before?.act !== "hit" && !has(around(reading, -1).word, tag.attack)) return null;
    return figure("hit_locations", "locations", {
      subtype: isDebris && !sentenceHas(reading, ({ word }) => isGround(word, ground.hits)) ? "debris" : null,
      trigger: before,
      confidence: 0.85,
      reason: "places were hit",
    });
  },
};
