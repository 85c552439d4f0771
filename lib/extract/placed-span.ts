import { isPlace, place } from "./language/places-and-speech";
import { isLink, link } from "./language/roles";
import { tag } from "./language/word";
import type { NamedPlace } from "./named-place";
import type { Sentence } from "./sentence";
import type { Token } from "./token";

/** A place as a figure has it: tokens of its sentence, or the place that is meant. */
export interface PlaceSpan {
  readonly at: number;
  readonly next: number;
  readonly called: string | null;
}

/** Whether between two names stands only what sets a place within an area: "Lozova, Kharkiv region", "Lozova in the eastern Kharkiv region". */
function isWithin(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 4) return false;
  const first = tokens[from];
  if (first === undefined || !(first.lower === "," || first.lower === "(" || isLink(first.word, link.in))) return false;
  for (let at = from + 1; at < to; at += 1) {
    const { word, lower } = tokens[at] as Token;
    if (
      (word.tags & tag.determiner) === 0 &&
      !isPlace(word, place.beforeName) &&
      !isLink(word, link.in) &&
      lower !== ","
    )
      return false;
  }
  return true;
}

/** A town that no list has, by its capitals, right before an area that it lies in: "in Lukiantsi, Kharkiv region"; -1 when there is none. */
function unlistedTown(
  tokens: readonly Token[],
  area: NamedPlace,
  { from }: Sentence,
): readonly [number, number] | null {
  let end = area.at;
  while (end > from && end > area.at - 4) {
    const { word, lower, isCapital } = tokens[end - 1] as Token;
    if (isCapital) break;
    if (
      !(lower === "," || isLink(word, link.in) || (word.tags & tag.determiner) !== 0 || isPlace(word, place.beforeName))
    )
      return null;
    end -= 1;
  }
  let at = end;
  while (at > from && at > end - 3 && isTownWord(tokens[at - 1] as Token)) at -= 1;
  if (at === end || end === area.at || !isWithin(tokens, end, area.at)) return null;
  const before = tokens[at - 1]?.word;
  const isTown =
    isPlace(before, place.locative | place.near | place.settlement) ||
    (isLink(before, link.of) && isPlace(tokens[at - 2]?.word, place.settlement));
  return at > from && isTown ? [at, end] : null;
}

function isTownWord({ kind, isCapital, word }: Token): boolean {
  return kind === "word" && isCapital && word.head === null && word.act === null && (word.tags & ~tag.modifier) === 0;
}

/** "The Poltava region city of Kremenchuk": the town that is named after its area. */
function townAfter(tokens: readonly Token[], names: readonly NamedPlace[], area: NamedPlace): NamedPlace | null {
  const following = names.find(({ at }) => at >= area.next);
  if (following === undefined || !following.isPlace || following.at - area.next > 3) return null;
  if (following.at === area.next && isPlace(tokens[area.next - 1]?.word, place.owner)) return following;
  const isOf = isLink(tokens[following.at - 1]?.word, link.of) || following.at === area.next + 1;
  return isOf && isPlace(tokens[area.next]?.word, place.settlement) ? following : null;
}

/** Whether only a comma or "and" stands between two names of places of one kind, so that they are one list. */
function areJoined(tokens: readonly Token[], left: NamedPlace, right: NamedPlace): boolean {
  if (
    right.at - left.next !== 1 ||
    right.side === "elsewhere" ||
    !right.isPlace ||
    !left.isPlace ||
    (right.state === "country") !== (left.state === "country")
  )
    return false;
  const between = tokens[left.next] as Token;
  return isLink(between.word, link.and) || (between.lower === "," && !(right.isArea && !left.isArea));
}

/** The whole list of places that a name is one of: "Kyiv, Odesa and Sumy regions"; the name itself where it stands alone. */
function listAround(
  tokens: readonly Token[],
  names: readonly NamedPlace[],
  { to }: Sentence,
  name: NamedPlace,
): PlaceSpan {
  let first = names.indexOf(name);
  let last = first;
  while (first > 0 && areJoined(tokens, names[first - 1] as NamedPlace, names[first] as NamedPlace)) first -= 1;
  while (last + 1 < names.length && areJoined(tokens, names[last] as NamedPlace, names[last + 1] as NamedPlace))
    last += 1;
  const end = names[last] as NamedPlace;
  const isList = last > first && isLink(tokens[end.at - 1]?.word, link.and);
  if (isList) return { at: (names[first] as NamedPlace).at, next: end.next, called: null };
  let next = name.next;
  if (isLink(tokens[next]?.word, link.and)) {
    for (let at = next + 1; at < Math.min(to, next + 5); at += 1) {
      const word = tokens[at]?.word;
      if (isPlace(word, place.surroundings)) next = at + (isPlace(tokens[at + 1]?.word, place.area) ? 2 : 1);
      else if (((word?.tags ?? 0) & tag.determiner) === 0) break;
    }
  }
  return { at: name.at, next, called: next === name.next ? name.called : null };
}

/** The place that a name stands for: the town within an area that is named with it, or the whole list that it is one of. */
export function spanOf(
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly NamedPlace[],
  name: NamedPlace,
): PlaceSpan {
  const order = names.indexOf(name);
  const before = order > 0 ? names[order - 1] : undefined;
  const isWide = name.isArea || name.state === "country" || name.called !== null;
  if (
    before?.isPlace &&
    before.side !== "elsewhere" &&
    isWide &&
    !before.isArea &&
    isWithin(tokens, before.next, name.at)
  )
    return { at: before.at, next: before.next, called: before.called };
  if (isWide) {
    const town = unlistedTown(tokens, name, sentence);
    if (town !== null) return { at: town[0], next: town[1], called: null };
    const after = townAfter(tokens, names, name);
    if (after !== null) return { at: after.at, next: after.next, called: after.called };
  }
  return listAround(tokens, names, sentence, name);
}
