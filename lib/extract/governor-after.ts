import { actAt } from "./acts";
import { afterBracket, afterDashes, afterParenthetical } from "./asides";
import type { Governor } from "./governor";
import { ground, isGround, isPeople, people } from "./language/cues";
import { form, isForm, isLink, link } from "./language/roles";
import { tag, type Word } from "./language/word";
import type { NounPhrase } from "./noun-phrase";
import type { Token } from "./token";

const reach = 22;
const quotes = new Set(["“", "”", '"', "‘", "’", "'", "«", "»", "*", "_"]);
function has(word: Word, bits: number): boolean {
  return (word.tags & bits) !== 0;
}

/** What follows the noun phrase and governs it: "were killed", "injured", "of Kharkiv died"; null when nothing does in the clause. */
export function governorAfter(
  tokens: readonly Token[],
  phrase: NounPhrase,
  to: number,
  mentionStarts: ReadonlySet<number>,
): Governor | null {
  let at = phrase.next;
  let hasAux = false;
  let isFar = false;
  let isNested = false;
  let inPreposition = false;
  let fallback: Governor | null = null;
  const limit = Math.min(to, at + reach);
  while (at < limit) {
    const token = tokens[at] as Token;
    const { lower, word, kind } = token;
    if (kind === "sign") {
      if (quotes.has(lower)) at += 1;
      else if (lower === "(" || lower === "[") at = afterBracket(tokens, at, to);
      else if (lower === "," && !hasAux) {
        const skipped = afterParenthetical(tokens, at, to, mentionStarts);
        if (skipped < 0) return fallback;
        at = skipped;
      } else if ((lower === "—" || lower === "–") && !hasAux) {
        const skipped = afterDashes(tokens, at, to);
        if (skipped < 0) return fallback;
        at = skipped;
      } else if (lower === "/" || lower === ".") at += 1;
      else return fallback;
      continue;
    }
    if (isLink(word, link.as) && tokens[at + 1]?.word.act === "missing")
      return { act: "missing", at: at + 1, isAdjacent: !isFar, isPassive: true };
    const isNarrowing =
      !hasAux && has(tokens[at - 1]?.word ?? word, tag.determiner) && (tokens[at + 1]?.word.head ?? null) !== null;
    const act = isNarrowing ? null : actAt(tokens, at, to);
    if (act !== null && !(inPreposition && !hasAux && word.form !== "past")) {
      const isBare = !hasAux && word.form !== "adjective";
      if (
        isBare &&
        act === "launch" &&
        word.form === "past" &&
        fallback === null &&
        has(tokens[at + 1]?.word ?? word, tag.preposition | tag.adverb)
      ) {
        fallback = { act, at, isAdjacent: !isFar, isPassive: false };
        inPreposition = true;
        isFar = true;
        at += 1;
        continue;
      }
      if (fallback !== null && !hasAux) return fallback;
      return { act, at, isAdjacent: !isFar, isPassive: !isBare };
    }
    if (mentionStarts.has(at) && !inPreposition) {
      return fallback;
    }
    if (has(word, tag.modal)) return fallback;
    if (has(word, tag.aux) || isForm(word, form.betweenVerbs)) {
      if (isForm(word, form.left) && isLink(tokens[at + 1]?.word, link.without))
        return { act: "cut", at: at + 1, isAdjacent: !isFar, isPassive: true };
      hasAux = true;
      inPreposition = false;
    } else if (isLink(word, link.in) && hasAux && isPeople(tokens[at + 1]?.word, people.hospital)) {
      return { act: "hospitalise", at: at + 1, isAdjacent: !isFar, isPassive: true };
    } else if (
      (isLink(word, link.on) && isGround(tokens[at + 1]?.word, ground.fire)) ||
      (isLink(word, link.in) && isGround(tokens[at + 1]?.word, ground.flames))
    ) {
      return { act: "damage", at: at + 1, isAdjacent: !isFar, isPassive: true };
    } else if (isLink(word, link.with) && tokens[at + 1]?.word.head === "injury") {
      return { act: "injure", at: at + 1, isAdjacent: !isFar, isPassive: true };
    } else if (isLink(word, link.without))
      return { act: isThing(tokens[at + 1]) ? "damage" : "cut", at, isAdjacent: !isFar, isPassive: true };
    else if (has(word, tag.adverb)) {
      // Adverbs change nothing.
    } else if (has(word, tag.relative)) {
      isNested = true;
      isFar = true;
      inPreposition = false;
    } else if (isReducedRelative(token)) {
      isFar = true;
      inPreposition = true;
    } else if (has(word, tag.preposition)) {
      inPreposition = true;
      isFar = true;
    } else if (has(word, tag.conjunction)) {
      // A time clause within a relative one: "the train that was standing there when the drone came".
      const isWithin = isNested && !isLink(word, link.and | link.or | link.but);
      const skip = isWithin ? at + 1 : coordinatedNext(tokens, at, to);
      if (skip < 0) return fallback;
      if (isWithin) [hasAux, inPreposition] = [false, true];
      at = skip;
      isFar = true;
      continue;
    } else if (has(word, tag.verb) && !inPreposition) return fallback;
    else if (!inPreposition && !hasAux && !token.isCapital && !has(word, tag.determiner) && word.head === null)
      return fallback;
    else isFar = true;
    at += 1;
  }
  return fallback;
}

/** "without windows": what a building has, and no utility. */
const isThing = (token: Token | undefined): boolean => token?.word.head === "other" || token?.word.head === "building";

/** "heading for the capital", "targeting Moscow": what narrows the noun before its verb comes. */
function isReducedRelative({ word }: Token): boolean {
  return (
    isForm(word, form.participle) && word.act === null && word.head === null && !has(word, tag.preposition | tag.aux)
  );
}

/** Past "and a man", where a counted or single person is added to the subject; -1 when the clause ends instead. */
function coordinatedNext(tokens: readonly Token[], at: number, to: number): number {
  const first = tokens[at + 1];
  if (first === undefined || !(isLink(tokens[at]?.word, link.and | link.or) || tokens[at]?.lower === "&")) return -1;
  const isCounted =
    first.kind === "number" ||
    has(first.word, tag.determiner) ||
    first.word.isPlural ||
    has(first.word, tag.quantifier) ||
    isForm(first.word, form.startsCount);
  if (!isCounted) return -1;
  for (let next = at + 1; next < Math.min(to, at + 7); next += 1) {
    const token = tokens[next];
    if (token === undefined || (token.kind === "sign" && token.lower !== "-")) return -1;
    if (
      token.word.head !== null &&
      token.word.act === null &&
      (token.word.isPlural || !has(tokens[next + 1]?.word ?? token.word, tag.modifier))
    ) {
      const following = tokens[next + 1];
      if (token.word.isPlural || (first.kind !== "number" && following?.word.head == null)) return next + 1;
    }
    if (token.word.act !== null || has(token.word, tag.aux)) return -1;
  }
  return -1;
}
