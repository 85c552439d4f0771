import type { MeasureId } from "../ledger/measures/registry";
import { isPlace, isSpeech, place, speech } from "./language/places-and-speech";
import { form, isForm, isLink, link } from "./language/roles";
import { type Side, tag } from "./language/word";
import type { Reading, SentenceReading } from "./reading";
import type { Token } from "./token";

/** Whose ground a figure is about. */
export type Target = "UA" | "RU" | "OCC" | "OTHER";
type People = "UA" | "RU";

const weaponMeasures: ReadonlySet<MeasureId> = new Set<MeasureId>([
  "drones_launched",
  "missiles_launched",
  "bombs_launched",
  "munitions_launched",
  "drones_intercepted",
  "missiles_intercepted",
  "munitions_intercepted",
  "munitions_hit",
  "hit_locations",
]);
const otherSide = { UA: "RU", RU: "UA" } as const;
const reach = 6;

/** Whether a measure counts weapons, or where they hit. */
export function isOfWeapons(measure: MeasureId): boolean {
  return weaponMeasures.has(measure);
}

/** Whose people a token names: "Ukrainian", "Russia's", "Moscow", "the enemy", an official; null when it names none. */
function peopleAt({ word, isCapital }: Token): People | null {
  if (isPlace(word, place.enemy)) return "RU";
  const { name } = word;
  if (name === null || !isCapital || word.head !== null || (name.isPlace && name.state === null)) return null;
  return name.side === "UA" || name.side === "RU" ? name.side : null;
}

/** Whose weapons the words right after a number name: "Ukrainian drones", "of them Shaheds"; null when they do not say. */
function owner({ inSentence, mention, phrase }: Reading): People | null {
  const { tokens, sentence } = inSentence;
  const to = Math.min(sentence.to, Math.max(phrase.next, mention.next + 4));
  for (let at = mention.next; at < to; at += 1) {
    const { word, kind } = tokens[at] as Token;
    if (kind === "sign" && at >= phrase.next) return null;
    if (isPlace(word, place.ukrainian | place.ukrainianArms)) return "UA";
    if (isPlace(word, place.russian | place.russianArms)) return "RU";
  }
  return null;
}

/** Whether weapons go to what a token names: "at Russia", "against the Ukrainian capital". */
function isAim(tokens: readonly Token[], at: number, from: number): boolean {
  const before = at > from ? tokens[at - 1]?.word : undefined;
  return isPlace(before, place.aim) || (isPlace(tokens[at - 2]?.word, place.aim) && at - 1 > from && !!before?.tags);
}

/** Whether a name is that of a body or an official, who states and defends: "Ukraine's air force", "Russian Defence Ministry". */
function isBody(tokens: readonly Token[], at: number, to: number): boolean {
  const { word } = tokens[at] as Token;
  if (word.name?.state == null && !isPlace(word, place.ukrainian | place.russian | place.enemy)) return true;
  for (let next = at + 1; next < Math.min(to, at + 5); next += 1) {
    const following = tokens[next] as Token;
    const { kind, word: after } = following;
    if (kind !== "word" || (after.tags & (tag.preposition | tag.aux)) !== 0) return false;
    if ((after.tags & tag.speech) !== 0) return true;
    if (isSpeech(after, speech.office)) return !isPlace(after, place.troops);
  }
  return false;
}

/** What a people does in what follows: it shoots down or comes under fire (`own`: its ground), or attacks (`other`). */
function groundBySubject(tokens: readonly Token[], at: number, to: number, people: People): People {
  for (let next = at + 1; next < Math.min(to, at + reach); next += 1) {
    const { word } = tokens[next] as Token;
    if (word.act === "intercept" || isPlace(word, place.suffering)) return people;
    if (isPlace(word, place.attack) && isPlace(tokens[at]?.word, place.ukrainian | place.russian)) break;
    if (word.act !== null) break;
    const isAttacked = isForm(word, form.passive) && ((tokens[next + 1]?.word.tags ?? 0) & tag.attack) !== 0;
    if (isAttacked) return people;
  }
  return otherSide[people];
}

/** The ground that weapons were sent at, by the words for them, at whom, by whom they were sent and who shot them down; null when a sentence says none of these. */
export function groundOfWeapons(reading: Reading): People | null {
  const own = owner(reading);
  if (own !== null) return otherSide[own];
  const { inSentence, mention } = reading;
  const { tokens, sentence } = inSentence;
  let stater: People | null = null;
  let subject: People | null = null;
  for (let at = Math.min(mention.first, sentence.to) - 1; at >= sentence.from; at -= 1) {
    const people = peopleAt(tokens[at] as Token);
    if (people === null) continue;
    if (isAim(tokens, at, sentence.from)) return people;
    const before = at > sentence.from ? tokens[at - 1]?.word : undefined;
    if (isLink(before, link.by | link.from)) subject ??= otherSide[people];
    else if (isBody(tokens, at, sentence.to)) stater ??= people;
    else if (!isLink(before, link.of | link.in)) subject ??= groundBySubject(tokens, at, sentence.to, people);
  }
  for (let at = mention.next; at < sentence.to; at += 1) {
    const people = peopleAt(tokens[at] as Token);
    if (people === null) continue;
    if (isAim(tokens, at, sentence.from)) return people;
    if (isLink(tokens[at - 1]?.word, link.by)) subject ??= otherSide[people];
    else if (isBody(tokens, at, sentence.to)) stater ??= people;
  }
  return subject ?? stater;
}

/** Whether what is attacked with is named within three words: "Russian night shelling". */
function isAttackNear(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 4); next += 1)
    if (isPlace(tokens[next]?.word, place.attack)) return true;
  return false;
}

/** The people that a sentence says attacked: "Ukrainian shelling", "a Russian drone"; null when it names none or both. */
function attackerIn({ tokens, sentence, topic }: SentenceReading): People | null {
  if ((topic.places & place.attack) === 0 || (topic.places & (place.ukrainian | place.russian)) === 0) return null;
  let found: People | null = null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const { word } = tokens[at] as Token;
    const people = isPlace(word, place.ukrainian) ? "UA" : isPlace(word, place.russian) ? "RU" : null;
    if (people === null) continue;
    if (!isAttackNear(tokens, at, sentence.to)) continue;
    if (found !== null && found !== people) return null;
    found = people;
  }
  return found;
}

/** The ground of a figure about people or buildings: that of its place, unless its sentence says which people attacked. */
export function groundOfHarm(sentence: SentenceReading, side: Side | null, isOwnPlace: boolean): Target {
  const attacker = attackerIn(sentence);
  const placed = side === null || side === "elsewhere" ? null : side;
  if (placed !== null && isOwnPlace) return placed === "OCC" && attacker === "RU" ? "UA" : placed;
  if (attacker === "UA" && (placed === "UA" || placed === null)) return "RU";
  if (attacker === "RU") return "UA";
  return placed ?? "UA";
}
