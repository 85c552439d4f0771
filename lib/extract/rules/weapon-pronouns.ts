import { arms, isArms } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag, unknownWord } from "../language/word";
import { nextReading, type Reading, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { pairBefore } from "./antecedents";
import { has } from "./shape";
import { weaponsBefore } from "./weapon-elided";
import { fateAfter, fateBefore, weaponFigure, weaponOf } from "./weapon-fates";

/** "280 of the former and 11 of the latter": the first or the second of the two kinds told before. */
function ofTheTwo(reading: Reading): Verdict | null {
  const { inSentence, mention } = reading;
  const { tokens } = inSentence;
  const isOfThe = isLink(tokens[mention.next]?.word, link.of) && isForm(tokens[mention.next + 1]?.word, form.the);
  const which = isOfThe ? tokens[mention.next + 2]?.word : undefined;
  if (!isArms(which, arms.former | arms.latter)) return null;
  const pair = pairBefore(reading, ({ measure }) => weaponOf(measure)?.fate === "launched");
  const one = pair?.[isArms(which, arms.former) ? 0 : 1];
  const weapon = one === undefined ? null : weaponOf(one.stated.measure);
  if (weapon === null) return null;
  // "296 of the former and 17 of the latter were destroyed": one verb for both.
  const next = nextReading(reading);
  const shared = next?.joined === reading ? fateAfter(next)?.fate : undefined;
  const fate = fateAfter(reading)?.fate ?? shared ?? fateBefore(reading)?.fate ?? "launched";
  return weaponFigure(reading, weapon.weapon, fate, { confidence: 0.75, reason: "one of the two told before" });
}

/** "Kyiv was targeted by about 40": the weapons told before. */
function byElided(reading: Reading): Verdict | null {
  const { mention, inSentence } = reading;
  const { tokens } = inSentence;
  const isBy = isLink(tokens[mention.first - 1]?.word, link.by | link.with) && tokens[mention.next]?.kind !== "word";
  const verb = tokens[mention.first - 2]?.word;
  if (!isBy || !(verb?.act === "hit" || has(verb ?? unknownWord, tag.attack))) return null;
  const weapon = weaponsBefore(reading);
  return weapon === null
    ? null
    : weaponFigure(reading, weapon, "launched", {
        trigger: mention.first - 2,
        confidence: 0.7,
        reason: "the noun is left out",
      });
}

/** Weapons told before that a number without its noun stands for, by "the former" or after "targeted by". */
export const weaponPronoun: Rule = {
  id: "weapon-pronoun",
  read: (reading) =>
    reading.phrase.head !== null || reading.mention.isPercent ? null : (ofTheTwo(reading) ?? byElided(reading)),
};
