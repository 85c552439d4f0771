import { arms, isArms, isPeople, people } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { figure, type Reading, type Stated, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { figureBefore } from "./antecedents";
import { peopleMeasures, peopleSubtype } from "./casualties";
import { around } from "./shape";
import { fateAfter, isWeapon, weaponFigure, weaponOf } from "./weapon-fates";

type Kind = "people" | "weapons" | "ground" | "any";

/** Tokens after "of them" that tell of what kind the group is. */
const telling = 7;

/** Where "of them" ends after the number, or where a part begins after "of which"; -1 when the number takes no part of a group told before. */
function pastPronoun(reading: Reading): number {
  const { mention } = reading;
  if (isLink(around(reading, 0).word, link.of) && isForm(around(reading, 1).word, form.them | form.these | form.those))
    return mention.next + 2;
  const isOfWhich =
    isLink(around(reading, -2).word, link.of) && isForm(around(reading, -1).word, form.them | form.which | form.these);
  return isOfWhich && (reading.phrase.head === null || reading.phrase.subtypes.includes("children"))
    ? mention.next
    : -1;
}

/** What kind of group the words around the number tell of. */
function kindOf(reading: Reading, from: number): Kind {
  const { tokens, sentence } = reading.inSentence;
  const pronoun = tokens[from - 1]?.word;
  if (isPeople(pronoun, people.whom)) return "people";
  for (let at = from; at < Math.min(sentence.to, from + telling); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "sign" && token.lower !== '"' && token.lower !== "“")) break;
    const { word } = token;
    if ((word.tags & tag.conjunction) !== 0 && !isLink(word, link.and | link.or)) break;
    if (isArms(word, arms.missileKind) || isWeapon(word.head)) return "weapons";
    if (word.head === "person" || word.subtype === "children" || isPeople(word, people.hospital | people.condition))
      return "people";
    if (word.act === "intercept" || word.act === "launch" || word.act === "hit") return "weapons";
    if (word.act !== null && peopleMeasures[word.act] !== undefined) return "people";
    if (word.head === "building" || word.head === "facility") return "ground";
  }
  return "any";
}

const passes: Readonly<Record<Kind, (stated: Stated) => boolean>> = {
  people: ({ unit, measure }) => unit === "people" && !measure.startsWith("outage_"),
  weapons: ({ measure }) => weaponOf(measure) !== null,
  ground: ({ measure }) => measure === "buildings_damaged" || measure === "facilities_damaged",
  any: ({ measure }) => measure !== "duration" && measure !== "capacity_lost",
};

/** Weapons: what became of the part when that is told, else what became of the group. */
function weaponPart(reading: Reading, group: Stated): Verdict | null {
  const weapon = weaponOf(group.measure);
  if (weapon === null) return null;
  const after = fateAfter(reading);
  if (after !== null && (after.isPassive || after.fate !== "launched"))
    return weaponFigure(reading, weapon.weapon, after.fate, {
      partOf: after.fate === weapon.fate,
      trigger: after.at,
      confidence: 0.8,
      reason: "part of the group before",
    });
  const { before } = reading;
  if (before?.isAdjacent === true && (before.act === "intercept" || (before.act === "destroy" && !before.isPassive)))
    return weaponFigure(reading, weapon.weapon, "intercepted", {
      partOf: weapon.fate === "intercepted",
      trigger: before.at,
      confidence: 0.8,
      reason: "part of the group before",
    });
  const named = namedWeapon(reading);
  return named !== null && weapon.weapon === "munition"
    ? weaponFigure(reading, named, weapon.fate, { partOf: true, confidence: 0.75, reason: "part of the group before" })
    : null;
}

/** The weapon named right after "of them were": "nine of them were cruise missiles". */
function namedWeapon(reading: Reading): "drone" | "missile" | null {
  const { tokens, sentence } = reading.inSentence;
  for (let at = reading.mention.next; at < Math.min(sentence.to, reading.mention.next + telling); at += 1) {
    const word = tokens[at]?.word;
    if (isArms(word, arms.missileKind) || word?.head === "missile") return "missile";
    if (word?.head === "drone") return "drone";
  }
  return null;
}

function peoplePart(reading: Reading, group: Stated): Verdict {
  const { after } = reading;
  const own = after === null ? undefined : peopleMeasures[after.act];
  const isOther = own !== undefined && after?.act !== "hospitalise" && after?.act !== "injure";
  const measure =
    isOther || (own === "injured" && group.measure !== "killed" && group.measure !== "injured")
      ? (own ?? group.measure)
      : group.measure;
  const { tokens, sentence } = reading.inSentence;
  let isHospital = after?.act === "hospitalise";
  let isChild = false;
  for (let at = reading.mention.next; at < Math.min(sentence.to, reading.mention.next + telling); at += 1) {
    const word = tokens[at]?.word;
    if (isPeople(word, people.hospital) || word?.act === "hospitalise") isHospital = true;
    if (word?.subtype === "children") isChild = true;
  }
  const subtype =
    measure === "injured" && isHospital
      ? "hospitalised"
      : isChild
        ? "children"
        : peopleSubtype(reading, measure, after?.act ?? null);
  return figure(measure, "people", {
    subtype,
    partOf: measure === group.measure,
    trigger: after?.at ?? -1,
    confidence: 0.8,
    reason: "part of the group before",
  });
}

/** Whether the group is one of which no figure was told: "crews – 200 of them", "32 members meet; 23 of them". */
function isOfOthers(reading: Reading): boolean {
  const earlier = reading.inSentence.mentions.slice(Math.max(0, reading.order - 8), reading.order);
  const isFigureNear = earlier.some((one) => one.verdict?.kind === "figures");
  const isOther = ({ phrase: { head } }: Reading): boolean =>
    head === "person" || head === "other" || head === "unknown";
  if (!isFigureNear && earlier.some(isOther)) return true;
  const [last] = earlier.slice(-1);
  if (last !== undefined && last.verdict?.kind !== "figures" && isLink(around(last, 0).word, link.of)) return true;
  return around(reading, -1).kind === "sign" && around(reading, -2).word.head === "other";
}

/** "nine of them", "six of whom were children", "of which 40 over Kursk": a part of the group told before, of its measure unless told otherwise. */
export const partOfThem: Rule = {
  id: "part-of-them",
  read: (reading) => {
    const from = reading.mention.isPercent || reading.mention.qualifier === "none_reported" ? -1 : pastPronoun(reading);
    if (from < 0) return null;
    const kind = kindOf(reading, from);
    if ((kind === "any" || kind === "ground") && isOfOthers(reading)) return null;
    const named = kind === "weapons" ? namedWeapon(reading) : null;
    const isNamed = (stated: Stated): boolean => {
      const weapon = weaponOf(stated.measure)?.weapon;
      return weapon === named || weapon === "munition";
    };
    const group = (
      (named === null ? null : figureBefore(reading, isNamed)) ??
      figureBefore(reading, passes[kind]) ??
      figureBefore(reading, passes.any)
    )?.stated;
    if (group === undefined) return null;
    if (passes.people(group)) return peoplePart(reading, group);
    const own = kind === "people" && reading.after !== null ? peopleMeasures[reading.after.act] : undefined;
    if (own !== undefined)
      return figure(own, "people", {
        subtype: peopleSubtype(reading, own, reading.after?.act ?? null),
        trigger: reading.after?.at ?? -1,
        confidence: 0.7,
        reason: "a part of people of whom no figure is told",
      });
    const weapon = weaponPart(reading, group);
    if (weapon !== null) return weapon;
    const isDestroyed = reading.after?.act === "destroy" && passes.ground(group);
    return figure(group.measure, group.unit, {
      subtype: isDestroyed ? "destroyed" : weaponOf(group.measure) === null ? null : group.subtype,
      partOf: true,
      confidence: 0.75,
      reason: "part of the group before",
    });
  },
};
