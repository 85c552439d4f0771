import { isPlace, place } from "./language/places-and-speech";
import { type Side, tag } from "./language/word";
import type { Parts } from "./parts";
import type { UsedPlace } from "./place-use";
import { spanOf } from "./placed-span";
import type { Sentence } from "./sentence";
import type { Token } from "./token";

/** A place that a text speaks of, by its offsets in the text, or by the name that is meant. */
export interface Scene {
  readonly start: number;
  readonly end: number;
  readonly called: string | null;
  readonly side: Side;
  readonly isCountry: boolean;
}

/** Where a text is: the place it opened with, the last one, and whether that was named in this paragraph. */
export interface Scenery {
  readonly lead: Scene | null;
  readonly last: Scene | null;
  readonly isOfParagraph: boolean;
  /** Whether this very sentence names it. */
  readonly isOwn: boolean;
}

const nowhere: Scenery = { lead: null, last: null, isOfParagraph: false, isOwn: false };

/** The place of a name, by offsets in the text. */
export function sceneOf(
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly UsedPlace[],
  name: UsedPlace,
): Scene {
  const { at, next, called } = spanOf(tokens, sentence, names, name);
  const { side, state } = name;
  const isCountry = state === "country" && at === name.at;
  return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, called, side, isCountry };
}

/** A sentence, its words, and the parts that these play. */
interface Known {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly parts: Parts;
}

/** Whether a sentence means the place told of before: "there", "in the city", "the region's". */
export function pointsBack({ tokens, sentence: { from, to }, parts }: Known): boolean {
  if ((parts.places & (place.sameAgain | place.settlement)) === 0 && !parts.hasSettlement) return false;
  for (let at = from; at < to; at += 1) {
    const { word } = tokens[at] as Token;
    if ((word.places & (place.sameAgain | place.settlement)) === 0 && word.head !== "settlement") continue;
    if (isPlace(word, place.sameAgain) && ((tokens[at + 1]?.word.tags ?? 0) & tag.aux) === 0) return true;
    const isThe = at > from && ((tokens[at - 1]?.word.tags ?? 0) & tag.determiner) !== 0;
    if (isThe && (word.head === "settlement" || isPlace(word, place.settlement))) return true;
  }
  return false;
}

/** The place that a sentence is about: the first where something happened, towns before countries; null when it names none. */
function sceneIn(
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly UsedPlace[],
  isOfAttack: boolean,
): Scene | null {
  let best: UsedPlace | null = null;
  let bestRank = 0;
  for (const name of names) {
    if (!name.isPlace || name.side === "elsewhere" || (name.side === "OTHER" && name.state !== null && !isOfAttack))
      continue;
    const use = name.use;
    const rank =
      use === "where" ? 8 : use === "near" ? 6 : use === "plain" && name.side === "UA" ? 4 : use === "office" ? 2 : 0;
    const weighed = rank === 0 || name.state !== "country" ? rank : rank - 5;
    if (weighed <= bestRank) continue;
    best = name;
    bestRank = weighed;
  }
  return best === null ? null : sceneOf(tokens, sentence, names, best);
}

/** Where a text is after a sentence, given where it was before; null before the first. */
export function sceneryOf(
  known: Known,
  names: readonly UsedPlace[],
  isOfAttack: boolean,
  before: Scenery | null,
): Scenery {
  const { tokens, sentence } = known;
  const { lead, last, isOfParagraph } = before ?? nowhere;
  const own = names.length === 0 ? null : sceneIn(tokens, sentence, names, isOfAttack);
  if (own !== null)
    return { lead: lead === null || lead.isCountry ? own : lead, last: own, isOfParagraph: true, isOwn: true };
  const isKept = (isOfParagraph && !sentence.startsLine) || (last !== null && pointsBack(known));
  return isKept === isOfParagraph && before !== null && !before.isOwn
    ? before
    : { lead, last, isOfParagraph: isKept, isOwn: false };
}
