import type { MeasureId } from "../../ledger/measures/registry";
import type { Unit } from "../../ledger/unit";
import { actAt } from "../acts";
import { arms, ground, isArms, isGround } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { type Act, type Head, tag, type Word } from "../language/word";
import { figure, type Reading, type Verdict } from "../reading";
import type { Token } from "../token";
import { has } from "./shape";

/** Kinds of weapon that measures tell apart. */
export type Weapon = "drone" | "missile" | "bomb" | "munition";

/** What became of a weapon. */
export type Fate = "launched" | "intercepted" | "hit";

const launched: Readonly<Record<Weapon, MeasureId>> = {
  drone: "drones_launched",
  missile: "missiles_launched",
  bomb: "bombs_launched",
  munition: "munitions_launched",
};
const intercepted: Readonly<Record<Weapon, MeasureId>> = {
  drone: "drones_intercepted",
  missile: "missiles_intercepted",
  bomb: "munitions_intercepted",
  munition: "munitions_intercepted",
};
const units: Readonly<Record<Weapon, Unit>> = {
  drone: "drones",
  missile: "missiles",
  bomb: "bombs",
  munition: "munitions",
};

/** Whether a counted noun is a weapon. */
export function isWeapon(head: Head | "unknown" | null): head is Weapon {
  return head === "drone" || head === "missile" || head === "bomb" || head === "munition";
}

/** The weapon that a reading counts, by the model beside a general word: "Lancet loitering munitions", "two rockets "Iskander-M""; null when it counts none. */
export function weaponCounted({ phrase, mention, inSentence }: Reading): Weapon | null {
  if (phrase.head !== "munition") return isWeapon(phrase.head) ? phrase.head : null;
  const { tokens, sentence } = inSentence;
  for (let at = mention.next; at < Math.min(sentence.to, phrase.next + 2); at += 1) {
    const token = tokens[at];
    if (token === undefined || (at >= phrase.next && token.lower === ",")) break;
    const { word } = token;
    if (isArms(word, arms.loitering)) return "drone";
    const isModel = has(word, tag.modifier) || token.kind === "model";
    if (isModel && (word.head === "drone" || word.head === "missile")) return word.head;
  }
  return "munition";
}

function subtypeOf(reading: Reading, weapon: Weapon, fate: Fate, verb: Word | undefined): string | null {
  if (fate === "hit") return weapon === "drone" ? "drones" : weapon === "missile" ? "missiles" : null;
  if (fate === "intercepted")
    return isArms(verb, arms.suppressed) ? "suppressed" : isArms(verb, arms.shotDown) ? "shot_down" : null;
  const named = reading.phrase.subtypes.at(-1) ?? null;
  if (weapon === "missile") return named === "ballistic" || named === "cruise" || named === "hypersonic" ? named : null;
  return weapon === "drone" &&
    (named === "shahed" || named === "decoy") &&
    reading.phrase.subtypes.every((one) => one === named)
    ? named
    : null;
}

const kinds: readonly Weapon[] = ["drone", "missile", "bomb", "munition"];
const fates: ReadonlyMap<MeasureId, { readonly weapon: Weapon; readonly fate: Fate }> = new Map<
  MeasureId,
  { readonly weapon: Weapon; readonly fate: Fate }
>([
  ...kinds.map((weapon) => [launched[weapon], { weapon, fate: "launched" as const }] as const),
  ...kinds.map((weapon) => [intercepted[weapon], { weapon, fate: "intercepted" as const }] as const),
  ["munitions_hit", { weapon: "munition", fate: "hit" }],
]);

/** The weapon that a measure counts and what it says became of it; null when it counts none. */
export function weaponOf(measure: MeasureId): { readonly weapon: Weapon; readonly fate: Fate } | null {
  return fates.get(measure) ?? null;
}

/** A figure of weapons with what became of them. */
export function weaponFigure(
  reading: Reading,
  weapon: Weapon,
  fate: Fate,
  more: { partOf?: boolean; trigger?: number; confidence?: number; reason: string },
): Verdict {
  const measure = fate === "hit" ? "munitions_hit" : (fate === "launched" ? launched : intercepted)[weapon];
  const isMixed = weapon === "bomb" && fate !== "launched";
  const { partOf = false, trigger = -1, confidence = 0.9, reason } = more;
  const verb = trigger < 0 ? undefined : reading.inSentence.tokens[trigger]?.word;
  return figure(measure, isMixed ? "munitions" : units[weapon], {
    subtype: subtypeOf(reading, weapon, fate, verb),
    partOf,
    trigger,
    confidence,
    reason,
  });
}

/** What weapons do where they hit. */
const harming: ReadonlySet<Act> = new Set<Act>(["destroy", "damage", "kill", "injure"]);

/** Whether the verb at a token has what it acts on after it: "destroyed a depot", not "destroyed over Kursk". */
function isTransitive({ inSentence }: Reading, at: number): boolean {
  const { tokens, sentence } = inSentence;
  const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
  if (next === undefined || (next.kind === "sign" && next.lower !== '"')) return false;
  return !has(next.word, tag.preposition | tag.adverb | tag.conjunction | tag.weekday);
}

/** What became of the weapons by what follows their noun; null when nothing there says so. */
export function fateAfter(reading: Reading): { fate: Fate; at: number; isPassive: boolean } | null {
  const { after, inSentence } = reading;
  if (after === null) return null;
  const { tokens } = inSentence;
  const verb = tokens[after.at]?.word;
  if (after.act === "intercept" || after.act === "lose")
    return { fate: "intercepted", at: after.at, isPassive: after.isPassive };
  if (after.act === "cut" && after.isPassive && isGround(verb, ground.knocked))
    return { fate: "intercepted", at: after.at, isPassive: true };
  if (after.act === "destroy" && (after.isPassive || !isTransitive(reading, after.at)))
    return { fate: "intercepted", at: after.at, isPassive: true };
  if (harming.has(after.act) && !after.isPassive) return { fate: "hit", at: after.at, isPassive: false };
  if (after.act === "hit") {
    const wasHit = after.isPassive && !isArms(verb, arms.hitting) && isForm(tokens[after.at - 1]?.word, form.wasDone);
    if (after.isPassive && isArms(verb, arms.launched)) return { fate: "launched", at: after.at, isPassive: true };
    return { fate: wasHit ? "intercepted" : "hit", at: after.at, isPassive: after.isPassive };
  }
  if (after.act === "launch" && isArms(verb, arms.launched))
    return { fate: "launched", at: after.at, isPassive: after.isPassive };
  return null;
}

/** What became of the weapons by the nearest verb before the number; a passive verb with a subject of its own does not reach over. */
export function fateBefore(reading: Reading): { fate: Fate; at: number } | null {
  const { inSentence, mention } = reading;
  const { tokens, sentence } = inSentence;
  const limit = Math.max(sentence.from, mention.first - 30);
  let hasWith = false;
  let hasBy = false;
  for (let at = mention.first - 1; at >= limit; at -= 1) {
    const token = tokens[at] as Token;
    const { lower, word } = token;
    if (lower === ";" || lower === ":") {
      if (at < mention.first - 1 && lower === ";") return null;
    }
    if (isArms(word, arms.with)) hasWith = true;
    if (isLink(word, link.by | link.from)) hasBy = true;
    if (isArms(word, arms.fire) && isLink(tokens[at - 1]?.word, link.under)) return { fate: "launched", at };
    if (isGround(word, ground.hits) && isLink(tokens[at + 1]?.word, link.of | link.by)) return { fate: "hit", at };
    const act = actAt(tokens, at, mention.first);
    const isPassive = isForm(tokens[at - 1]?.word, form.passive) || isForm(tokens[at - 2]?.word, form.were);
    if (act === "intercept" || (act === "destroy" && !hasWith)) {
      if (!(isPassive && !hasBy && !isArms(word, arms.shot))) return isPassive ? null : { fate: "intercepted", at };
      return null;
    }
    if (act === "hit" || has(word, tag.attack)) {
      if (act === "hit" && hasBy && !hasWith && (isPassive || word.head === "strike")) return { fate: "hit", at };
      return { fate: "launched", at };
    }
    if (act === "launch") return { fate: "launched", at };
    if (act === "lose" && !hasWith) return null;
  }
  return null;
}
