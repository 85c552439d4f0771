import { arms, isArms } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { nounPhrase } from "../noun-phrase";
import { nextReading, previousReading, type Reading, rejected, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { around, has, tokenBefore } from "./shape";
import { fateAfter, fateBefore, isWeapon, type Weapon, weaponFigure } from "./weapon-fates";

function isOutOf(reading: Reading): boolean {
  const first = around(reading, 0);
  return (
    isLink(first.word, link.of) ||
    (isLink(first.word, link.out) && isLink(around(reading, 1).word, link.of)) ||
    first.lower === "/"
  );
}

/** "67 of the 94 drones": the whole, which was launched, when the number before it is its part. */
export function partitiveFate(reading: Reading, weapon: Weapon): Verdict | null {
  const part = previousReading(reading);
  if (part === null || reading.mention.first - part.mention.next > 4 || !isOutOf(part) || part.phrase.head !== null)
    return null;
  return weaponFigure(reading, weapon, "launched", { confidence: 0.85, reason: "the whole of which a part is told" });
}

const openers = new Set([",", ";", "“", '"']);

/** "Of the 150 drones, 97 were shot down": the whole that a sentence begins with. */
export function wholeOfSentence(reading: Reading, weapon: Weapon): Verdict | null {
  const { mention, inSentence } = reading;
  const { tokens, sentence } = inSentence;
  const of = isForm(around(reading, -1).word, form.the) ? mention.first - 2 : mention.first - 1;
  const opens =
    of === sentence.from ||
    openers.has(tokens[of - 1]?.lower ?? "") ||
    isArms(tokens[of - 1]?.word, arms.clauseOpener) ||
    (of - 1 === sentence.from && tokens[of - 1]?.word.head !== "strike");
  const isWhole = of >= sentence.from && isLink(tokens[of]?.word, link.of) && opens && nextReading(reading) !== null;
  return isWhole
    ? weaponFigure(reading, weapon, "launched", { confidence: 0.8, reason: "the whole of which parts are told" })
    : null;
}

/** The kind of "four of the cruise missiles"; null when no such group of weapons follows. */
function groupOf({ mention, inSentence }: Reading): Weapon | null {
  const { tokens, sentence } = inSentence;
  if (!isLink(tokens[mention.next]?.word, link.of) || !isForm(tokens[mention.next + 1]?.word, form.the)) return null;
  const { head } = nounPhrase(tokens, mention.next + 2, sentence.to, false);
  return isWeapon(head) ? head : null;
}

function isWeaponNear(reading: Reading): boolean {
  return isWeapon(reading.phrase.head) || isWeapon(nextReading(reading)?.phrase.head ?? null);
}

/** The part of a whole that is told next: "67 of the 94 drones", "30 out of 40 missiles". */
export const weaponPart: Rule = {
  id: "weapon-part",
  read: (reading) => {
    if (reading.mention.isPercent) return null;
    const isAllBut = isLink(around(reading, -1).word, link.but) && has(around(reading, -2).word, tag.determiner);
    if (isAllBut && isWeaponNear(reading)) return rejected("not stopped");
    const mayFail = (reading.inSentence.topic.parts.arms & arms.failed) !== 0 && reading.before?.act !== "hit";
    if (mayFail && tokenBefore(reading, 5, ({ word }) => isArms(word, arms.failed)) >= 0)
      return isWeaponNear(reading) ? rejected("not stopped") : null;
    const group = groupOf(reading);
    if (group !== null) {
      const fate = fateBefore(reading)?.fate ?? fateAfter(reading)?.fate ?? null;
      if (fate !== null && fate !== "launched")
        return weaponFigure(reading, group, fate, {
          confidence: 0.75,
          reason: "part of weapons that were told before",
        });
    }
    const whole = nextReading(reading);
    if (
      whole === null ||
      !isOutOf(reading) ||
      reading.phrase.head !== null ||
      whole.mention.first - reading.mention.next > 4 ||
      !isWeapon(whole.phrase.head)
    )
      return null;
    const weapon = whole.phrase.head;
    const { before } = reading;
    if (before?.act === "intercept" || before?.act === "destroy")
      return weaponFigure(reading, weapon, "intercepted", { trigger: before.at, reason: "part of a whole" });
    const after = fateAfter(whole) ?? fateBefore(reading);
    return after === null || after.fate === "launched"
      ? weaponFigure(reading, weapon, "intercepted", { confidence: 0.5, reason: "part of a whole" })
      : weaponFigure(reading, weapon, after.fate, { trigger: after.at, reason: "part of a whole" });
  },
};
