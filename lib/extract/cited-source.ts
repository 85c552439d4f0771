import { isPlace, isSpeech, place, speech } from "./language/places-and-speech";
import { isLink, link } from "./language/roles";
import { tag } from "./language/word";
import { type Phrase, phraseAfter, phraseBefore } from "./speaker-phrase";
import type { Token } from "./token";
import { withName } from "./verb-speaker";

/** "The UN's own count was": whose count it is; null when that is not said, or when it is no subject. */
function ownerOfAccount(tokens: readonly Token[], at: number, to: number): Phrase | null {
  const isSubject = at + 1 < to && ((tokens[at + 1]?.word.tags ?? 0) & tag.aux) !== 0;
  const owner = isPlace(tokens[at - 1]?.word, place.owner) ? at : at - 1;
  return isSubject && isPlace(tokens[owner - 1]?.word, place.owner)
    ? phraseBefore(tokens, owner, Math.max(0, at - 12))
    : null;
}

/** "According to", "per", "citing", "by the count of": who is named after it. */
export function sourceAt(tokens: readonly Token[], at: number, to: number): Phrase | null {
  const word = tokens[at]?.word;
  if (isSpeech(word, speech.according) && isLink(tokens[at + 1]?.word, link.to))
    return withName(tokens, phraseAfter(tokens, at + 2, to), to);
  if (isSpeech(word, speech.citing)) return withName(tokens, phraseAfter(tokens, at + 1, to), to);
  if (isSpeech(word, speech.account)) return ownerOfAccount(tokens, at, to);
  if (!isLink(word, link.by)) return null;
  if (((tokens[at - 1]?.word.tags ?? 0) & tag.speech) !== 0)
    return withName(tokens, phraseAfter(tokens, at + 1, to), to);
  for (let next = at + 1; next < Math.min(to, at + 8); next += 1) {
    if (!isSpeech(tokens[next]?.word, speech.account)) continue;
    return isLink(tokens[next + 1]?.word, link.of) ? phraseAfter(tokens, next + 2, to) : { from: at + 1, to: next };
  }
  return isSpeech(tokens[at - 1]?.word, speech.account) || isSpeech(tokens[at - 2]?.word, speech.account)
    ? phraseAfter(tokens, at + 1, to)
    : null;
}
