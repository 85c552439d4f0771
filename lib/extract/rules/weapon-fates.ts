import type { MeasureId } from "../../ledger/measures/registry";
import type { Unit } from "../../ledger/unit";
import { actAt } from "../acts";
import { type Head, tag } from "../language/word";
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

function subtypeOf(reading: Reading, weapon: Weapon, fate: Fate, verb: string): string | null {
  if (fate === "hit") return weapon === "drone" ? "drones" : weapon === "missile" ? "missiles" : null;
  if (fate === "intercepted")
    return /^(?:suppressed|jammed|lost|neutralised|neutralized|failed|disappeared|suppressing)$/.test(verb)
      ? "suppressed"
      : /^(?:shot|downed|down|destroyed|shooting|downing|shoot)$/.test(verb)
        ? "shot_down"
        : null;
  const named = reading.phrase.subtypes.at(-1) ?? null;
  if (weapon === "missile") return named === "ballistic" || named === "cruise" || named === "hypersonic" ? named : null;
  return weapon === "drone" &&
    (named === "shahed" || named === "decoy") &&
    reading.phrase.subtypes.every((one) => one === named)
    ? named
    : null;
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
  const verb = reading.inSentence.tokens[more.trigger ?? -1]?.lower ?? "";
  return figure(measure, isMixed ? "munitions" : units[weapon], {
    subtype: subtypeOf(reading, weapon, fate, verb),
    ...more,
  });
}

/** Verbs of weapons on their way. */
export const reached = new Set([
  "attacked",
  "targeted",
  "targeting",
  "flew",
  "entered",
  "crossed",
  "violated",
  "approached",
  "headed",
  "aimed",
  "bore",
  "heading",
  "attacking",
  "swarmed",
  "flying",
  "descended",
  "buzzed",
]);

/** What became of the weapons by what follows their noun; null when nothing there says so. */
export function fateAfter(reading: Reading): { fate: Fate; at: number; isPassive: boolean } | null {
  const { after, inSentence } = reading;
  if (after === null) return null;
  const { tokens } = inSentence;
  const verb = tokens[after.at]?.lower ?? "";
  if (after.act === "intercept" || after.act === "lose")
    return { fate: "intercepted", at: after.at, isPassive: after.isPassive };
  if (after.act === "destroy" && after.isPassive) return { fate: "intercepted", at: after.at, isPassive: true };
  if (after.act === "hit") {
    const wasHit =
      after.isPassive &&
      verb !== "hitting" &&
      verb !== "striking" &&
      /^(?:was|were|been)$/.test(tokens[after.at - 1]?.lower ?? "");
    return { fate: wasHit ? "intercepted" : "hit", at: after.at, isPassive: after.isPassive };
  }
  if (
    after.act === "launch" &&
    /^(?:launched|fired|used|sent|deployed|launching|released|dropped|involved|employed|directed)$/.test(verb)
  )
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
    if (lower === "with" || lower === "using" || lower === "of" || lower === "involving") hasWith = true;
    if (lower === "by" || lower === "from") hasBy = true;
    if (lower === "fire" && tokens[at - 1]?.lower === "under") return { fate: "launched", at };
    const act = actAt(tokens, at, mention.first);
    const isPassive =
      /^(?:was|were|been|be|being)$/.test(tokens[at - 1]?.lower ?? "") || tokens[at - 2]?.lower === "were";
    if (act === "intercept" || (act === "destroy" && !hasWith)) {
      if (!(isPassive && !hasBy && lower !== "shot")) return isPassive ? null : { fate: "intercepted", at };
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
