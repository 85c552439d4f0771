import { tag } from "../language/word";
import { figure, type Reading, rejected } from "../reading";
import type { Rule } from "../rule";
import { around, has, tokenBefore } from "./shape";

const windows = new Set([
  "past",
  "last",
  "previous",
  "next",
  "first",
  "within",
  "every",
  "after",
  "before",
  "coming",
  "ago",
  "later",
  "earlier",
  "early",
  "late",
]);
const halves = new Set(["half", "quarter"]);

/** The tokens of "and a half" between the number and "hours". */
function unitAt(reading: Reading): number {
  const { tokens, sentence } = reading.inSentence;
  let at = reading.mention.next;
  if (tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "a" && halves.has(tokens[at + 2]?.lower ?? "")) at += 3;
  if (
    tokens[at]?.lower === "full" ||
    tokens[at]?.lower === "straight" ||
    tokens[at]?.lower === "consecutive" ||
    tokens[at]?.lower === "long"
  )
    at += 1;
  const head = at < sentence.to ? tokens[at]?.word.head : null;
  return head === "hour" ? at : -1;
}

/** How long an attack, an alert or an outage lasted, in hours, the unit inside the span; other lengths of time are rejected. */
export const duration: Rule = {
  id: "duration",
  read: (reading) => {
    const { mention, inSentence } = reading;
    const isGlued = /^(?:hour|hours|hr|h|hrs)(?:-|$)/.test(mention.unit);
    const at = isGlued ? mention.next - 1 : unitAt(reading);
    if (at < 0) {
      const isTime =
        has(around(reading, 0).word, tag.timeUnit) ||
        /^(?:day|week|month|year|minute|second|night|decade)s?(?:-|$)/.test(mention.unit);
      return isTime ? rejected("length or point of time") : null;
    }
    const following = inSentence.tokens[at + 1];
    const isSpan = isGlued && (mention.best ?? 24) < 24 && following?.lower === "period";
    const isWindow =
      !isSpan &&
      (windows.has(around(reading, -1).lower) ||
        windows.has(around(reading, -2).lower) ||
        (following !== undefined && at + 1 < inSentence.sentence.to && windows.has(following.lower)));
    if (isWindow || (mention.best === 24 && around(reading, -1).lower === "of"))
      return rejected("length or point of time");
    const isSupply =
      (following?.lower === "of" &&
        has(inSentence.tokens[at + 2]?.word ?? following.word, tag.electricity | tag.heating | tag.water) &&
        inSentence.tokens[at + 2]?.lower !== "outages" &&
        inSentence.tokens[at + 2]?.lower !== "blackouts") ||
      following?.lower === "a" ||
      following?.lower === "per";
    if (isSupply) return rejected("hours of supply");
    const isLasting = (word: { lower: string; word: { tags: number; head: string | null } }): boolean =>
      /^(?:last|lasts|lasted|lasting|continued|endured|attack|assault|barrage|alert|alerts|siren|sirens|alarm|without|blackout|blackouts|outage|outages|raid|bombardment|strikes|attacks|cuts|struck|hit|shelling|strike|long|drones|missiles|explosions|blasts|prolonged|pounded|targeted)$/.test(
        word.lower,
      );
    const near =
      tokenBefore(reading, 14, isLasting) >= 0 ||
      inSentence.tokens.slice(mention.next, Math.min(inSentence.sentence.to, mention.next + 14)).some(isLasting);
    const isWork =
      tokenBefore(reading, 12, ({ lower }) =>
        /^(?:rescue|rescuers|firefighters|conference|briefing|interview|ceremony|visit|talks|meeting|search|operation|negotiations|summit|drive|flight|journey|spoke)$/.test(
          lower,
        ),
      ) >= 0;
    if (!near || isWork) return rejected("length or point of time");
    const hasHalf = !isGlued && inSentence.tokens[mention.next]?.lower === "and";
    const verdict = figure("duration", "hours", {
      trigger: at,
      confidence: 0.8,
      reason: "hours of an attack, an alert or an outage",
    });
    return verdict.kind === "figures" && !isGlued
      ? { ...verdict, adjustment: { next: at + 1, plus: hasHalf ? 0.5 : 0 } }
      : verdict;
  },
};
