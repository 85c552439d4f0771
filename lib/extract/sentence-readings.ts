import { governorAfter } from "./governor-after";
import { governorBefore } from "./governor-before";
import type { Language } from "./language/language";
import { tag } from "./language/word";
import type { Mention } from "./mention";
import { type NounPhrase, nounPhrase } from "./noun-phrase";
import { type Reading, rejected, type SentenceReading } from "./reading";
import type { Sentence } from "./sentence";
import type { Token } from "./token";
import { type Topic, topicOf } from "./topic";

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
    if (lower === "," || lower === "and" || lower === "&" || lower === "plus" || lower === "/") hasJoin = true;
    if (lower === "." || lower === ";" || lower === ":" || lower === "while" || lower === "but") return false;
    if ((word.tags & (tag.aux | tag.relative | tag.verb)) !== 0) return false;
    if (word.act !== null) return false;
  }
  return hasJoin && depth === 0;
}

/** Where the noun of a mention may begin: past the "of" of "dozens of missiles", not past that of "dozens of the injured". */
function nounStart(tokens: readonly Token[], { next, qualifier, isPercent }: Mention): number {
  const following = tokens[next + 1];
  const isCountOf = tokens[next]?.lower === "of" && (qualifier === "vague" || tokens[next - 1]?.lower === "million");
  return isCountOf &&
    !isPercent &&
    following !== undefined &&
    (following.word.tags & (tag.determiner | tag.pronoun)) === 0
    ? next + 1
    : next;
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
  const starts = new Set(mentions.map(({ first }) => first));
  if (mentions.length > mostCounts) {
    for (const mention of mentions) into.push(unread(sentenceReading, mention, into.length));
    return;
  }
  for (const mention of mentions) {
    const isSingle = mention.best === 1 || mention.isNegation;
    const phrase = nounPhrase(tokens, nounStart(tokens, mention), sentence.to, isSingle);
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
}

/** The sentences of a text with their topics and number mentions; rules have not spoken yet. */
export function readSentences(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
): SentenceReading[] {
  const readings: SentenceReading[] = [];
  let topic: Topic | null = null;
  for (const [index, sentence] of sentences.entries()) {
    topic = topicOf(tokens, sentence, topic, language);
    const mentions: Reading[] = [];
    const reading: SentenceReading = { index, sentence, tokens, topic, mentions, previous: readings.at(-1) ?? null };
    readingsOf(reading, language, mentions);
    readings.push(reading);
  }
  return readings;
}
