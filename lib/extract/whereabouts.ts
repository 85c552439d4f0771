import type { MeasureId } from "../ledger/measures/registry";
import { tag } from "./language/word";
import type { Reading } from "./reading";
import type { NamedPlace } from "./topic";

/** Where a figure belongs: the place as written, and whose ground was attacked. */
export interface Ground {
  readonly place: string | null;
  readonly target: "UA" | "RU" | "OCC" | "OTHER";
}

const weaponMeasure = /^(?:drones|missiles|munitions|bombs)_/;

function isLocative({ inSentence }: Reading, name: NamedPlace): boolean {
  const { tokens, sentence } = inSentence;
  for (let at = name.at - 1; at >= Math.max(sentence.from, name.at - 5); at -= 1) {
    const { lower, word, isCapital } = tokens[at] ?? { lower: "", word: { tags: 0 }, isCapital: false };
    if (
      /^(?:in|over|across|near|at|on|around|outside|targeting|hit|hitting|struck|throughout|to|against|of|leave|leaves)$/.test(
        lower,
      )
    )
      return true;
    if (
      (word.tags & (tag.determiner | tag.conjunction)) === 0 &&
      !isCapital &&
      lower !== "," &&
      !/ern$|^(?:city|region|town|village|port|cities|regions|central|capital)$/.test(lower)
    )
      return false;
  }
  return sentence.from === name.at && tokens[name.next]?.lower === ":";
}

/** "launched from Kursk, Bryansk and Crimea": where weapons came from. */
function isOrigin({ inSentence }: Reading, name: NamedPlace): boolean {
  const { tokens, sentence } = inSentence;
  for (let at = name.at - 1; at >= Math.max(sentence.from, name.at - 16); at -= 1) {
    const { lower, isCapital, kind } = tokens[at] ?? { lower: "", isCapital: false, kind: "sign" };
    if (lower === "from") return true;
    const isList =
      isCapital || kind === "model" || /^(?:,|-|and|or|the|occupied|regions?|oblasts?|city|airfields?)$/.test(lower);
    if (!isList) return false;
  }
  return false;
}

/** The place nearest to the number: places said with a preposition first; null when the sentence names none. */
function nearestPlace(reading: Reading, measure: MeasureId): NamedPlace | null {
  let best: NamedPlace | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of reading.inSentence.topic.names) {
    if (!name.isPlace || name.side === "elsewhere") continue;
    if (weaponMeasure.test(measure) && isOrigin(reading, name)) continue;
    const distance = Math.abs(name.at - reading.mention.core) + (isLocative(reading, name) ? 0 : 40);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

function placeText(text: string, { inSentence }: Reading, name: NamedPlace): string {
  const written = text.slice(inSentence.tokens[name.at]?.start, inSentence.tokens[name.next - 1]?.end);
  return written.replace(/['’]s$/, "");
}

/** The ground a figure is about. Nothing named: the nearest sentence before it that names a place, at most three back. */
export function groundOf(text: string, reading: Reading, measure: MeasureId): Ground {
  const { inSentence, mention, phrase } = reading;
  let place = nearestPlace(reading, measure);
  let from: Reading = reading;
  for (
    let back = inSentence.previous, steps = 0;
    place === null && back !== null && steps < 3;
    back = back.previous, steps += 1
  ) {
    from = { ...reading, inSentence: back };
    place = nearestPlace(from, measure);
  }
  const named = place === null ? null : placeText(text, from, place);
  const counted = inSentence.tokens.slice(mention.next, phrase.next);
  const isUkrainian = counted.some(({ lower }) => lower === "ukrainian");
  const isRussian = counted.some(({ lower }) => lower === "russian");
  if (weaponMeasure.test(measure) && isUkrainian) return { place: named, target: place?.side === "OCC" ? "OCC" : "RU" };
  if (weaponMeasure.test(measure) && isRussian) return { place: named, target: "UA" };
  const side = place?.side;
  return { place: named, target: side === undefined || side === "elsewhere" ? "UA" : side };
}
