import type { Language, Side } from "./language/language";
import { tag } from "./language/word";
import type { Sentence } from "./sentence";
import type { Token } from "./token";

/** A name of the gazetteer in a sentence. */
export interface NamedPlace {
  readonly at: number;
  readonly next: number;
  readonly side: Side;
  readonly isPlace: boolean;
}

/** What a sentence speaks of: the names in it, and the war it is about, carried on from the sentences before when it names none. */
export interface Topic {
  readonly names: readonly NamedPlace[];
  /** Whether it is about this war, another war or place, or nothing is known yet. */
  readonly war: "this" | "other" | "unknown";
  readonly isDisaster: boolean;
  /** Whether a drone, a missile or a bomb is named. */
  readonly hasWeapon: boolean;
  /** Whether it tells of a drill or of what is only imagined. */
  readonly isImagined: boolean;
  /** Whether it tells of the time before this war. */
  readonly isOfOtherAge: boolean;
  /** The tags of all its words. */
  readonly tags: number;
}

/** Names of actors that stand for a side: "Russian", "Ukrainian drones". */
const actors: ReadonlyMap<string, Side> = new Map([
  ["russia", "RU"],
  ["russian", "RU"],
  ["russians", "RU"],
  ["moscow's", "RU"],
  ["kremlin", "RU"],
  ["putin", "RU"],
]);

const areaWords = new Set(["region", "oblast", "district", "province", "regions", "oblasts"]);
const regionOnly = new Set(["donetsk", "luhansk", "lugansk"]);

function nameAt(tokens: readonly Token[], at: number, to: number, language: Language): NamedPlace | null {
  const token = tokens[at] as Token;
  if (token.kind !== "word" && token.kind !== "model") return null;
  if (
    !token.isCapital &&
    !token.lower.startsWith("occupied") &&
    !token.lower.endsWith("-occupied") &&
    !token.lower.endsWith("-installed")
  )
    return null;
  const bare = token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower;
  const second = at + 1 < to ? (tokens[at + 1]?.lower ?? "") : "";
  const long = second !== "" && language.beginsLongName(bare) ? language.sideOf(`${bare} ${second}`) : null;
  if (long !== null) return { at, next: at + 2, ...long };
  const actor = actors.get(bare);
  if (actor !== undefined) return { at, next: at + 1, side: actor, isPlace: false };
  const known = language.sideOf(bare);
  if (known === null) return null;
  const isArea = areaWords.has(second);
  const side = regionOnly.has(bare) && (isArea || second === "and") ? "UA" : known.side;
  return { at, next: known.isPlace && isArea ? at + 2 : at + 1, side, isPlace: known.isPlace };
}

const weaponHeads = new Set(["drone", "missile", "bomb"]);

const imagined = new Set([
  "imaginary",
  "simulated",
  "simulation",
  "hypothetical",
  "mock",
  "rehearsal",
  "drill",
  "drills",
]);

function isYearBeforeWar(token: Token | undefined): boolean {
  if (token?.kind !== "number" || token.isGrouped || token.end - token.start !== 4) return false;
  return token.value >= 1900 && token.value < 2014;
}

/** The topic of a sentence, given that of the one before; null for the first. A heading's topic holds for what follows it. */
export function topicOf(tokens: readonly Token[], sentence: Sentence, before: Topic | null, language: Language): Topic {
  const names: NamedPlace[] = [];
  let ours = 0;
  let others = 0;
  let isDisaster = false;
  let hasWeapon = false;
  let isOfOtherAge = false;
  let isImagined = false;
  let tags = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at] as Token;
    tags |= token.word.tags;
    if ((token.word.tags & tag.disaster) !== 0) isDisaster = true;
    if (token.kind === "word" && imagined.has(token.lower)) isImagined = true;
    if (token.lower === "world" && tokens[at + 1]?.lower === "war") isOfOtherAge = true;
    if (token.lower === "in" && isYearBeforeWar(tokens[at + 1])) isOfOtherAge = true;
    if (token.word.head !== null && weaponHeads.has(token.word.head)) hasWeapon = true;
    const name = nameAt(tokens, at, sentence.to, language);
    if (name === null) continue;
    names.push(name);
    if (name.side === "elsewhere") others += 1;
    else if (name.side !== "OTHER") ours += 1;
    at = name.next - 1;
  }
  const war = others > 0 && ours === 0 ? "other" : ours > 0 ? "this" : (before?.war ?? "unknown");
  return { names, war, isDisaster: isDisaster && !hasWeapon, hasWeapon, isImagined, isOfOtherAge, tags };
}
