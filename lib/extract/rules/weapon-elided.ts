import type { Governor } from "../governor";
import { arms, isArms } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag, unknownWord } from "../language/word";
import { nounPhrase } from "../noun-phrase";
import { type Reading, type SentenceReading, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { figureBefore } from "./antecedents";
import { around, has } from "./shape";
import { type Fate, isWeapon, type Weapon, weaponFigure, weaponOf } from "./weapon-fates";

function weaponsIn(sentence: SentenceReading, before: number): Weapon[] {
  const kinds: Weapon[] = [];
  for (let order = 0; order < Math.min(before, sentence.mentions.length); order += 1) {
    for (const { measure, partOf } of statedBy(sentence.mentions[order])) {
      const kind = measure === "munitions_hit" ? undefined : weaponOf(measure)?.weapon;
      if (kind !== undefined && !partOf && !kinds.includes(kind)) kinds.push(kind);
    }
  }
  return kinds;
}

/** The weapons last counted before this number, as one kind: several kinds together are munitions. Null when none was near. */
export function weaponsBefore(reading: Reading): Weapon | null {
  let kinds = weaponsIn(reading.inSentence, reading.order);
  let sentence = reading.inSentence.previous;
  for (let back = 0; kinds.length === 0 && sentence !== null && back < 2; back += 1, sentence = sentence.previous) {
    kinds = weaponsIn(sentence, sentence.mentions.length);
  }
  if (kinds.length === 0) return null;
  const isAll = isForm(around(reading, -2).word, form.which) || isLink(around(reading, 0).word, link.of);
  return kinds.length === 1 || !isAll ? (kinds[0] ?? null) : "munition";
}

/** "110 of which were shot down", "another 20 were lost": a number without its noun after weapons that were counted. */
export const weaponElided: Rule = {
  id: "weapon-elided",
  read: (reading) => {
    const { phrase, after, before, mention } = reading;
    if (mention.isPercent || mention.isNegation || !(phrase.head === null || phrase.head === "other")) return null;
    if (phrase.head === "other") return null;
    const kind = kindNamed(reading);
    if (kind !== null)
      return weaponFigure(reading, kind, "launched", {
        partOf: true,
        confidence: 0.75,
        reason: "a part of the weapons before",
      });
    const governor =
      after !== null && (after.isPassive || after.isAdjacent || isLink(around(reading, 0).word, link.of))
        ? after
        : before?.isAdjacent
          ? before
          : after;
    if (governor === null) return partAsBefore(reading);
    const verb = reading.inSentence.tokens[governor.at]?.word;
    const fate: Fate | null =
      governor.act === "intercept" ||
      governor.act === "lose" ||
      (governor.act === "destroy" && (governor.isPassive || (governor === before && isAfterWeapons(reading))))
        ? "intercepted"
        : governor === after && (governor.act === "hit" || toreInto(reading, after))
          ? "hit"
          : governor.act === "launch" && isArms(verb, arms.launchedOnly) && governor === after
            ? "launched"
            : null;
    if (fate === null) return null;
    const weapon =
      weaponsBefore(reading) ??
      (fate === "hit" && figureBefore(reading, ({ measure }) => measure === "munitions_hit") !== null
        ? "munition"
        : null) ??
      (governor.act === "intercept" && isWeapon(laterHead(reading)) ? (laterHead(reading) as Weapon) : null);
    return weapon === null
      ? null
      : weaponFigure(reading, weapon, fate, { trigger: governor.at, confidence: 0.8, reason: "the noun is left out" });
  },
};

/** "Of 40 missiles launched the air force claimed to have destroyed 30": weapons are what the sentence has counted so far. */
function isAfterWeapons(reading: Reading): boolean {
  const stated = statedBy(
    reading.inSentence.mentions.slice(0, reading.order).findLast((one) => statedBy(one).length > 0),
  )[0];
  return stated !== undefined && weaponOf(stated.measure)?.fate === "launched" && around(reading, 0).kind !== "word";
}

/** "two more tore into a depot": harm with "into" after it, which is no harm to a building. */
function toreInto({ inSentence }: Reading, { act, at, isPassive }: Governor): boolean {
  const { tokens } = inSentence;
  const isHarm = (act === "damage" || act === "destroy") && !isPassive && tokens[at]?.word.phrase === null;
  return isHarm && has(tokens[at + 1]?.word ?? unknownWord, tag.preposition);
}

/** The weapon of "of which about 60 were Shahed-type drones"; null when no kind is named so. */
function kindNamed({ phrase, inSentence, mention }: Reading): Weapon | null {
  const { tokens, sentence } = inSentence;
  const isPart =
    isForm(tokens[mention.first - 1]?.word, form.these) ||
    isLink(tokens[mention.next]?.word, link.of) ||
    isAfterWhole(inSentence.tokens, inSentence.sentence.from, mention.first);
  const at = isLink(tokens[phrase.next]?.word, link.of) ? phrase.next + 2 : phrase.next;
  if (!isPart || !isForm(tokens[at]?.word, form.copula)) return null;
  const { head } = nounPhrase(tokens, at + 1, sentence.to, false);
  if (isWeapon(head)) return head;
  return isArms(tokens[at + 1]?.word, arms.missileKind) ? "missile" : null;
}

/** "of the 44 missiles 36 were shot down, and of the 520 drones, 487": what became of the part before became of this one. */
function partAsBefore(reading: Reading): Verdict | null {
  const { inSentence, order, mention } = reading;
  if (order < 2) return null;
  const whole = inSentence.mentions[order - 1];
  const part = inSentence.mentions[order - 2];
  const isLast = inSentence.tokens[mention.next]?.kind !== "word";
  if (whole === undefined || part === undefined || !isLast || !isWeapon(whole.phrase.head)) return null;
  if (mention.first - whole.phrase.next > 1 || statedBy(whole)[0]?.measure.endsWith("_launched") !== true) return null;
  return statedBy(part)[0]?.measure.endsWith("_intercepted") === true
    ? weaponFigure(reading, whole.phrase.head, "intercepted", { confidence: 0.75, reason: "the verb is left out" })
    : null;
}

/** Whether the sentence begins "Of the 210 drones ...,": numbers after it are parts. */
function isAfterWhole(tokens: readonly Token[], from: number, at: number): boolean {
  return isLink(tokens[from]?.word, link.of) && tokens[at - 1]?.lower === ",";
}

function laterHead(reading: Reading): Weapon | null {
  for (let order = reading.order + 1; order < reading.inSentence.mentions.length; order += 1) {
    const head = reading.inSentence.mentions[order]?.phrase.head ?? null;
    if (isWeapon(head)) return head;
  }
  return null;
}
