import { isPlace, isSpeech, place, speech } from "../language/places-and-speech";
import { form, isForm, isLink, isTime, link, time } from "../language/roles";
import { tag, type Word } from "../language/word";
import { figure, type Reading, type Stated, statedBy } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { unrepeated } from "./elided-place";
import { around, has } from "./shape";

/** Words between the beginning of a clause and the number. */
const longestOpening = 8;

const isTimeWord = (word: Word): boolean =>
  has(word, tag.month | tag.weekday | tag.timeUnit) || isTime(word, time.partOfDay | time.day | time.night);
const isArea = (word: Word): boolean => word.name?.isPlace === true || isPlace(word, place.area);

/** Whether a token may stand in "and in June", "in the Sumy region", "according to Kyiv", "the governor of". */
function isOfOpening({ word, kind, isCapital }: Token): boolean {
  if (kind !== "word") return false;
  if (word.act !== null || has(word, tag.aux | tag.modal | tag.verb)) return false;
  if (isCapital || isTimeWord(word) || isArea(word)) return true;
  return has(word, tag.preposition | tag.determiner) || isPlace(word, place.beforeName) || isSpeech(word, opening);
}

/** Past a dash that stands between the opening and the number: "since the beginning of the month – 614". */
const openingEnd = (reading: Reading): number =>
  dashes.has(around(reading, -1).lower) ? reading.mention.first - 1 : reading.mention.first;

const dashes = new Set(["–", "—"]);
const opening = speech.according | speech.office;
const boundaries = new Set([",", ";", "–", "—", "("]);

/** Where the words begin that give a bare number its place, its time or its source; -1 when other words stand before it. */
function openingAt(reading: Reading): number {
  const { tokens, sentence } = reading.inSentence;
  const end = openingEnd(reading);
  let isAccording = false;
  let isAnchored = false;
  for (let at = end - 1; at >= Math.max(sentence.from, end - longestOpening); at -= 1) {
    const token = tokens[at] as Token;
    const { word } = token;
    const isStart = boundaries.has(token.lower) || isLink(word, link.and | link.while | link.but);
    if (isStart) return isAnchored && at < end - 1 ? at + 1 : -1;
    const isNamedPart =
      at > sentence.from &&
      isForm(tokens[at - 1]?.word, form.the) &&
      isLink(tokens[at + 1]?.word, link.of) &&
      word.act === null;
    if (!isNamedPart && !isOfOpening(token)) return -1;
    if (isSpeech(word, speech.according)) isAccording = true;
    if (isArea(word) || isTimeWord(word) || isAccording || isSpeech(word, speech.office)) isAnchored = true;
    if (at === sentence.from) return isAnchored ? at : -1;
  }
  return -1;
}

/** Whether the word before a bare number may end such an opening: a name, a kind of area, a time; "the governor of" too. */
function mayEndOpening(reading: Reading): boolean {
  const { tokens } = reading.inSentence;
  const end = openingEnd(reading);
  const last = end <= reading.inSentence.sentence.from ? undefined : tokens[end - 1];
  if (last === undefined || last.kind !== "word") return false;
  const { word, isCapital } = last;
  if (isLink(word, link.of)) return isSpeech(around(reading, -2).word, speech.office);
  return isTimeWord(word) || isArea(word) || isCapital || isSpeech(word, speech.office);
}

/** Whether what is said ends with the number, or says only where, when and of whom. */
function endsBare(reading: Reading): boolean {
  const past = isForm(around(reading, 0).word, form.soft) && !isLink(around(reading, 0).word, link.of) ? 1 : 0;
  const { kind, word, lower } = around(reading, past);
  if (kind !== "word") return lower !== "/" && lower !== ":" && lower !== "%" && lower !== "-" && lower !== "(";
  return has(word, tag.preposition | tag.conjunction | tag.relative) && !isLink(word, link.of | link.to);
}

/** "1,500 are cut off, after 382,500 on 17 January": what a count is compared with, at another time. */
function isCompared(reading: Reading): boolean {
  if (!isLink(around(reading, -1).word, link.after | link.against)) return false;
  const isOn = isLink(around(reading, 0).word, link.on | link.in);
  const { kind, word } = around(reading, isOn ? 1 : 0);
  return (
    (isOn && (kind === "number" || isTimeWord(word))) || (isForm(word, form.a) && isTimeWord(around(reading, 1).word))
  );
}

const sides = new Set([",", ";", "–", "—"]);

/** "and some 400 according to Kyiv": a bare number between what joins it and who says it. */
function isBySource(reading: Reading): boolean {
  if (!isSpeech(around(reading, 0).word, speech.according)) return false;
  const before = around(reading, -1);
  return sides.has(before.lower) || isLink(before.word, link.and | link.but | link.while);
}

/** The last whole figure told before in the sentence, or in the one before where the number's own begins with its place or time. */
function toldBefore(reading: Reading, opens: boolean): Stated | null {
  const { inSentence, order } = reading;
  const { previous } = inSentence;
  const own = inSentence.mentions.slice(Math.max(0, order - 30), order);
  const earlier = opens && own.length === 0 && previous !== null ? previous.mentions.slice(-30) : own;
  const found = earlier.findLast((one) => statedBy(one).some(({ partOf }) => !partOf)) ?? null;
  const [stated] = statedBy(found);
  return stated === undefined || stated.isSuperseded || unrepeated.has(stated.measure) ? null : stated;
}

/** "3,900 drones in May and in June 5,400", "nine hurt in Sumy, in Konotop 14", "60 according to Moscow, some 300 according to Kyiv": place, time or source alone is new. */
export const elidedNoun: Rule = {
  id: "elided-noun",
  read: (reading) => {
    const { phrase, mention, inSentence } = reading;
    if (phrase.head !== null || mention.isPercent || mention.isNegation || mention.unit !== null) return null;
    const isSaid = isBySource(reading) || isCompared(reading);
    if (!isSaid && (!mayEndOpening(reading) || !endsBare(reading))) return null;
    const from = isSaid ? mention.first : openingAt(reading);
    if (from < 0) return null;
    const told = toldBefore(reading, from === inSentence.sentence.from);
    return told === null
      ? null
      : figure(told.measure, told.unit, { confidence: 0.7, reason: "only place, time or source is said again" });
  },
};
