import { sourceAt } from "./cited-source";
import { isSpeech, speech } from "./language/places-and-speech";
import { form, isForm, link } from "./language/roles";
import { tag } from "./language/word";
import type { SentenceReading } from "./reading";
import { type Attribution, isAlone, labelOf, signatureOf } from "./speaker-labels";
import { likeness, type Phrase } from "./speaker-phrase";
import type { Token } from "./token";
import { speakerOf } from "./verb-speaker";

const openers = new Set([",", "“", '"', "«", ":", "(", "”", "»", "–", "—", "-", "'", "’", "‘", ";"]);

function isQuoteOrComma(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "sign" && openers.has(token.lower);
}

function isVerbOfSpeech(tokens: readonly Token[], at: number): "sure" | "stating" | null {
  const { word } = tokens[at] as Token;
  if (isSpeech(word, speech.unspoken)) return null;
  const before = tokens[at - 1]?.word;
  const be = form.passive | form.copula;
  if (isForm(before, be) || (isForm(tokens[at - 2]?.word, be) && before?.tags === tag.adverb)) return null;
  if (isSpeech(word, speech.counting | speech.stating)) return "stating";
  return (word.tags & tag.speech) !== 0 ? "sure" : null;
}

function sourced(tokens: readonly Token[], at: number, phrase: Phrase, from: number): Attribution {
  const isForward = isOpening(tokens, Math.min(at, phrase.from), from);
  return { at, phrase, isForward, isTrailing: !isForward, isLabel: false };
}

/** No other word but "by" and a verb of speech begins an attribution. */
const telling = speech.according | speech.citing | speech.account | speech.counting | speech.stating;

/** "The agency reports, citing the air force": who is cited stands as near. */
const citedReach = 3;

/** Who states what in a sentence, in its order. */
export function attributionsIn({ tokens, sentence, topic: { parts } }: SentenceReading): readonly Attribution[] {
  const { from, to } = sentence;
  const found: Attribution[] = [];
  const label = (parts.hasColon ? labelOf(tokens, from, to) : null) ?? isAlone(tokens, from, to);
  if (label !== null) found.push(label);
  const mayTell = ((parts.speech & telling) | (parts.tags & tag.speech) | (parts.links & link.by)) !== 0;
  for (let at = mayTell ? from : to; at < to; at += 1) {
    const { word } = tokens[at] as Token;
    if ((word.speech & telling) === 0 && (word.tags & tag.speech) === 0 && (word.links & link.by) === 0) continue;
    const source = sourceAt(tokens, at, to);
    if (source !== null) {
      if (source.to <= source.from || likeness(tokens, source) === "none") continue;
      const isCited = isSpeech(word, speech.citing) && found.length > 0 && at - (found.at(-1)?.at ?? 0) <= citedReach;
      const earlier = isCited ? found.pop() : undefined;
      found.push(earlier === undefined ? sourced(tokens, at, source, from) : { ...earlier, phrase: source });
      continue;
    }
    const kind = isVerbOfSpeech(tokens, at);
    if (kind === null) continue;
    const phrase = speakerOf(tokens, at, from, to, kind === "sure");
    if (phrase === null) continue;
    const isInverted = phrase.from > at;
    const start = Math.min(phrase.from, at);
    const isAfterClause = start > from && isQuoteOrComma(tokens[start - 1]) && !isOpening(tokens, start, from);
    const following = tokens[Math.max(at + 1, phrase.to)];
    const isForward =
      !isInverted &&
      (!isAfterClause ||
        isForm(following?.word, form.that) ||
        following?.lower === ":" ||
        (kind === "stating" && following?.kind !== "sign"));
    found.push({
      at,
      phrase,
      isForward,
      isTrailing: isAfterClause || isInverted || isForm(tokens[start - 1]?.word, form.that),
      isLabel: false,
    });
  }
  const signature = label === null ? signatureOf(tokens, from, to) : null;
  if (signature !== null) found.push(signature);
  return found;
}

/** Whether nothing but signs and what says when stands before a token in its sentence. */
function isOpening(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from; back -= 1) {
    const { kind, word, lower } = tokens[back] as Token;
    const isSetting =
      kind !== "word" ||
      (word.tags & ~(tag.attack | tag.modifier)) !== 0 ||
      word.times !== 0 ||
      word.name?.isPlace === true;
    const isClause = word.act !== null || word.head !== null || (word.tags & (tag.aux | tag.verb)) !== 0;
    if (!isSetting || lower === ";" || isClause) return false;
  }
  return true;
}
