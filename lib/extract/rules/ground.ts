import { tag } from "../language/word";
import { figure, previousReading, type Reading, rejected, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { around, has, sentenceHas, tokenBefore } from "./shape";

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
  const { tokens } = inSentence;
  const at = tokenBefore(reading, 12, ({ word, lower }, index) => {
    if (lower === "fires" || lower === "fire") return true;
    return (
      (word.act !== null && word.form !== "adjective") || (has(word, tag.attack) && word.head === null && index >= 0)
    );
  });
  if (at < 0) return -1;
  const word = tokens[at]?.word;
  return isHarm(word?.act ?? null) ||
    has(word ?? { head: null, isPlural: false, act: null, form: null, tags: 0, subtype: null }, tag.attack) ||
    /^fires?$/.test(tokens[at]?.lower ?? "")
    ? at
    : -1;
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
  const isOfThem = around(reading, 0).lower === "of" && /^(?:them|these|those|which)$/.test(around(reading, 1).lower);
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

/** Buildings damaged or destroyed, and facilities hit. */
export const damage: Rule = {
  id: "damage",
  read: (reading) => {
    const { phrase, mention } = reading;
    if (phrase.head === null) return damagedPart(reading) ?? elidedDamage(reading);
    const isBuilding = phrase.head === "building";
    if ((!isBuilding && phrase.head !== "facility") || mention.isPercent) return null;
    const [joined] = statedBy(reading.joined);
    const isJoined =
      joined !== undefined && (joined.measure === "buildings_damaged" || joined.measure === "facilities_damaged");
    const trigger = harmTrigger(reading);
    if (trigger < 0 && !isJoined) return rejected("buildings of which no damage is told");
    const verb = reading.inSentence.tokens[trigger];
    const isPart = around(reading, -1).lower === "including" || (isJoined && joined.partOf);
    if (phrase.head === "facility") {
      const named =
        phrase.subtypes.at(-1) ?? (has({ ...noTags, tags: phrase.tags }, tag.electricity) ? "energy" : null);
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
      /^(?:houses?|homes?|apartments?|flats?)$/.test(reading.inSentence.tokens[phrase.headAt]?.lower ?? "") ||
      reading.inSentence.tokens
        .slice(mention.next, phrase.next)
        .some(({ lower }) => lower === "residential" || lower === "apartment");
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

const noTags = { head: null, isPlural: false, act: null, form: null, tags: 0, subtype: null } as const;

/** "hits at 14 locations and falling debris at six": the noun is that of the figure before. */
function elidedLocations(reading: Reading): Verdict | null {
  const [earlier] = statedBy(previousReading(reading));
  if (earlier?.measure !== "hit_locations") return null;
  const isDebris = /^(?:debris|fragments|wreckage)$/.test(around(reading, -2).lower);
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
    if (phrase.head === null && around(reading, -1).lower === "at") return elidedLocations(reading);
    const isArea = phrase.head === "settlement";
    if (phrase.head !== "location" && !isArea) return null;
    const isDebris = sentenceHas(
      reading,
      ({ lower }) => lower === "debris" || lower === "fragments" || lower === "wreckage",
    );
    const before = tokenBefore(
      reading,
      14,
      ({ word, lower }) =>
        word.act === "hit" ||
        has(word, tag.attack) ||
        lower === "debris" ||
        lower === "hits" ||
        lower === "impacts" ||
        lower === "fires" ||
        lower === "fell" ||
        lower === "strikes" ||
        lower === "reached",
    );
    const isAfter = reading.after !== null && (reading.after.act === "hit" || reading.after.act === "damage");
    if (before < 0 && !isAfter) return null;
    if (isArea && !isAfter && reading.before?.act !== "hit" && !has(around(reading, -1).word, tag.attack)) return null;
    return figure("hit_locations", "locations", {
      subtype: isDebris && !sentenceHas(reading, ({ lower }) => lower === "hits") ? "debris" : null,
      trigger: before,
      confidence: 0.85,
      reason: "places were hit",
    });
  },
};
