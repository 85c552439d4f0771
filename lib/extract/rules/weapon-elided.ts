import { nounPhrase } from "../noun-phrase";
import { type Reading, type SentenceReading, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { around } from "./shape";
import { type Fate, isWeapon, type Weapon, weaponFigure } from "./weapon-fates";

const weaponMeasure = /^(drone|missile|bomb|munition)s_(?:launched|intercepted)$/;

function weaponsIn(sentence: SentenceReading, before: number): Weapon[] {
  const kinds: Weapon[] = [];
  for (let order = 0; order < Math.min(before, sentence.mentions.length); order += 1) {
    for (const { measure, partOf } of statedBy(sentence.mentions[order])) {
      const kind = weaponMeasure.exec(measure)?.[1] as Weapon | undefined;
      if (kind !== undefined && !partOf && !kinds.includes(kind)) kinds.push(kind);
    }
  }
  return kinds;
}

/** The weapons last counted before this number, as one kind: several kinds together are munitions. Null when none was near. */
function antecedent(reading: Reading): Weapon | null {
  let kinds = weaponsIn(reading.inSentence, reading.order);
  let sentence = reading.inSentence.previous;
  for (let back = 0; kinds.length === 0 && sentence !== null && back < 2; back += 1, sentence = sentence.previous) {
    kinds = weaponsIn(sentence, sentence.mentions.length);
  }
  if (kinds.length === 0) return null;
  const isAll = around(reading, -2).lower === "which" || around(reading, 0).lower === "of";
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
      after !== null && (after.isPassive || after.isAdjacent || around(reading, 0).lower === "of")
        ? after
        : before?.isAdjacent
          ? before
          : after;
    if (governor === null) return partAsBefore(reading);
    const verb = reading.inSentence.tokens[governor.at]?.lower ?? "";
    const fate: Fate | null =
      governor.act === "intercept" || governor.act === "lose" || (governor.act === "destroy" && governor.isPassive)
        ? "intercepted"
        : governor.act === "hit" && governor === after
          ? "hit"
          : governor.act === "launch" && verb === "launched" && governor === after
            ? "launched"
            : null;
    if (fate === null) return null;
    const weapon =
      antecedent(reading) ??
      (governor.act === "intercept" && isWeapon(laterHead(reading)) ? (laterHead(reading) as Weapon) : null);
    return weapon === null
      ? null
      : weaponFigure(reading, weapon, fate, { trigger: governor.at, confidence: 0.8, reason: "the noun is left out" });
  },
};

/** The weapon of "of which about 60 were Shahed-type drones"; null when no kind is named so. */
function kindNamed({ phrase, inSentence, mention }: Reading): Weapon | null {
  const { tokens, sentence } = inSentence;
  const isPart =
    /^(?:which|them|these|those)$/.test(tokens[mention.first - 1]?.lower ?? "") ||
    tokens[mention.next]?.lower === "of" ||
    isAfterWhole(inSentence.tokens, inSentence.sentence.from, mention.first);
  const at = tokens[phrase.next]?.lower === "of" ? phrase.next + 2 : phrase.next;
  if (!isPart || !/^(?:were|are|was)$/.test(tokens[at]?.lower ?? "")) return null;
  const { head } = nounPhrase(tokens, at + 1, sentence.to, false);
  if (isWeapon(head)) return head;
  return /^(?:ballistic|cruise|hypersonic)$/.test(tokens[at + 1]?.lower ?? "") ? "missile" : null;
}

/** "of the 44 missiles 36 were shot down, and of the 520 drones, 487": what became of the part before became of this one. */
function partAsBefore(reading: Reading): Verdict | null {
  const { inSentence, order, mention } = reading;
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
  return tokens[from]?.lower === "of" && tokens[at - 1]?.lower === ",";
}

function laterHead(reading: Reading): Weapon | null {
  for (let order = reading.order + 1; order < reading.inSentence.mentions.length; order += 1) {
    const head = reading.inSentence.mentions[order]?.phrase.head ?? null;
    if (isWeapon(head)) return head;
  }
  return null;
}
