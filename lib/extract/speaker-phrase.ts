import { isPlace, isSpeech, place, speech } from "./language/places-and-speech";
import { form, isForm, isLink, link } from "./language/roles";
import { tag } from "./language/word";
import type { Token } from "./token";

/** Tokens of a noun phrase that may name a speaker: the first, and one past the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const nameSigns = new Set(["'", "’", ".", "&", "/", "-"]);
const longest = 14;

function endsName(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower, kind, word } = tokens[at] as Token;
  if (kind === "sign") return !nameSigns.has(lower);
  if (kind === "number" || kind === "time" || kind === "ordinal" || kind === "date") return true;
  if (isSpeech(word, speech.withinName | speech.pronoun)) return false;
  if (isLink(word, link.in)) return !hasOffice(tokens, first, at);
  if (isSpeech(word, speech.office | speech.informant)) return false;
  if ((word.tags & tag.pronoun) !== 0) return true;
  return (
    (word.tags &
      (tag.aux | tag.conjunction | tag.relative | tag.speech | tag.weekday | tag.month | tag.preposition)) !==
      0 ||
    (word.act !== null && word.act !== "rescue")
  );
}

function hasOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isSpeech(tokens[at]?.word, speech.office | speech.informant | speech.bodyName)) return true;
  return false;
}

/** The phrase that ends right before a token; empty where none does. */
export function phraseBefore(tokens: readonly Token[], to: number, from: number): Phrase {
  let end = to;
  while (end > from && isBetween(tokens[end - 1] as Token)) end -= 1;
  let first = bracketStart(tokens, end, from);
  const limit = Math.max(from, end - longest);
  while (first > limit && !isStart(tokens, first) && !endsName(tokens, first - 1, Math.max(limit, first - 8)))
    first -= 1;
  return { from: first, to: end };
}

/** Where a short bracket begins that ends right before a token: "the mission (HRMMU)"; the token itself where none does. */
function bracketStart(tokens: readonly Token[], end: number, from: number): number {
  if (tokens[end - 1]?.lower !== ")") return end;
  for (let at = end - 2; at >= Math.max(from, end - 5); at -= 1) if (tokens[at]?.lower === "(") return at;
  return end;
}

/** Whether an article begins a phrase at a token, and nothing before it goes on to it. */
function isStart(tokens: readonly Token[], at: number): boolean {
  const isArticle = ((tokens[at]?.word.tags ?? 0) & tag.determiner) !== 0;
  return isArticle && !isSpeech(tokens[at - 1]?.word, speech.withinName) && !isLink(tokens[at - 1]?.word, link.in);
}

/** "Has", "later" and their like, between a speaker and the verb. */
function isBetween({ word }: Token): boolean {
  return (
    word.tags === tag.adverb ||
    ((word.tags & tag.aux) !== 0 && !(word.tags & tag.speech)) ||
    isSpeech(word, speech.between)
  );
}

/** The phrase that begins at a token; empty where none does. */
export function phraseAfter(tokens: readonly Token[], from: number, to: number): Phrase {
  let end = from;
  const limit = Math.min(to, from + longest);
  while (end < limit && !endsName(tokens, end, from)) end += 1;
  return { from, to: end };
}

/** What is set off by commas right before a token: "the mayor, Inna Zoria, said"; null when nothing is. */
export function asideBefore(tokens: readonly Token[], to: number, from: number): Phrase | null {
  const end = to - 1;
  if (end <= from || tokens[end]?.lower !== ",") return null;
  for (let at = end - 1; at >= Math.max(from, end - 12); at -= 1)
    if (tokens[at]?.lower === ",") return at + 1 < end ? { from: at + 1, to: end } : null;
  return null;
}

/** "the statement": what the last speaker stated. */
export function isOwnAccount(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const isThe = to - from === 2 && isForm(tokens[from]?.word, form.the | form.that);
  return isThe && isSpeech(tokens[to - 1]?.word, speech.account);
}

/** How sure it is that a phrase names somebody who states things: an office, a body or a known name; a name by its capitals alone; nobody. */
export function likeness(tokens: readonly Token[], { from, to }: Phrase): "office" | "name" | "none" {
  let capitals = 0;
  if (isOwnAccount(tokens, { from, to })) return "office";
  for (let at = from; at < to; at += 1) {
    const { word, isCapital, kind } = tokens[at] as Token;
    if (isSpeech(word, speech.office | speech.bodyName | speech.informant)) return "office";
    if (to - from === 1 && isSpeech(word, speech.pronoun)) return "office";
    const { name } = word;
    if (
      name !== null &&
      isCapital &&
      !name.isPlace &&
      !name.isLowerCase &&
      word.head === null &&
      !isPlace(word, place.ukrainian | place.russian)
    )
      return "office";
    if (name !== null && isCapital && name.state !== null) return "office";
    const isPlain = name === null || !name.isPlace;
    if (isCapital && kind === "word" && isPlain && word.head === null && word.tags === 0 && word.act === null)
      capitals += 1;
  }
  return capitals > 0 ? "name" : "none";
}
