import { isPlace, isSpeech, place, speech } from "./language/places-and-speech";
import { form, isForm, isLink, link } from "./language/roles";
import { tag } from "./language/word";
import type { NamedPlace } from "./named-place";
import type { Sentence } from "./sentence";
import type { Token } from "./token";

/**
 * What a place's name does in its sentence: something happened there (`where`, `near`), it may have (`plain`), somebody or something comes
 * from there (`from`), its office speaks (`office`), or neither (`away`).
 */
export type PlaceUse = "where" | "near" | "plain" | "from" | "office" | "away";

/** A place's name with what it does in its sentence. */
export interface UsedPlace extends NamedPlace {
  readonly use: PlaceUse;
}

const headingSigns = new Set([":", "–", "—", "-", "|", ","]);
const reach = 8;
/** A capital before a dash and more words than this is where the report was written. */
const longestHeading = 14;

/** What the words before a name make of it; null when they make nothing. */
function partBefore(tokens: readonly Token[], { at, state }: NamedPlace, from: number): PlaceUse | null {
  for (let back = at - 1; back >= Math.max(from, at - reach); back -= 1) {
    const { lower, word, isCapital, kind } = tokens[back] as Token;
    if (isLink(word, link.from) || (isLink(word, link.by) && back === at - 1)) return "from";
    if (isPlace(word, place.away)) return "away";
    if (isLink(word, link.of)) return ofPhraseUse(tokens, back, from);
    if (isPlace(word, place.near)) return "near";
    if (isPlace(word, place.locative)) {
      const isOffice = back > from && isSpeech(tokens[back - 1]?.word, speech.office);
      return !isOffice ? "where" : state === null ? "office" : "away";
    }
    const isPassed =
      (word.tags & (tag.determiner | tag.conjunction)) !== 0 ||
      isCapital ||
      kind === "model" ||
      lower === "," ||
      lower === "(" ||
      lower === "#" ||
      isPlace(word, place.beforeName | place.area | place.inOrigins);
    if (!isPassed) return null;
  }
  return null;
}

/** "North of Kyiv" is elsewhere, "the mayor of Kyiv" speaks, "the city of Kyiv" and "the centre of Kyiv" are there. */
function ofPhraseUse(tokens: readonly Token[], at: number, from: number): PlaceUse {
  const before = tokens[at - 1]?.word;
  if (at <= from) return "where";
  if (isPlace(before, place.direction) && !isForm(tokens[at - 2]?.word, form.the)) return "away";
  if (isSpeech(before, speech.office)) return "office";
  if (isPlace(before, place.inOrigins) && isLink(tokens[at - 3]?.word ?? tokens[at - 2]?.word, link.from))
    return "from";
  return "where";
}

/** Whether an office follows a name that owns it or stands before it: "Kyiv mayor", "Kharkiv's regional governor". */
function officeAfter(tokens: readonly Token[], next: number, to: number): "seat" | "other" | null {
  let found: "seat" | "other" | null = null;
  for (let at = next; at < Math.min(to, next + 4); at += 1) {
    const { word, kind } = tokens[at] as Token;
    if (kind !== "word" || (word.tags & tag.aux) !== 0) return found;
    if (isSpeech(word, speech.seat)) return "seat";
    if (isSpeech(word, speech.office)) found = "other";
    else if ((word.tags & (tag.preposition | tag.conjunction | tag.speech)) !== 0 || word.act !== null) return found;
  }
  return found;
}

/** Whether only signs, times and words that are no names stand before a token in its sentence, so that it is a heading's. */
function opens(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from; back -= 1) {
    const { kind, lower } = tokens[back] as Token;
    if (kind === "word" || lower === "," || lower === ";") return false;
  }
  return true;
}

/** "Kyiv: three killed", "SUMY, Ukraine (Agency) —"; a capital before a dash and a sentence is where the report was written. */
function isHeading(
  tokens: readonly Token[],
  { at, next, state }: NamedPlace,
  { from, to }: Pick<Sentence, "from" | "to">,
): boolean {
  const sign = tokens[next]?.lower ?? "";
  if (sign === ":" && at > from && tokens[at - 1]?.kind === "sign" && tokens[at - 1]?.lower !== ",") return true;
  if (!headingSigns.has(sign) || !opens(tokens, at, from)) return false;
  const first = tokens[next + 1];
  const isSentence = first?.isCapital === true && !first.word.beginsNumber;
  const isDateline = sign !== ":" && sign !== "," && (isSentence || to - at > longestHeading);
  return state !== "capital" || !isDateline;
}

function adverbsEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + 3) && tokens[at]?.word.tags === tag.adverb) at += 1;
  return at;
}

/** "Kyiv has endured", "Kyiv came under": a capital that is a town under attack, and no government. */
function isSuffering(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    const { word } = tokens[at] as Token;
    if (isPlace(word, place.suffering)) return true;
    if ((word.tags & (tag.aux | tag.adverb)) === 0) return false;
  }
  return false;
}

/** The names of a sentence with what each does in it. */
export function usedPlaces(
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly NamedPlace[],
): readonly UsedPlace[] {
  const used: UsedPlace[] = [];
  for (const name of names) {
    const { at, next, side, isPlace: isOwn, isArea, state, called } = name;
    used.push({ at, next, side, isPlace: isOwn, isArea, state, called, use: placeUse(tokens, sentence, name) });
  }
  return used;
}

/** What a place's name does in its sentence. */
function placeUse(tokens: readonly Token[], { from, to }: Sentence, name: NamedPlace): PlaceUse {
  if (!name.isPlace) return "away";
  const following = tokens[name.next];
  const after = adverbsEnd(tokens, name.next, to);
  const word = after < to ? tokens[after]?.word : undefined;
  if (name.next < to && following !== undefined && isHeading(tokens, name, { from, to })) return "where";
  const isOwner = isPlace(tokens[name.next - 1]?.word, place.owner);
  if (isOwner && name.state === "country") return "away";
  const office = officeAfter(tokens, name.next, to);
  if (office === "seat" && name.state !== "country") return "office";
  if (office !== null) return name.state === null ? "office" : "away";
  const before = partBefore(tokens, name, from);
  if (before === "office" && name.state === "country") return "away";
  if (before !== null) return before;
  if (word !== undefined && (word.tags & tag.speech) !== 0 && !isForm(word, form.passive)) return "away";
  if (name.state !== null)
    return isForm(word, form.passive) || isSuffering(tokens, after, to) || (isOwner && opens(tokens, name.at, from))
      ? "where"
      : "away";
  return isOwner || (word !== undefined && ((word.tags & tag.aux) !== 0 || word.act !== null)) ? "where" : "plain";
}
