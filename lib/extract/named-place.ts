import { isPlace, place } from "./language/places-and-speech";
import { form, isForm, isLink, link } from "./language/roles";
import type { Name, Side } from "./language/word";
import type { Token } from "./token";

/** A name of the gazetteer in a sentence. */
export interface NamedPlace {
  /** Its tokens: the first, and one past the last. */
  readonly at: number;
  readonly next: number;
  readonly side: Side;
  readonly isPlace: boolean;
  /** Whether a word for an area belongs to it: "Kharkiv region". */
  readonly isArea: boolean;
  /** A country, or a capital that stands for its country's government; null: neither. */
  readonly state: "country" | "capital" | null;
  /** The place that is meant where it is not the name itself; null: the name as written. */
  readonly called: string | null;
}

const occupiedReach = 5;

/** Whether the words before a name say that it is occupied: "annexed", "the occupied part of". */
function isSaidOccupied(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - occupiedReach); back -= 1) {
    const { word } = tokens[back] as Token;
    if (word.name?.isLowerCase === true && word.name.side === "OCC" && !word.name.isPlace) return true;
    if (!isPlace(word, place.ofOccupied | place.beforeName) && !isLink(word, link.of) && !isForm(word, form.the))
      return false;
  }
  return false;
}

function placed(name: Name, at: number, next: number, isArea: boolean, side: Side): NamedPlace {
  const { isPlace: isOwn, state, called } = name;
  return { at, next, side, isPlace: isOwn, isArea, state: isArea ? null : state, called };
}

function isOwningUkraine({ word }: Token): boolean {
  return word.name?.state === "country" && word.name.side === "UA" && isPlace(word, place.owner);
}

/** Whether a token is "capital" of "the capital", with no country or region before it. */
function isTheCapital(tokens: readonly Token[], at: number, from: number): boolean {
  return (
    isPlace(tokens[at]?.word, place.capital) &&
    at > from &&
    (isForm(tokens[at - 1]?.word, form.the) || isOwningUkraine(tokens[at - 1] as Token)) &&
    !isPlace(tokens[at + 1]?.word, place.area)
  );
}

/** The name that begins at a token of a sentence, "the capital" among them; null when none does. */
export function nameAt(tokens: readonly Token[], at: number, from: number, to: number): NamedPlace | null {
  const { word, isCapital } = tokens[at] as Token;
  const { name, longNames } = word;
  if (name === null && longNames === null) return null;
  const second = at + 1 < to ? tokens[at + 1] : undefined;
  const long = second === undefined ? undefined : longNames?.get(second.lower.replace("'s", ""));
  const found =
    long !== undefined && (isCapital || long.isLowerCase) ? long : isCapital || name?.isLowerCase ? name : null;
  if (found === null || (isPlace(word, place.capital) && !isTheCapital(tokens, at, from))) return null;
  const ownEnd = at + (found === long ? 2 : 1);
  const isArea =
    ownEnd < to && found.isPlace && !isPlace(word, place.owner) && isPlace(tokens[ownEnd]?.word, place.area);
  const next = isArea ? ownEnd + 1 : ownEnd;
  const isJoined = isLink(tokens[ownEnd]?.word, link.and);
  const side = isArea || isJoined ? (found.sideAsArea ?? found.side) : found.side;
  const isOccupied = found.isPlace && side === "UA" && isSaidOccupied(tokens, at, from);
  return placed(found, at, next, isArea, isOccupied ? "OCC" : side);
}
