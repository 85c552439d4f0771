import { actAt } from "../acts";
import { arms, isArms } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { type Act, tag } from "../language/word";
import { figure, previousReading, type Reading, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { peopleSubtype } from "./casualties";
import { around, has } from "./shape";
import { type Fate, fateAfter, isWeapon, type Weapon, weaponFigure, weaponOf } from "./weapon-fates";

const labelSigns = new Set([":", "–", "—", "-", "="]);
const longestLabel = 12;

/** "Killed: 33 (children – 6)": people of one kind, and how many of those counted right before they are. */
function kindOfPeople(reading: Reading): Verdict | null {
  const noun = around(reading, -2).word;
  const [whole] = statedBy(previousReading(reading));
  const isWhole = whole !== undefined && whole.unit === "people" && !whole.measure.startsWith("outage_");
  if (!isWhole || noun.head !== "person" || !labelSigns.has(around(reading, -1).lower)) return null;
  const subtype = noun.subtype === "children" ? "children" : peopleSubtype(reading, whole.measure, null);
  return figure(whole.measure, "people", {
    subtype,
    partOf: true,
    trigger: reading.mention.first - 2,
    confidence: 0.85,
    reason: "a kind of people with its number",
  });
}

interface Label {
  readonly weapon: Weapon;
  readonly fate: Fate;
  readonly isPart: boolean;
}

/** The weapon that a label before the number names; null when no label of weapons stands there. */
function labelOf({ mention, inSentence }: Reading): Label | null {
  const { tokens, sentence } = inSentence;
  const sign = mention.first - 1;
  if (!labelSigns.has(tokens[sign]?.lower ?? "")) return null;
  let weapon: Weapon | null = null;
  let fate: Fate = "launched";
  let isPart = false;
  for (let at = sign - 1; at >= sentence.from; at -= 1) {
    const { word, lower, kind } = tokens[at] as Token;
    if (lower === ";" || lower === ":") break;
    if (kind === "number" || sign - at > longestLabel || has(word, tag.modal) || isForm(word, form.copula)) return null;
    if (isWeapon(word.head) && word.isPlural && !isArms(word, arms.vague)) weapon = word.head;
    const act = actAt(tokens, at, sign);
    if (act === "supply" || act === "capture" || isArms(word, arms.idle)) return null;
    if (act === "intercept" || act === "destroy") fate = "intercepted";
    else if (word.act === "hit") fate = "hit";
    if (has(word, tag.include)) isPart = true;
  }
  return weapon === null ? null : { weapon, fate, isPart };
}

const longestWeaponLabel = 6;
const labelledActs: ReadonlySet<Act> = new Set<Act>(["launch", "intercept", "destroy", "lose", "hit"]);

/** "Ballistic missiles: 14 launched, 9 shot down": the weapon of a label that the sentence begins with, and what became of it. */
function toldOfLabel(reading: Reading): Verdict | null {
  const { tokens, sentence, topic } = reading.inSentence;
  if (!topic.parts.hasColon || !topic.hasWeapon || topic.war === "other" || reading.after?.isAdjacent !== true)
    return null;
  const told = labelledActs.has(reading.after.act) ? fateAfter(reading) : null;
  if (told === null) return null;
  let weapon: Weapon | null = null;
  for (let at = sentence.from; at < Math.min(reading.mention.first, sentence.from + longestWeaponLabel); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "number") return null;
    if (token.lower === ":") break;
    weapon = isWeapon(token.word.head) && token.word.isPlural ? token.word.head : null;
  }
  return weapon === null
    ? null
    : weaponFigure(reading, weapon, told.fate, {
        trigger: told.at,
        confidence: 0.8,
        reason: "a label names the weapons",
      });
}

/** "Guided bombs dropped on the right bank: 1,412", "Among these, Shaheds – 2,670": a label that names the weapons. */
function labelledWeapons(reading: Reading): Verdict | null {
  const told = toldOfLabel(reading);
  if (told !== null) return told;
  const following = around(reading, 0);
  if (following.kind === "word" && !has(following.word, tag.preposition | tag.conjunction | tag.adverb)) return null;
  if (reading.inSentence.topic.war === "other" || reading.inSentence.topic.isImagined) return null;
  const label = labelOf(reading);
  return label === null
    ? null
    : weaponFigure(reading, label.weapon, label.fate, {
        partOf: label.isPart,
        confidence: 0.8,
        reason: "a label names the weapons",
      });
}

/** "148 drones, including 52 over the Saratov region": a part of the weapons right before, by its place or time. */
function includedWeapons(reading: Reading): Verdict | null {
  const isOpened = has(around(reading, -1).word, tag.include);
  const [stated] = statedBy(previousReading(reading));
  const told = stated === undefined ? null : weaponOf(stated.measure);
  const isGoingOn =
    stated?.partOf === true &&
    (around(reading, -1).lower === "," || isLink(around(reading, -1).word, link.and)) &&
    reading.after === null;
  if (told === null || !(isOpened || isGoingOn) || !has(around(reading, 0).word, tag.preposition)) return null;
  return weaponFigure(reading, told.weapon, told.fate, {
    partOf: true,
    confidence: 0.75,
    reason: "a part of the weapons before",
  });
}

/** Numbers without their noun, which a label or "including" right before them gives. */
export const labelled: Rule = {
  id: "labelled",
  read: (reading) => {
    const { phrase, mention } = reading;
    if (phrase.head !== null || mention.isPercent || mention.isNegation) return null;
    return kindOfPeople(reading) ?? labelledWeapons(reading) ?? includedWeapons(reading);
  },
};
