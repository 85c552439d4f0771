import { actAt } from "../acts";
import { isPlace, place } from "../language/places-and-speech";
import { form, isForm, isLink, isTime, link, time } from "../language/roles";
import { tag } from "../language/word";
import { nextReading, type Reading, rejected, type SentenceReading } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import type { Topic } from "../topic";
import { around, has, sentenceHas, tokenAfter, tokenBefore } from "./shape";

/** The name nearest to the number, those before it first. */
function nearestSide(reading: Reading): string | null {
  const { names } = reading.inSentence.topic;
  let found: string | null = null;
  for (const name of names) {
    if (name.at > reading.mention.first && found !== null) break;
    found = name.side;
  }
  return found;
}

/** Numbers of other wars and other countries' affairs. */
export const otherWar: Rule = {
  id: "other-war",
  read: (reading) => {
    const { topic } = reading.inSentence;
    if (topic.war === "other") return rejected("other war or place");
    if (topic.isOfOtherAge) return rejected("other war or place");
    const isMixed = topic.names.some(({ side }) => side === "elsewhere");
    return isMixed && nearestSide(reading) === "elsewhere" && reading.phrase.head !== "drone"
      ? rejected("other war or place")
      : null;
  },
};

/** Earthquakes, floods, crashes, epidemics; cold and poisoning as causes of death. */
export const disaster: Rule = {
  id: "disaster",
  read: (reading) =>
    reading.inSentence.topic.isDisaster || isCarriedOn(reading) ? rejected("disaster or indirect death") : null,
};

const isOurs = ({ names }: Topic): boolean => names.some(({ side }) => side !== "elsewhere");

/** Sentences over which a disaster is told of without being named again. */
const disasterReach = 4;

/** Whether a sentence goes on from one of its paragraph about a disaster: nothing since then names a weapon, an attack or a place of this war. */
function isCarriedOn({ inSentence }: Reading): boolean {
  let sentence: SentenceReading | null = inSentence;
  for (let steps = 0; sentence !== null && steps <= disasterReach; steps += 1, sentence = sentence.previous) {
    const { topic }: SentenceReading = sentence;
    if (topic.isDisaster) return true;
    if (topic.hasWeapon || (topic.tags & tag.attack) !== 0 || isOurs(topic)) return false;
    if (sentence.sentence.startsLine) return false;
  }
  return false;
}

/** "was able to shoot down 549": what could be done was. */
function isDone({ inSentence: { tokens, sentence } }: Reading, at: number): boolean {
  if (at <= sentence.from || !isForm(tokens[at - 1]?.word, form.wasDone)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 4); next += 1)
    if (actAt(tokens, next, tokens.length) === "intercept") return true;
  return false;
}

/** What may, might or is planned to be, and what somebody can do or needs. */
export const hypothetical: Rule = {
  id: "hypothetical",
  read: (reading) => {
    if (reading.inSentence.topic.isImagined) return rejected("hypothetical, planned or possible");
    if ((reading.inSentence.topic.tags & tag.modal) === 0) return null;
    const isModal = (token: Token, at: number): boolean => {
      if (!has(token.word, tag.modal) || isForm(token.word, form.harmless)) return false;
      // "May" is a month, and "can" of a speaker long before is another clause.
      if (isForm(token.word, form.monthOrModal) && token.isCapital && at > reading.inSentence.sentence.from)
        return false;
      return !isDone(reading, at);
    };
    const before = tokenBefore(
      reading,
      9,
      (token, at) =>
        isModal(token, at) || (token.kind === "sign" && token.lower === ",") || has(token.word, tag.speech),
    );
    if (before >= 0 && isModal(reading.inSentence.tokens[before] as Token, before))
      return rejected("hypothetical, planned or possible");
    const after = tokenAfter(
      reading,
      4,
      (token, at) => isModal(token, at) || token.kind === "sign" || (token.word.act !== null && token.word.tags !== 0),
    );
    if (after >= 0 && isModal(reading.inSentence.tokens[after] as Token, after))
      return rejected("hypothetical, planned or possible");
    return null;
  },
};

/** Arms, aid and goods that are made, given, bought or needed. */
export const supply: Rule = {
  id: "supply",
  read: (reading) => {
    const { phrase, before, after } = reading;
    const isLabel = before !== null && reading.inSentence.tokens[before.at + 1]?.lower === ":";
    const next = nextReading(reading);
    const isTimed = next !== null && has(around(next, 0).word, tag.timeUnit);
    if ((before?.act === "supply" && !isLabel) || (after?.act === "supply" && !isTimed))
      return rejected("supplied, made or needed");
    if (before?.act === "capture" || after?.act === "capture") return rejected("captured or exchanged");
    if (before?.act === "restore" || after?.act === "restore") return rejected("restored");
    const isGoods =
      phrase.head === "drone" || phrase.head === "missile" || phrase.head === "bomb" || phrase.head === "munition";
    if (!isGoods) return null;
    const { tokens } = reading.inSentence;
    const isPackage = (at: number): boolean => has(tokens[at - 1]?.word ?? around(reading, 0).word, tag.attack);
    const found = tokenBefore(
      reading,
      10,
      ({ word, kind }, at) => word.act !== null && kind === "word" && !(word.form === "noun" && isPackage(at)),
    );
    return found >= 0 && reading.inSentence.tokens[found]?.word.act === "supply"
      ? rejected("supplied, made or needed")
      : null;
  },
};

/** Shares of people who were asked. */
export const survey: Rule = {
  id: "survey",
  read: (reading) =>
    reading.mention.isPercent && sentenceHas(reading, ({ word }) => isPlace(word, place.survey))
      ? rejected("a share of those asked")
      : null,
};

/** Rates and averages: "100 drones a day", "per month". */
export const rate: Rule = {
  id: "rate",
  read: (reading) => {
    const { tokens, sentence, topic } = reading.inSentence;
    const at = reading.phrase.next;
    const first = at < sentence.to ? tokens[at]?.word : undefined;
    const second = at + 1 < sentence.to ? tokens[at + 1] : undefined;
    const isRate =
      isForm(first, form.a | form.per | form.each | form.every) &&
      second !== undefined &&
      has(second.word, tag.timeUnit) &&
      !isTime(tokens[at + 2]?.word, time.window);
    const isEvery = ({ word }: Token): boolean => isForm(word, form.every | form.per | form.each);
    const mayBeEvery = (topic.parts.forms & (form.every | form.per | form.each)) !== 0;
    const every = mayBeEvery ? tokenAfter(reading, 4, isEvery) : -1;
    if (every >= 0 && has(tokens[every + 1]?.word ?? around(reading, 0).word, tag.timeUnit)) return rejected("rate");
    if (isRate && reading.phrase.head !== "hour") return rejected("rate");
    return isLink(around(reading, -1).word, link.of) && isForm(around(reading, -2).word, form.average)
      ? rejected("rate")
      : null;
  },
};
