import type { MeasureId } from "../../ledger/measures/registry";
import { tag } from "../language/word";
import type { Reading } from "../reading";
import type { Token } from "../token";
import { around, has } from "./shape";

/** The utilities that were lost, and the token that says so. */
export interface Loss {
  readonly at: number;
  readonly measures: readonly MeasureId[];
  /** Whether another number stands between, so that the words may be of that alone. */
  readonly isShared?: boolean;
}

const utilities: readonly (readonly [number, MeasureId])[] = [
  [tag.electricity, "outage_electricity"],
  [tag.heating, "outage_heating"],
  [tag.water, "outage_water"],
  [tag.gas, "outage_gas"],
];

const lossBefore = new Set([
  "without",
  "lost",
  "losing",
  "lose",
  "cut",
  "cuts",
  "cutting",
  "disrupted",
  "disrupting",
  "interrupted",
  "no",
  "deprived",
  "depriving",
  "disconnected",
  "knocked",
  "knocking",
  "lacked",
  "lack",
  "losing",
  "unavailable",
  "off",
]);
const gains = new Set([
  "restored",
  "reconnected",
  "restore",
  "restoring",
  "reconnecting",
  "resumed",
  "returned",
  "regained",
  "back",
  "repaired",
]);

/** The utilities named among some tokens, up to the word that ends the list of them. */
export function utilitiesFrom(tokens: readonly Token[], from: number, to: number): MeasureId[] {
  const found: MeasureId[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (
      found.length > 0 &&
      (token.word.act !== null || token.lower === "after" || token.lower === "in" || token.lower === "as")
    )
      break;
    for (const [bit, measure] of utilities) {
      const isNoun =
        tokens[at + 1]?.word.head !== "facility" &&
        tokens[at + 1]?.lower !== "infrastructure" &&
        tokens[at + 1]?.lower !== "company" &&
        tokens[at + 1]?.lower !== "grid";
      if (has(token.word, bit) && isNoun && !found.includes(measure)) found.push(measure);
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

/** The utilities lost after the noun: "without power and heating", "lost water"; empty when none within reach. */
export function lossAfter(reading: Reading): Loss | null {
  const { tokens, sentence } = reading.inSentence;
  const limit = Math.min(sentence.to, reading.phrase.next + 16);
  let hasVerb = false;
  for (let at = reading.phrase.next; at < limit; at += 1) {
    const { lower, word } = tokens[at] as Token;
    if (lower === ";" || gains.has(lower)) return null;
    if (word.act !== null || has(word, tag.aux)) hasVerb = true;
    if (at > reading.phrase.next && countedAt(reading, at)) {
      const link = tokens[at - 1]?.lower ?? "";
      if (link === "but" || link === "while" || (hasVerb && link === "and")) return null;
    }
    if (lower === "in" && /^dark(?:ness)?$/.test(tokens[at + (tokens[at + 1]?.lower === "the" ? 2 : 1)]?.lower ?? ""))
      return { at, measures: ["outage_electricity"] };
    const isPlain = lossBefore.has(lower) || lower === "w" || lower === "blackout" || lower === "blackouts";
    const isTag = has(word, tag.outage) || lower === "powerless";
    if (!isPlain && !isTag) continue;
    const measures = utilitiesFrom(
      tokens,
      isTag ? at : at + 1,
      Math.min(nextCounted(reading, at), sentence.to, at + 9),
    );
    if (measures.length > 0) return { at, measures, isShared: nextCounted(reading, reading.mention.next) < at };
  }
  return null;
}

/** The utilities cut before the number: "cut power to 500 homes", "power outages left"; null when none within reach. */
export function lossBeforeNumber(reading: Reading): Loss | null {
  const { tokens, sentence } = reading.inSentence;
  const limit = Math.max(sentence.from, reading.mention.first - 12);
  const link = around(reading, -1).lower;
  const verb = around(reading, -1).word.act;
  const isLinked =
    /^(?:to|for|in|from|of|affected|affecting|affects|hit|left|leaving|across|at|as|out)$/.test(link) ||
    verb === "cut" ||
    /^(?:for|to|in|affecting|across|of)$/.test(around(reading, -2).lower);
  if (!isLinked) return null;
  for (let at = reading.mention.first - 1; at >= limit; at -= 1) {
    const { lower, word } = tokens[at] as Token;
    if (lower === ";" || gains.has(lower)) return null;
    const isCut =
      word.act === "cut" ||
      has(word, tag.outage) ||
      lower === "off" ||
      lower === "without" ||
      lower === "unavailable" ||
      lower === "lost" ||
      lower === "losing";
    if (!isCut) continue;
    const measures = utilitiesFrom(
      tokens,
      Math.max(sentence.from, has(word, tag.outage) || word.act === "cut" ? at - 4 : at),
      reading.mention.first,
    );
    if (measures.length > 0) return { at, measures };
  }
  return null;
}
