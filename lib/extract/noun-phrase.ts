import { arms, isArms } from "./language/cues";
import { isSpeech, speech } from "./language/places-and-speech";
import { form, isForm, isLink, link } from "./language/roles";
import { type Head, tag } from "./language/word";
import {
  isNarrowing,
  isParticiple,
  isVerbHere,
  isWeaponWord,
  joinsModifiers,
  lastKind,
  lightSigns,
  pastOtherKind,
  sawAfter,
  stops,
} from "./noun-words";
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
const noSubtypes: readonly string[] = [];
/** The noun phrase that begins at a token, right after a number. `isSingle`: the number is one, so that a singular noun may end it. */
export function nounPhrase(tokens: readonly Token[], from: number, to: number, isSingle: boolean): NounPhrase {
  let headAt = -1;
  let tags = 0;
  let sawNoun = false;
  let at = from;
  let subtypes = noSubtypes;
  const limit = Math.min(to, from + reach);
  for (; at < limit; at += 1) {
    const token = tokens[at] as Token;
    const { word } = token;
    const isModelName = headAt >= 0 && tokens[headAt]?.kind === "model" && isWeaponWord(token);
    const isDone =
      headAt >= 0 && !isModelName && (tokens[headAt]?.word.isPlural || (isSingle && !isNarrowing(tokens, headAt)));
    if (token.kind === "sign") {
      if (token.lower === "-" && !isDone && isParticiple(tokens, at)) {
        at += 1;
        continue;
      }
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
      if (word.subtype) subtypes = [...subtypes, word.subtype];
      continue;
    }
    if (token.kind === "number" && headAt < 0 && !sawNoun && at > from - 1) {
      const unit = tokens[at + 1]?.lower === "-" ? at + 2 : at + 1;
      if (((tokens[unit]?.word.tags ?? 0) & tag.distanceUnit) === 0 || tokens[unit + 1]?.kind !== "word") break;
      at = unit;
      continue;
    }
    if (token.kind !== "word") break;
    if (isForm(word, form.soft) && !isLink(word, link.of)) continue;
    if (isSpeech(word, speech.according)) break;
    if ((word.tags & stops) !== 0 && (word.tags & tag.modifier) === 0 && word.head === null) {
      if (isLink(word, link.and | link.or) && !isDone && joinsModifiers(tokens, at, to)) continue;
      break;
    }
    if ((word.tags & tag.adverb) !== 0 && (isDone || (headAt < 0 && !sawNoun))) {
      if (headAt < 0 && !isDone && isForm(word, form.adverbial)) continue;
      break;
    }
    if (isVerbHere(tokens, at, headAt)) break;
    if (
      isDone &&
      !(word.isPlural && word.head !== null && tokens[headAt]?.word.head !== "lives" && tokens[headAt + 1] === token)
    )
      break;
    tags |= word.tags;
    if (word.subtype) subtypes = [...subtypes, word.subtype];
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
  const kindAt = headAt < 0 && !sawNoun ? lastKind(tokens, from, at) : -1;
  if (kindAt >= 0) return { head: "missile", headAt: kindAt, next: at, subtypes, tags };
  const together = headToken === undefined || isOverruled ? -1 : pastOtherKind(tokens, headToken.word.head, at, to);
  if (together > 0) return { head: "munition", headAt, next: together, subtypes: [], tags };
  const isAircraft = isArms(headToken?.word, arms.vehicle) && isArms(tokens[headAt - 1]?.word, arms.aerial);
  if (isAircraft) return { head: "drone", headAt, next: at, subtypes, tags };
  const head = isOverruled || isSingular ? "unknown" : (headToken?.word.head ?? (sawNoun ? "unknown" : null));
  return { head, headAt, next: at, subtypes, tags };
}
