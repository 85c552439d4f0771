import type { MeasureId } from "../../ledger/measures/registry";
import type { Unit } from "../../ledger/unit";
import { ground, isGround } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag, utilityTags } from "../language/word";
import type { Reading } from "../reading";
import type { Token } from "../token";
import { around, has } from "./shape";

/** The utilities that were lost, and the token that says so. */
export interface Loss {
  readonly at: number;
  readonly measures: readonly MeasureId[];
  /** What is counted, where the number's noun is left out and that was told before. */
  readonly unit?: Unit;
  /** Whether another number stands between, so that the words may be of that alone. */
  readonly isShared?: boolean;
}

const utilities: readonly (readonly [number, MeasureId])[] = [
  [tag.electricity, "outage_electricity"],
  [tag.heating, "outage_heating"],
  [tag.water, "outage_water"],
  [tag.gas, "outage_gas"],
];

/** The utilities named among some tokens, up to the word that ends the list of them. */
export function utilitiesFrom(tokens: readonly Token[], from: number, to: number): MeasureId[] {
  const found: MeasureId[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (found.length > 0 && (token.word.act !== null || isGround(token.word, ground.endsUtilities))) break;
    if (!has(token.word, utilityTags)) continue;
    const following = tokens[at + 1]?.word;
    if (following?.head === "facility" || isGround(following, ground.utilityThing)) continue;
    for (const [bit, measure] of utilities) {
      if (has(token.word, bit) && !found.includes(measure)) found.push(measure);
    }
  }
  return found;
}

/** Whether a number begins at a token. */
function countedAt({ inSentence, order }: Reading, at: number): boolean {
  return inSentence.mentions.slice(order + 1, order + 4).some(({ mention }) => mention.first === at);
}

/** The first token of the next number after a token. */
function nextCounted({ inSentence, order }: Reading, at: number): number {
  const next = inSentence.mentions.slice(order + 1, order + 4).find(({ mention }) => mention.first > at);
  return next?.mention.first ?? Number.POSITIVE_INFINITY;
}

function hasNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && token.word.head !== null;
}

/** The utilities lost after the noun: "without power and heating", "lost water"; empty when none within reach. */
export function lossAfter(reading: Reading): Loss | null {
  const { tokens, sentence } = reading.inSentence;
  const limit = Math.min(sentence.to, reading.phrase.next + 16);
  let hasVerb = false;
  for (let at = reading.phrase.next; at < limit; at += 1) {
    const { lower, word } = tokens[at] as Token;
    if (lower === ";" || isGround(word, ground.gain)) return null;
    if (word.act !== null || has(word, tag.aux)) hasVerb = true;
    if (at > reading.phrase.next && countedAt(reading, at)) {
      const before = tokens[at - 1]?.word;
      if (isLink(before, link.but | link.while) || (hasVerb && isLink(before, link.and))) return null;
    }
    const inAt = isForm(tokens[at + 1]?.word, form.the) ? at + 2 : at + 1;
    const isDark =
      (isLink(word, link.in | link.by) && isGround(tokens[inAt]?.word, ground.dark)) ||
      (isGround(word, ground.dark) && (at === reading.phrase.next || word.act === null) && !hasNoun(tokens[at + 1]));
    if (isDark) return { at, measures: ["outage_electricity"] };
    const isPlain = isGround(word, ground.loss | ground.blackout);
    const isTag = has(word, tag.outage) || isGround(word, ground.powerless);
    if (!isPlain && !isTag) continue;
    const measures = utilitiesFrom(
      tokens,
      isTag ? at : at + 1,
      Math.min(nextCounted(reading, at), sentence.to, at + 9),
    );
    const isNamed = measures.length === 0 && isGround(word, ground.lossAfterName);
    if (isNamed) measures.push(...utilitiesFrom(tokens, reading.phrase.next, at));
    if (measures.length > 0) return { at, measures, isShared: nextCounted(reading, reading.mention.next) < at };
  }
  return null;
}

/** The utilities cut before the number: "cut power to 500 homes", "power outages left"; null when none within reach. */
export function lossBeforeNumber(reading: Reading): Loss | null {
  const { tokens, sentence } = reading.inSentence;
  const limit = Math.max(sentence.from, reading.mention.first - 12);
  const before = around(reading, -1).word;
  const isLinked =
    isGround(before, ground.lossLink) || before.act === "cut" || isGround(around(reading, -2).word, ground.farLossLink);
  if (!isLinked) return null;
  for (let at = reading.mention.first - 1; at >= limit; at -= 1) {
    const { lower, word } = tokens[at] as Token;
    if (lower === ";" || isGround(word, ground.gain)) return null;
    const isCut = word.act === "cut" || has(word, tag.outage) || isGround(word, ground.lossAfterName);
    if (!isCut) continue;
    const measures = utilitiesFrom(tokens, Math.max(sentence.from, at - 4), reading.mention.first);
    if (measures.length > 0) return { at, measures };
  }
  return null;
}
