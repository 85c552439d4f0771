import { isSpeech, speech } from "./language/places-and-speech";
import { form, isForm } from "./language/roles";
import { tag } from "./language/word";
import { asideBefore, likeness, type Phrase, phraseAfter, phraseBefore } from "./speaker-phrase";
import type { Token } from "./token";

/** "The head of the administration, Inna Zoria": an office and the name that is set after it. */
export function withName(tokens: readonly Token[], phrase: Phrase, to: number): Phrase {
  if (phrase.to >= to || tokens[phrase.to]?.lower !== ",") return phrase;
  const name = phraseAfter(tokens, phrase.to + 1, to);
  return isNameOnly(tokens, name) ? { from: phrase.from, to: name.to } : phrase;
}

function isNameOnly(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to <= from || to - from > 4) return false;
  for (let at = from; at < to; at += 1) {
    const { isCapital, word, kind } = tokens[at] as Token;
    if (kind === "word" && (!isCapital || word.head !== null || (word.name?.isPlace ?? false))) return false;
  }
  return true;
}

/** The "who" or "which" whose verb stands at a token; null when it has none. */
function relativeBefore(tokens: readonly Token[], at: number, from: number): number | null {
  for (let back = at - 1; back >= Math.max(from, at - 3); back -= 1) {
    const { word } = tokens[back] as Token;
    if ((word.tags & tag.relative) !== 0 && !isForm(word, form.that)) return back;
    if ((word.tags & (tag.aux | tag.adverb)) === 0) return null;
  }
  return null;
}

/** Whom a "who" stands for: "the governor, Inna Zoria, who said". */
function nameBefore(
  tokens: readonly Token[],
  who: number,
  from: number,
  isFit: (phrase: Phrase) => boolean,
): Phrase | null {
  const end = tokens[who - 1]?.lower === "," ? who - 1 : who;
  const own = phraseBefore(tokens, end, from);
  if (own.to <= own.from || !isFit(own)) return null;
  if (!isNameOnly(tokens, own) || tokens[own.from - 1]?.lower !== ",") return own;
  const outer = phraseBefore(tokens, own.from - 1, from);
  return outer.to > outer.from && isFit(outer) ? { from: outer.from, to: own.to } : own;
}

/** The speaker of a verb: who stands before it, with an aside between, or after it in "said the mayor"; null: nobody. */
export function speakerOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  isSure: boolean,
): Phrase | null {
  const isFit = (phrase: Phrase): boolean => {
    const like = phrase.to > phrase.from ? likeness(tokens, phrase) : "none";
    return like === "office" || (like === "name" && (isSure || phrase.to - phrase.from > 1));
  };
  const before = phraseBefore(tokens, at, from);
  if (before.to > before.from) return isFit(before) ? before : null;
  const verb = tokens[at]?.word;
  const who = relativeBefore(tokens, at, from);
  // "The air force, which said Russia fired": nobody stands after such a verb.
  if (who === at - 1) return nameBefore(tokens, who, from, isFit);
  if (isSpeech(verb, speech.inverted)) {
    const after = phraseAfter(tokens, at + 1, to);
    const first = tokens[after.from];
    const isName =
      first?.isCapital === true ||
      ((first?.word.tags ?? 0) & tag.determiner) !== 0 ||
      likeness(tokens, after) === "office";
    if (after.to > after.from && isName && isFit(after)) return withName(tokens, after, to);
  }
  if (who !== null) return nameBefore(tokens, who, from, isFit);
  const aside = asideBefore(tokens, before.to, from);
  if (aside === null) return null;
  const outer = phraseBefore(tokens, aside.from - 1, from);
  const isWhole = outer.to > outer.from && isFit(outer);
  if (isNameOnly(tokens, aside) && isFit(aside)) return isWhole ? { from: outer.from, to: aside.to } : aside;
  return isWhole ? outer : null;
}
