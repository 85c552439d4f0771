import { arms, isArms } from "./language/cues";
import { form, isForm, isLink, link } from "./language/roles";
import { type Head, tag } from "./language/word";
import type { Token } from "./token";

/** Roles of words that end a noun phrase. */
export const stops =
  tag.aux |
  tag.preposition |
  tag.determiner |
  tag.pronoun |
  tag.conjunction |
  tag.relative |
  tag.weekday |
  tag.month |
  tag.modal |
  tag.include;
/** Signs that a noun phrase goes on over. */
export const lightSigns = new Set(["-", "/", "“", "”", '"', "‘", "’", "'", "«", "»", "*"]);

/** Whether a token is part of a weapon's name, or narrows one. */
export function isWeaponWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { head, tags } = token.word;
  return (
    (tags & tag.modifier) !== 0 || head === "drone" || head === "missile" || head === "bomb" || token.kind === "model"
  );
}

/** Whether, past "or", "and" or a slash, the modifiers go on to a plural noun: "13 cruise or ballistic missiles". */
export function joinsModifiers(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isWeaponWord(tokens[at - 1]) && !(tokens[at - 1]?.lower === "," && isWeaponWord(tokens[at - 2]))) return false;
  for (let next = at + 1; next < Math.min(to, at + 9); next += 1) {
    const token = tokens[next];
    if (token === undefined || (token.kind !== "word" && token.kind !== "model")) {
      if (token !== undefined && (lightSigns.has(token.lower) || token.lower === ",")) continue;
      return false;
    }
    if (token.word.isPlural && token.kind === "word" && token.word.head !== null) return true;
    if (isLink(token.word, link.and | link.or) || isForm(token.word, form.soft)) continue;
    if ((token.word.tags & (stops | tag.quantifier)) !== 0) return false;
    if (token.word.act !== null && !isWeaponWord(token)) return false;
  }
  return false;
}

/** Whether what follows a word in "-ed" makes it a verb and no part of the noun: "14 disappeared from radar". */
function isPredicate(following: Token | undefined): boolean {
  if (following === undefined || following.kind === "sign") return true;
  return (following.word.tags & (stops | tag.adverb)) !== 0 && following.word.head === null;
}

/** Whether a word begins what a verb acts on: "five hit the port", "two struck Odesa". */
function isObject(following: Token | undefined): boolean {
  if (following === undefined || following.kind === "sign") return false;
  return (
    (following.word.tags & tag.determiner) !== 0 || following.kind === "number" || following.word.name?.isPlace === true
  );
}

/** Whether a word ends the phrase as a verb or participle would; a noun that can be a verb goes on when a plural noun follows. */
export function isVerbHere(tokens: readonly Token[], at: number, headAt: number): boolean {
  const { word } = tokens[at] as Token;
  if (word.act === null && (word.tags & tag.verb) === 0)
    return word.form === "past" && headAt < 0 && isPredicate(tokens[at + 1]);
  if (word.head !== null && word.act !== null && !word.isPlural && headAt < 0 && isObject(tokens[at + 1])) return true;
  if ((word.tags & tag.modifier) !== 0) return headAt >= 0 && tokens[headAt]?.word.isPlural === true;
  if (word.head !== null && word.form !== "past" && word.form !== "ing")
    return headAt >= 0 && tokens[headAt]?.word.isPlural === true;
  return true;
}

/** Whether a noun for people narrows the noun after it: "one civilian factory". */
export function isNarrowing(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.word.tags ?? 0) & tag.modifier) !== 0 && (tokens[at + 1]?.word.head ?? null) !== null;
}

/** Whether a hyphen joins a participle to the name before it, as in "U.S.-supplied". */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, following] = [tokens[at - 1], tokens[at + 1]];
  return before?.end === tokens[at]?.start && following?.start === tokens[at]?.end && following?.word.form === "past";
}

/** The last word of some tokens that is a kind of missile and stands for it: "14 ballistic"; -1 when none is. */
export function lastKind(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (isArms(tokens[at]?.word, arms.missileKind)) return at;
  return -1;
}

const airborne: ReadonlySet<Head | null> = new Set<Head | null>(["drone", "missile", "bomb"]);

/** Past the second noun of "499 drones and missiles", which counts both together; -1 when another number or noun follows. */
export function pastOtherKind(tokens: readonly Token[], head: Head | null, from: number, to: number): number {
  if (!airborne.has(head)) return -1;
  if (!isLink(tokens[from]?.word, link.and | link.or) && tokens[from]?.lower !== "&" && tokens[from]?.lower !== "/")
    return -1;
  for (let at = from + 1; at < Math.min(to, from + 6); at += 1) {
    const { word, kind } = tokens[at] as Token;
    if (word.isPlural && word.head !== head && airborne.has(word.head)) return at + 1;
    if (kind === "number" || !isWeaponWord(tokens[at])) return -1;
  }
  return -1;
}

/** Whether a word that is more than a modifier stands between the head and the end of the phrase. */
export function sawAfter(tokens: readonly Token[], headAt: number, at: number): boolean {
  for (let next = headAt + 1; next < at; next += 1) {
    const token = tokens[next];
    if (
      token?.kind === "word" &&
      (token.word.tags & (tag.modifier | tag.adverb)) === 0 &&
      !isForm(token.word, form.soft)
    )
      return true;
  }
  return false;
}
