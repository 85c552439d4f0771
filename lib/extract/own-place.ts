import type { MeasureId } from "../ledger/measures/registry";
import { isOfWeapons, type Target } from "./attacked-side";
import { isPlace, place } from "./language/places-and-speech";
import { isLink, link } from "./language/roles";
import type { PlaceUse, UsedPlace } from "./place-use";
import type { Reading } from "./reading";
import type { Token } from "./token";

/** How much farther than it stands a place is taken to be, in tokens, by what its name does; places that only speak or are left are none. */
const farther: Readonly<Record<PlaceUse, number>> = {
  where: 0,
  near: 6,
  plain: 14,
  from: Number.POSITIVE_INFINITY,
  office: Number.POSITIVE_INFINITY,
  away: Number.POSITIVE_INFINITY,
};
const ofCountry = 40;
const ofOrigin = 60;
/** For a place that is said after another number. */
const ofAnother = 12;
const leavingMeasures: ReadonlySet<MeasureId> = new Set(["evacuated", "displaced", "rescued"]);

/** What the signs and words between a number and a name put between them. */
function barriers(tokens: readonly Token[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const { lower, word } = tokens[at] as Token;
    if (lower === ";" || lower === "|") sum += 60;
    else if (isLink(word, link.while)) sum += 12;
    else if (lower === ",") sum += 3;
    else if (isLink(word, link.and)) sum += 2;
  }
  return sum;
}

function isGroundOf({ side }: UsedPlace, target: Target): boolean {
  return (
    side === target || (target === "RU" && side === "OCC") || (target === "UA" && side === "OCC") || side === "OTHER"
  );
}

function nearestFirst(names: readonly UsedPlace[], core: number): readonly UsedPlace[] {
  if (names.length < 3) return names;
  return [...names].sort((one, other) => Math.abs(one.at - core) - Math.abs(other.at - core));
}

/** The place in its sentence that a figure is nearest to; null when the sentence names none. */
export function ownPlace(reading: Reading, measure: MeasureId, wanted: Target | null): UsedPlace | null {
  const { inSentence, mention } = reading;
  const { tokens } = inSentence;
  const isWeapon = isOfWeapons(measure);
  let best: UsedPlace | null = null;
  let bestDistance = isWeapon ? 30 : 1_000;
  for (const name of nearestFirst(inSentence.topic.names, mention.core)) {
    if (!name.isPlace || name.side === "elsewhere") continue;
    const { use, side, at, next, state } = name;
    const isAfter = at > mention.core;
    const from = isAfter ? mention.next : next - 1;
    const to = isAfter ? at : mention.core;
    if (to - from >= bestDistance) break;
    const isOver = isAfter && (inSentence.mentions[reading.order + 1]?.mention.first ?? at) < at;
    const isOthers = isOver || (side === "OTHER" && wanted !== null) || (wanted !== null && !isGroundOf(name, wanted));
    if (isWeapon && (use !== "where" || isOthers)) continue;
    const isLeft = use === "from" && leavingMeasures.has(measure);
    const more = isLeft ? 2 : use === "from" && side === "UA" ? ofOrigin : farther[use];
    const isCountry = state === "country" && !isWeapon;
    const distance =
      to - from + more + (isOver ? ofAnother : 0) + (isCountry ? ofCountry : 0) + barriers(tokens, from, to);
    if (distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

/** Whether a place is said right after a number: "three of them in Bilozerka". */
export function hasOwnPlace({ inSentence, mention }: Reading): boolean {
  const { tokens, sentence } = inSentence;
  for (let at = mention.next; at < Math.min(sentence.to, mention.next + 5); at += 1)
    if (isPlace(tokens[at]?.word, place.locative | place.near)) return true;
  return false;
}
