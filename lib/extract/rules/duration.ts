import { ground, isGround } from "../language/cues";
import { form, isForm, isLink, isTime, link, time } from "../language/roles";
import { tag, utilityTags } from "../language/word";
import { figure, nextReading, type Reading, rejected } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { anyBetween, around, has, tokenBefore } from "./shape";

/** The tokens of "and a half" between the number and "hours". */
function unitAt(reading: Reading): number {
  const { tokens, sentence } = reading.inSentence;
  let at = reading.mention.next;
  if (
    isLink(tokens[at]?.word, link.and) &&
    isForm(tokens[at + 1]?.word, form.a) &&
    isTime(tokens[at + 2]?.word, time.half)
  )
    at += 3;
  if (isTime(tokens[at]?.word, time.beforeHours)) at += 1;
  const head = at < sentence.to ? tokens[at]?.word.head : null;
  return head === "hour" ? at : -1;
}

/** Past "15 minutes" after the hours, and the share of an hour that they are; null when no minutes follow. */
function minutesAt(reading: Reading, unit: number): { readonly at: number; readonly share: number } | null {
  const { tokens } = reading.inSentence;
  const first = isLink(tokens[unit + 1]?.word, link.and) ? unit + 2 : unit + 1;
  const next = nextReading(reading);
  const isMinutes = next?.mention.first === first && isTime(tokens[next.mention.next]?.word, time.minutes);
  if (!isMinutes || next.mention.best === null || next.mention.best >= 60) return null;
  return { at: next.mention.next, share: Number((next.mention.best / 60).toFixed(4)) };
}

/** "power for 3 to 4 hours": a utility right before "for", and no word of its loss. */
function isSupplied(reading: Reading): boolean {
  const isLost = ({ word }: Token): boolean => has(word, tag.outage) || isGround(word, ground.loss);
  return (
    isLink(around(reading, -1).word, link.for) &&
    has(around(reading, -2).word, tag.electricity | tag.heating | tag.water) &&
    tokenBefore(reading, 7, isLost) < 0
  );
}

/** "the lights have been out for 30 hours": a utility that is off right before the length. */
function isOff(reading: Reading): boolean {
  if ((reading.inSentence.topic.tags & utilityTags) === 0) return false;
  const isWithout =
    isLink(around(reading, -1).word, link.for) &&
    has(around(reading, -2).word, utilityTags) &&
    isGround(around(reading, -3).word, ground.loss);
  if (isWithout) return true;
  const off = tokenBefore(reading, 3, ({ word }) => isGround(word, ground.lossAfterName));
  return off >= 0 && tokenBefore(reading, 12, ({ word }, at) => at < off && has(word, utilityTags)) >= 0;
}

const longestLabel = 7;

/** "Schedules for today: ... six hours without light": what a label of hours planned or worked stands before. */
function isUnderSchedule({ inSentence: { tokens, sentence, topic } }: Reading): boolean {
  if (!topic.parts.hasColon || (topic.parts.times & time.work) === 0) return false;
  let isLabel = false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + longestLabel); at += 1) {
    if (isTime(tokens[at]?.word, time.work)) isLabel = true;
    if (tokens[at]?.lower === ":") return isLabel;
  }
  return false;
}

/** How long an attack, an alert or an outage lasted, in hours, the unit inside the span; other lengths of time are rejected. */
export const duration: Rule = {
  id: "duration",
  read: (reading) => {
    const { mention, inSentence } = reading;
    const isGlued = mention.unit === "hour";
    const at = isGlued ? mention.next - 1 : unitAt(reading);
    if (at < 0) {
      const isLength = has(around(reading, 0).word, tag.timeUnit) || mention.unit === "time";
      return isLength ? rejected("length or point of time") : null;
    }
    const following = inSentence.tokens[at + 1];
    const isSpan = isGlued && (mention.best ?? 24) < 24 && isTime(following?.word, time.period);
    const isEnd =
      isLink(around(reading, -1).word, link.after) &&
      tokenBefore(reading, 5, ({ word }) => isTime(word, time.ended)) >= 0;
    const isWindow =
      !isSpan &&
      !isEnd &&
      (isTime(around(reading, -1).word, time.window) ||
        isTime(around(reading, -2).word, time.window) ||
        (following !== undefined && at + 1 < inSentence.sentence.to && isTime(following.word, time.window)));
    const isDay =
      mention.best === 24 &&
      (isLink(around(reading, -1).word, link.of | link.in) ||
        isLink(inSentence.tokens[mention.first]?.word, link.over));
    if (isWindow || isDay) return rejected("length or point of time");
    const isSupply =
      isSupplied(reading) ||
      (isLink(following?.word, link.of) &&
        has(inSentence.tokens[at + 2]?.word, tag.electricity | tag.heating | tag.water) &&
        !isGround(inSentence.tokens[at + 2]?.word, ground.outages)) ||
      (isForm(following?.word, form.a | form.per) && tokenBefore(reading, 8, ({ word }) => has(word, tag.outage)) < 0);
    if (isSupply) return rejected("hours of supply");
    const isLasting = ({ word }: Token): boolean => isTime(word, time.lasting);
    const near =
      tokenBefore(reading, 14, isLasting) >= 0 ||
      anyBetween(inSentence.tokens, mention.next, Math.min(inSentence.sentence.to, mention.next + 14), isLasting) ||
      isOff(reading);
    const isShort = !isGlued && isTime(inSentence.tokens[at]?.word, time.shortHour);
    const isWork = tokenBefore(reading, 12, ({ word }) => isTime(word, time.work)) >= 0 || isUnderSchedule(reading);
    if (!near || isWork || (isShort && minutesAt(reading, at) === null)) return rejected("length or point of time");
    const minutes = isGlued ? null : minutesAt(reading, at);
    const hasHalf = !isGlued && isLink(inSentence.tokens[mention.next]?.word, link.and);
    const verdict = figure("duration", "hours", {
      trigger: at,
      confidence: 0.8,
      reason: "hours of an attack, an alert or an outage",
    });
    return verdict.kind === "figures" && !isGlued
      ? { ...verdict, adjustment: { next: (minutes?.at ?? at) + 1, plus: hasHalf ? 0.5 : (minutes?.share ?? 0) } }
      : verdict;
  },
};
