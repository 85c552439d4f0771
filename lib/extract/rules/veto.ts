import { tag } from "../language/word";
import { type Reading, rejected } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { around, has, tokenAfter, tokenBefore } from "./shape";

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
  read: (reading) => (reading.inSentence.topic.isDisaster ? rejected("disaster or indirect death") : null),
};

const harmless = new Set(["as", "expected"]);

/** What may, might or is planned to be, and what somebody can do or needs. */
export const hypothetical: Rule = {
  id: "hypothetical",
  read: (reading) => {
    if (reading.inSentence.topic.isImagined) return rejected("hypothetical, planned or possible");
    const isModal = (token: Token, at: number): boolean => {
      if (!has(token.word, tag.modal) || harmless.has(token.lower)) return false;
      // "May" is a month, and "can" of a speaker long before is another clause.
      if (token.lower === "may" && token.isCapital && at > reading.inSentence.sentence.from) return false;
      return true;
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
    if (before?.act === "supply" || after?.act === "supply") return rejected("supplied, made or needed");
    if (before?.act === "capture" || after?.act === "capture") return rejected("captured or exchanged");
    if (before?.act === "restore" || after?.act === "restore") return rejected("restored");
    const isGoods =
      phrase.head === "drone" || phrase.head === "missile" || phrase.head === "bomb" || phrase.head === "munition";
    if (!isGoods) return null;
    const found = tokenBefore(reading, 10, (token) => token.word.act !== null && token.kind === "word");
    return found >= 0 && reading.inSentence.tokens[found]?.word.act === "supply"
      ? rejected("supplied, made or needed")
      : null;
  },
};

/** Losses of armies at the front. */
export const frontLosses: Rule = {
  id: "front-losses",
  read: (reading) => {
    const { mention, inSentence } = reading;
    if (mention.isNegation) return null;
    const { tags, hasWeapon } = inSentence.topic;
    const isFront = (tags & tag.front) !== 0;
    const isStrike = hasWeapon || (tags & tag.attack) !== 0;
    if (!isFront && isStrike) return null;
    const { head } = reading.phrase;
    const isArmy = inSentence.tokens
      .slice(mention.next, reading.phrase.next)
      .some(({ lower }) => /^(?:soldiers|troops|personnel|servicemen|men|occupiers|invaders)$/.test(lower));
    if (!isFront) return isArmy && reading.before?.act === "kill" ? rejected("losses at the front") : null;
    return isArmy || head === null || head === "casualty" || head === "other" || head === "unknown"
      ? rejected("losses at the front")
      : null;
  },
};

/** Rates and averages: "100 drones a day", "per month". */
export const rate: Rule = {
  id: "rate",
  read: (reading) => {
    const { tokens, sentence } = reading.inSentence;
    const at = reading.phrase.next;
    const first = at < sentence.to ? tokens[at]?.lower : "";
    const second = at + 1 < sentence.to ? tokens[at + 1] : undefined;
    const isRate =
      (first === "a" || first === "per" || first === "each" || first === "every") &&
      second !== undefined &&
      has(second.word, tag.timeUnit);
    const every = tokenAfter(reading, 4, ({ lower }) => lower === "every" || lower === "per" || lower === "each");
    if (every >= 0 && has(tokens[every + 1]?.word ?? around(reading, 0).word, tag.timeUnit)) return rejected("rate");
    if (isRate && reading.phrase.head !== "hour") return rejected("rate");
    return around(reading, -1).lower === "of" && around(reading, -2).lower === "average" ? rejected("rate") : null;
  },
};
