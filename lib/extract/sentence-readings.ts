import { shareNouns } from "./bare-lists";
import type { Block } from "./blocks";
import { governorAfter } from "./governor-after";
import { governorBefore } from "./governor-before";
import { arms, isArms } from "./language/cues";
import type { Language } from "./language/language";
import { isPlace, place } from "./language/places-and-speech";
import { form, isForm, isLink, link } from "./language/roles";
import { tag } from "./language/word";
import type { Mention } from "./mention";
import { type NounPhrase, nounPhrase } from "./noun-phrase";
import { type Reading, rejected, type SentenceReading } from "./reading";
import type { Token } from "./token";
import { topicOf } from "./topic";

const joinReach = 12;

/** Whether nothing but commas, "and" and what narrows a noun stands between two mentions, so that the second goes on from the first. */
function goesOnFrom(tokens: readonly Token[], earlier: Reading, first: number): boolean {
  const from = earlier.phrase.next;
  if (first < from || first - from > joinReach) return false;
  let hasJoin = false;
  let depth = 0;
  for (let at = from; at < first; at += 1) {
    const { lower, word } = tokens[at] as Token;
    if (lower === "(") depth += 1;
    else if (lower === ")") depth -= 1;
    if (depth > 0) continue;
    if (lower === "," || lower === "&" || lower === "/" || isLink(word, link.and | link.plus | link.well))
      hasJoin = true;
    if (lower === "." || lower === ";" || lower === ":" || isLink(word, link.while | link.but)) return false;
    if (hasJoin && isForm(word, form.that)) return false;
    if ((word.tags & (tag.aux | tag.relative | tag.verb)) !== 0) return false;
    if (word.act !== null) return false;
  }
  return hasJoin && depth === 0;
}

/** Where the noun of a mention may begin: past the "of" of "dozens of missiles", not past that of "dozens of the injured". */
function nounStart(
  tokens: readonly Token[],
  { next, qualifier, isPercent }: Mention,
  starts: ReadonlySet<number>,
): number {
  const following = tokens[next + 1];
  // "three, perhaps four, drones"
  if (qualifier === "range" && tokens[next]?.lower === "," && following?.word.isPlural === true) return next + 1;
  const isCountOf =
    isLink(tokens[next]?.word, link.of) && (qualifier === "vague" || isForm(tokens[next - 1]?.word, form.million));
  return isCountOf &&
    !isPercent &&
    following !== undefined &&
    (following.word.tags & (tag.determiner | tag.pronoun)) === 0
    ? next + 1
    : isPercent
      ? next
      : groupStart(tokens, next, starts);
}

/** Past "of the", "of its", "of the city's", behind which the group is named that a number takes a part of; `next` where none is. */
function groupStart(tokens: readonly Token[], next: number, starts: ReadonlySet<number>): number {
  if (!isLink(tokens[next]?.word, link.of)) return next;
  for (let at = next + 1; at < Math.min(tokens.length, next + 5); at += 1) {
    const token = tokens[at] as Token;
    const isThe = at === next + 1 && (token.word.tags & tag.determiner) !== 0;
    const isOwner = isPlace(token.word, place.owner);
    const following = tokens[at + 1];
    if (isOwner || (isThe && !isOwned(tokens, at + 1))) {
      const isNoun =
        following?.word.head != null ||
        (following?.word.act === null && !isArms(following.word, arms.former | arms.latter));
      return isNoun && !starts.has(at + 1) ? at + 1 : next;
    }
    if (token.kind !== "word") return next;
  }
  return next;
}

/** Whether an owner stands within three words: "the region's", "Kyiv's". */
function isOwned(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (isPlace(token.word, place.owner)) return true;
  }
  return false;
}

/** A sentence with more numbers is a table's row or worse; rules are not asked about it. */
const mostCounts = 100;
const noPhrase: NounPhrase = { head: null, headAt: -1, next: 0, subtypes: [], tags: 0 };
const unreadVerdict = rejected("one of a row of numbers");

function unread(inSentence: SentenceReading, mention: Mention, order: number): Reading {
  const rule = "row-of-numbers";
  return {
    mention,
    phrase: noPhrase,
    inSentence,
    order,
    before: null,
    after: null,
    joined: null,
    verdict: unreadVerdict,
    rule,
  };
}

function readingsOf(sentenceReading: SentenceReading, language: Language, into: Reading[]): void {
  const { tokens, sentence } = sentenceReading;
  const mentions = language.mentionsIn(tokens, sentence.from, sentence.to);
  if (mentions.length === 0) return;
  if (mentions.length > mostCounts) {
    for (const mention of mentions) into.push(unread(sentenceReading, mention, into.length));
    return;
  }
  const starts = new Set(mentions.map(({ first }) => first));
  for (const mention of mentions) {
    const isSingle = mention.best === 1 || mention.isNegation;
    const phrase = nounPhrase(tokens, nounStart(tokens, mention, starts), sentence.to, isSingle);
    const previous = into.at(-1) ?? null;
    into.push({
      mention,
      phrase,
      inSentence: sentenceReading,
      order: into.length,
      before: governorBefore(tokens, mention, Math.max(sentence.from, previous?.mention.next ?? 0)),
      after: governorAfter(tokens, phrase, sentence.to, starts),
      joined: previous !== null && goesOnFrom(tokens, previous, mention.first) ? previous : null,
      verdict: null,
      rule: null,
    });
  }
  if (into.length > 1) shareNouns(into, tokens);
  shareGovernors(into);
}

/** "11 blocks, 37 houses and 3 shops were damaged": what governs the last of a list governs all of it. */
function shareGovernors(readings: readonly Reading[]): void {
  for (let order = readings.length - 2; order >= 0; order -= 1) {
    const [reading, next] = [readings[order] as Reading, readings[order + 1] as Reading];
    const before = reading.inSentence.tokens[reading.mention.first - 1]?.word;
    const isFree = reading.after === null && reading.before === null && !isLink(before, link.of);
    const isList = reading.phrase.head !== null && next.phrase.head !== null;
    if (isFree && isList && next.joined === reading && next.after !== null && next.before === null)
      reading.after = { ...next.after, isAdjacent: false };
  }
}

/** No rule looks farther back than this many sentences. */
const lookBack = 12;

/** Lets go of sentences that nothing looks back to any more, so that a long text's are never all held at once. */
export function forgetBefore(last: SentenceReading): void {
  let reading = last;
  for (let steps = 0; steps < lookBack && reading.previous !== null; steps += 1) reading = reading.previous;
  reading.previous = null;
}

/** The sentences of a block with their topics and number mentions; rules have not spoken yet. `before`: the last sentence before the block. */
export function readSentences(
  { tokens, sentences, offset }: Block,
  before: SentenceReading | null,
  language: Language,
): SentenceReading[] {
  let previous = before;
  return sentences.map((sentence) => {
    const topic = topicOf(tokens, sentence, previous?.topic ?? null);
    const mentions: Reading[] = [];
    const reading: SentenceReading = { sentence, tokens, offset, topic, mentions, previous };
    readingsOf(reading, language, mentions);
    previous = reading;
    return reading;
  });
}
