import { isSpeech, speech } from "./language/places-and-speech";
import { tag } from "./language/word";
import { likeness, type Phrase, phraseAfter } from "./speaker-phrase";
import type { Token } from "./token";

/** A speaker in a sentence, and what of the sentence is stated: what follows, what went before. */
export interface Attribution {
  /** Token of the verb or sign that attributes. */
  readonly at: number;
  readonly phrase: Phrase;
  readonly isForward: boolean;
  readonly isTrailing: boolean;
  /** Whether it heads what follows, in this sentence and after it: "Air force:", "Source: police". */
  readonly isLabel: boolean;
}

const closingSigns = new Set(["–", "—", "-", ":"]);
const labelReach = 10;

/** "Air force:", "Source: police", "2:05 – Tkachenko:" at the head of a sentence; null when it has none. */
export function labelOf(tokens: readonly Token[], from: number, to: number): Attribution | null {
  let start = from;
  for (let at = from; at < Math.min(to, from + labelReach); at += 1) {
    const { lower, kind, word } = tokens[at] as Token;
    if (lower === ":" && tokens[at + 1]?.kind !== "number") {
      if (at > start && isSpeech(tokens[start]?.word, speech.source) && at === start + 1) {
        start = at + 1;
        const phrase = phraseAfter(tokens, start, to);
        return likeness(tokens, phrase) === "none"
          ? null
          : { at, phrase, isForward: true, isTrailing: false, isLabel: true };
      }
    }
    if (lower === ":") {
      const phrase = phraseAfter(tokens, start, at);
      const isSpeaker =
        phrase.to > phrase.from && likeness(tokens, phrase) === "office" && !isAreaLabel(tokens, phrase);
      return isSpeaker ? { at, phrase, isForward: true, isTrailing: false, isLabel: true } : null;
    }
    if (kind === "sign" && lower !== "." && lower !== "," && lower !== "'" && lower !== "’") start = at + 1;
    else if (kind === "time" || kind === "line") start = at + 1;
    else if ((word.tags & tag.speech) !== 0 || word.act !== null || (word.tags & tag.aux) !== 0) return null;
  }
  return null;
}

function isAreaLabel(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return to - from === 1 && tokens[from]?.word.name?.isPlace === true;
}

/** "– Tkachenko", "(DTEK)" at the end of a sentence; null when it has none. */
export function signatureOf(tokens: readonly Token[], from: number, to: number): Attribution | null {
  let end = to;
  while (end > from && (tokens[end - 1]?.lower === "." || tokens[end - 1]?.lower === ")")) end -= 1;
  for (let at = end - 1; at >= Math.max(from + 1, end - 6); at -= 1) {
    const { lower, kind } = tokens[at] as Token;
    if (kind !== "sign" || (!closingSigns.has(lower) && lower !== "(")) continue;
    const phrase = { from: at + 1, to: end };
    const isWhole = phraseAfter(tokens, at + 1, end).to === end;
    const like = likeness(tokens, phrase);
    const isKnown = like === "office" || (like === "name" && tokens[at + 1]?.word.name != null);
    return isWhole && isKnown ? { at, phrase, isForward: false, isTrailing: true, isLabel: false } : null;
  }
  return null;
}

/** "Energy Ministry, 08:00.": a sentence that only names who speaks in what follows. */
export function isAlone(tokens: readonly Token[], from: number, to: number): Attribution | null {
  if (to - from > 9 || tokens[to - 1]?.lower !== ".") return null;
  const phrase = phraseAfter(tokens, from, to);
  for (let at = phrase.to; at < to; at += 1) if (tokens[at]?.kind === "word") return null;
  const isSpeaker = phrase.to > phrase.from && likeness(tokens, phrase) === "office" && !isAreaLabel(tokens, phrase);
  return isSpeaker ? { at: from, phrase, isForward: true, isTrailing: false, isLabel: true } : null;
}
