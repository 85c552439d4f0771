import { tag } from "./language/word";
import type { SentenceReading } from "./reading";
import type { Token } from "./token";

const pronouns = new Set(["he", "she", "it", "they"]);
const counting = new Set(["counted", "recorded", "verified", "documented", "listed", "acknowledged", "estimated"]);
const nameWords = new Set(["of", "the", "for"]);

function isNameEnd({ lower, kind, word }: Token): boolean {
  if (kind === "sign") return !/^['’.&/-]$/.test(lower);
  return (
    (word.tags & (tag.aux | tag.conjunction | tag.relative | tag.speech | tag.weekday)) !== 0 ||
    ((word.tags & tag.preposition) !== 0 && !nameWords.has(lower)) ||
    word.act !== null
  );
}

function slice(text: string, tokens: readonly Token[], from: number, to: number): string | null {
  let first = from;
  let next = to;
  while (first < next && /^(?:the|and|that|as|but|of|,|also|later)$/.test(tokens[first]?.lower ?? "")) first += 1;
  while (
    next > first &&
    !(tokens[next - 1]?.kind === "word" && (tokens[next - 1]?.word.tags ?? 0 & tag.adverb) !== tag.adverb)
  )
    next -= 1;
  return next > first ? text.slice(tokens[first]?.start, tokens[next - 1]?.end) : null;
}

function speaker(text: string, { tokens, sentence }: SentenceReading): string | null {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const { lower, word } = tokens[at] as Token;
    if (((word.tags & tag.speech) === 0 && !counting.has(lower)) || lower === "reports" || lower === "reportedly")
      continue;
    if (lower === "according" && tokens[at + 1]?.lower === "to") {
      let next = at + 2;
      while (next < Math.min(sentence.to, at + 12) && !isNameEnd(tokens[next] as Token)) next += 1;
      return slice(text, tokens, at + 2, next);
    }
    let first = at;
    let skipped = tokens[at - 1]?.lower === "," ? 1 : 0;
    if (skipped === 1)
      while (at - skipped > sentence.from && skipped < 8 && tokens[at - skipped - 1]?.lower !== ",") skipped += 1;
    first = at - skipped;
    const last = first;
    while (first > sentence.from && last - first < 10 && !isNameEnd(tokens[first - 1] as Token)) first -= 1;
    const name = slice(text, tokens, first, last);
    if (name !== null) return name;
    if (lower === "said" || lower === "wrote" || lower === "reported") {
      let next = at + 1;
      while (next < Math.min(sentence.to, at + 10) && !isNameEnd(tokens[next] as Token)) next += 1;
      const following = tokens[at + 1]?.isCapital ? slice(text, tokens, at + 1, next) : null;
      if (following !== null) return following;
    }
  }
  return null;
}

/** "At least five people had been injured": speech that is reported on after the sentence that names the speaker. */
function saysHad({ tokens, sentence }: SentenceReading): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) if (tokens[at]?.lower === "had") return true;
  return false;
}

/** Who states what a sentence says, as written; a pronoun, or an unattributed quotation, is the speaker of the sentence before. Null: nobody is named. */
export function attributedTo(text: string, reading: SentenceReading): string | null {
  const own = speaker(text, reading);
  const isReported = own === null && saysHad(reading);
  if (!isReported && (own === null || !pronouns.has(own.toLowerCase()))) return own;
  for (
    let back = reading.previous, steps = 0;
    back !== null && steps < (isReported ? 1 : 3);
    back = back.previous, steps += 1
  ) {
    const name = speaker(text, back);
    if (name !== null && !pronouns.has(name.toLowerCase())) return name;
  }
  return null;
}
