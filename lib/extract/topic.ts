import { isPlace, place } from "./language/places-and-speech";
import { tag, unknownWord } from "./language/word";
import { cuesOf, type Matter, type Matters, mattersAfter } from "./matter";
import { type NamedPlace, nameAt } from "./named-place";
import { type Parts, partsOf } from "./parts";
import { type UsedPlace, usedPlaces } from "./place-use";
import { type Scenery, sceneryOf } from "./scene";
import type { Sentence } from "./sentence";
import type { Token } from "./token";

/** What a sentence speaks of: the names in it, and the war it is about, carried on from the sentences before when it names none. */
export interface Topic {
  readonly names: readonly UsedPlace[];
  /** Where the text is after this sentence. */
  readonly scenery: Scenery;
  /** Whether it is about this war, another war or place, or nothing is known yet. */
  readonly war: "this" | "other" | "unknown";
  /** What the text is about after this sentence. */
  readonly matters: Matters;
  readonly isDisaster: boolean;
  /** Whether a drone, a missile or a bomb is named. */
  readonly hasWeapon: boolean;
  /** Whether it tells of a drill or of what is only imagined. */
  readonly isImagined: boolean;
  /** Whether it tells of the time before this war. */
  readonly isOfOtherAge: boolean;
  /** The tags of all its words. */
  readonly tags: number;
  /** The parts of all its words in rules about damage and outages. */
  readonly ground: number;
  /** The parts of all its words around places. */
  readonly places: number;
  /** The parts of all its words, those within names too. */
  readonly parts: Parts;
}

/** "a gas explosion": an accident. */
const isGasBlast = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at] as Token).word.tags & tag.gas) !== 0 && tokens[at + 1]?.word.head === "strike";

const noNames: readonly UsedPlace[] = [];

/** The topic of a sentence, given that of the one before; null for the first. A heading's topic holds for what follows it. */
export function topicOf(tokens: readonly Token[], sentence: Sentence, before: Topic | null): Topic {
  let names: NamedPlace[] | null = null;
  const lastSide = before?.scenery.last?.side ?? "UA";
  const isAbroad = lastSide === "RU" || lastSide === "OTHER" || before?.war === "other";
  let ours = 0;
  let others = 0;
  let isDisaster = false;
  let hasWeapon = false;
  let isImagined = false;
  let tags = 0;
  let ground = 0;
  let places = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at] as Token;
    if (token.word === unknownWord) continue;
    const { head, name: own, longNames } = token.word;
    tags |= token.word.tags;
    ground |= token.word.ground;
    places |= token.word.places;
    if ((token.word.tags & tag.disaster) !== 0 || isGasBlast(tokens, at)) isDisaster = true;
    if (isPlace(token.word, place.imagined)) isImagined = true;
    if (head === "drone" || head === "missile" || head === "bomb") hasWeapon = true;
    if (own === null && longNames === null) continue;
    const name = nameAt(tokens, at, sentence.from, sentence.to);
    if (name === null || (isPlace(token.word, place.capital) && isAbroad)) continue;
    if (names === null) names = [name];
    else names.push(name);
    if (isPlace(token.word, place.capital)) continue;
    if (name.side === "elsewhere") others += 1;
    else if (name.side !== "OTHER") ours += 1;
    while (at + 1 < name.next) {
      at += 1;
      places |= tokens[at]?.word.places ?? 0;
    }
  }
  const parts = partsOf(tokens, sentence);
  const { isOfOtherAge, isOfPastWar, isOfCalamity } = cuesOf(tokens, sentence, parts);
  const isFirst = (before?.matters.lead ?? null) === null;
  const isStrike = hasWeapon || (tags & tag.attack) !== 0;
  const ofPlaces: Matter | null = ours > 0 ? "this" : others > 0 ? "other" : null;
  const own: Matter | null =
    ours > 0
      ? "this"
      : isOfPastWar || (isOfOtherAge && isFirst)
        ? "age"
        : isOfCalamity && !hasWeapon
          ? "disaster"
          : ofPlaces;
  const matters = mattersAfter(own, sentence.startsLine, before?.matters ?? null);
  const war = ofPlaces === "this" || ofPlaces === "other" ? ofPlaces : (before?.matters.war ?? "unknown");
  const isCarried = own === null && !hasWeapon;
  const named = names === null ? noNames : usedPlaces(tokens, sentence, names);
  return {
    names: named,
    scenery: sceneryOf({ tokens, sentence, parts }, named, isStrike, before?.scenery ?? null),
    war,
    matters,
    isDisaster: ((isDisaster || isOfCalamity) && !hasWeapon) || (isCarried && matters.passage === "disaster"),
    hasWeapon,
    isImagined,
    isOfOtherAge: isOfOtherAge || (own === null && matters.passage === "age"),
    tags,
    ground,
    places,
    parts,
  };
}
