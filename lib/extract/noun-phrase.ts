import { type Head, tag } from "./language/word";
import type { Token } from "./token";

/** The noun that a number counts, as far as it is written out. */
export interface NounPhrase {
  /** What is counted; null when the noun is left out, `unknown` when it is a noun no measure counts. */
  readonly head: Head | "unknown" | null;
  /** Token of the head noun; -1 when there is none. */
  readonly headAt: number;
  /** One past the last token. */
  readonly next: number;
  readonly subtypes: readonly string[];
  readonly tags: number;
}

const reach = 10;
const stops =
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
const soft = new Set(["more", "other", "others", "additional", "further", "new", "of", "else"]);
const lightSigns = new Set(["-", "/", "“", "”", '"', "‘", "’", "'", "«", "»", "*"]);

function isWeaponWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { head, tags } = token.word;
  return (
    (tags & tag.modifier) !== 0 || head === "drone" || head === "missile" || head === "bomb" || token.kind === "model"
  );
}

/** Whether, past "or", "and" or a slash, the modifiers go on to a plural noun: "13 cruise or ballistic missiles". */
function joinsModifiers(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isWeaponWord(tokens[at - 1]) && !(tokens[at - 1]?.lower === "," && isWeaponWord(tokens[at - 2]))) return false;
  for (let next = at + 1; next < Math.min(to, at + 9); next += 1) {
    const token = tokens[next];
    if (token === undefined || (token.kind !== "word" && token.kind !== "model")) {
      if (token !== undefined && (lightSigns.has(token.lower) || token.lower === ",")) continue;
      return false;
    }
    if (token.word.isPlural && token.kind === "word" && token.word.head !== null) return true;
    if (token.lower === "and" || token.lower === "or" || soft.has(token.lower)) continue;
    if ((token.word.tags & (stops | tag.quantifier)) !== 0) return false;
    if (token.word.act !== null && !isWeaponWord(token)) return false;
  }
  return false;
}

/** Whether a word ends the phrase as a verb or participle would; a noun that can be a verb goes on when a plural noun follows. */
function isVerbHere(tokens: readonly Token[], at: number, headAt: number): boolean {
  const { word } = tokens[at] as Token;
  if (word.act === null && (word.tags & tag.verb) === 0) return false;
  if ((word.tags & tag.modifier) !== 0) return headAt >= 0 && tokens[headAt]?.word.isPlural === true;
  if (word.head !== null && word.form !== "past" && word.form !== "ing")
    return headAt >= 0 && tokens[headAt]?.word.isPlural === true;
  return true;
}

/** The noun phrase that begins at a token, right after a number. `isSingle`: the number is one, so that a singular noun may end it. */
export function nounPhrase(tokens: readonly Token[], from: number, to: number, isSingle: boolean): NounPhrase {
  let headAt = -1;
  let tags = 0;
  let sawNoun = false;
  let at = from;
  const subtypes: string[] = [];
  const limit = Math.min(to, from + reach);
  for (; at < limit; at += 1) {
    const token = tokens[at] as Token;
    const { word } = token;
    const isModelName = headAt >= 0 && tokens[headAt]?.kind === "model" && isWeaponWord(token);
    const isDone = headAt >= 0 && !isModelName && (tokens[headAt]?.word.isPlural || isSingle);
    if (token.kind === "sign") {
      const isJoin = token.lower === "/" || token.lower === "," || token.lower === "&";
      if (isDone || !(lightSigns.has(token.lower) || isJoin)) break;
      if (isJoin && !joinsModifiers(tokens, at, to)) break;
      continue;
    }
    if (token.kind === "model") {
      if (word.head === null && isDone) break;
      if (word.head !== null && !isDone) headAt = at;
      else if (!isDone) sawNoun = true;
      if (isDone && tokens[headAt]?.kind === "word" && word.head !== tokens[headAt]?.word.head) break;
      if (word.subtype) subtypes.push(word.subtype);
      continue;
    }
    if (token.kind !== "word") break;
    if (soft.has(token.lower) && token.lower !== "of") continue;
    if ((word.tags & stops) !== 0 && (word.tags & tag.modifier) === 0 && word.head === null) {
      if ((token.lower === "or" || token.lower === "and") && !isDone && joinsModifiers(tokens, at, to)) continue;
      break;
    }
    if ((word.tags & tag.adverb) !== 0 && (isDone || (headAt < 0 && !sawNoun))) {
      if (headAt < 0 && !isDone && /ly$/.test(token.lower)) continue;
      break;
    }
    if (isVerbHere(tokens, at, headAt)) break;
    if (
      isDone &&
      !(word.isPlural && word.head !== null && tokens[headAt]?.word.head !== "lives" && tokens[headAt + 1] === token)
    )
      break;
    tags |= word.tags;
    if (word.subtype) subtypes.push(word.subtype);
    if (word.head !== null && !(word.act !== null && word.form === "past")) headAt = at;
    else if ((word.tags & tag.modifier) === 0) sawNoun = true;
  }
  const last = tokens[at - 1];
  const headToken = headAt >= 0 ? tokens[headAt] : undefined;
  // "12 drone pilots": the last noun rules, and it is unknown.
  const isOverruled =
    headToken !== undefined &&
    !headToken.word.isPlural &&
    !isSingle &&
    headAt < at - 1 &&
    last !== undefined &&
    sawAfter(tokens, headAt, at);
  const isSingular =
    headToken !== undefined &&
    !headToken.word.isPlural &&
    !isSingle &&
    (headToken.word.tags & (tag.modifier | tag.unit)) === 0 &&
    headToken.word.head !== "hour";
  const isAircraft = headToken?.lower.startsWith("vehicle") === true && tokens[headAt - 1]?.lower === "aerial";
  if (isAircraft) return { head: "drone", headAt, next: at, subtypes, tags };
  const head = isOverruled || isSingular ? "unknown" : (headToken?.word.head ?? (sawNoun ? "unknown" : null));
  return { head, headAt, next: at, subtypes, tags };
}

function sawAfter(tokens: readonly Token[], headAt: number, at: number): boolean {
  for (let next = headAt + 1; next < at; next += 1) {
    const token = tokens[next];
    if (token?.kind === "word" && (token.word.tags & (tag.modifier | tag.adverb)) === 0 && !soft.has(token.lower))
      return true;
  }
  return false;
}
