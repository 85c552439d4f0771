import type { Mention } from "../../mention";
import type { Token } from "../../token";

const zeroPronouns = new Set(["nobody", "none", "no-one", "nil"]);

/** Words that begin words for none. */
export const zeroStarters: readonly string[] = ["no", "not", ...zeroPronouns];

/** "no one", "nobody", "none", and "no" before a noun that counts people; null when none of them begins at the token. */
export function zeroMention(tokens: readonly Token[], at: number, to: number): Mention | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const { lower } = token;
  const isNo = lower === "no";
  const following = at + 1 < to ? tokens[at + 1] : undefined;
  const isNotOne =
    lower === "not" && (following?.lower === "one" || (following?.lower === "a" && tokens[at + 2]?.lower === "single"));
  if (!isNo && !isNotOne && !zeroPronouns.has(lower)) return null;
  const isNoOne = isNo && following?.lower === "one";
  const head = following?.word.head;
  const isNegation = isNo && !isNoOne;
  if (
    isNegation &&
    !(head === "casualty" || head === "death" || head === "injury" || (head === "person" && following?.word.isPlural))
  ) {
    return null;
  }
  const next = isNoOne ? at + 2 : isNotOne ? at + (following?.lower === "one" ? 2 : 3) : at + 1;
  return {
    first: at,
    core: at,
    next,
    start: token.start,
    end: tokens[next - 1]?.end ?? token.end,
    qualifierSpan: null,
    low: 0,
    best: 0,
    high: 0,
    qualifier: "none_reported",
    isPercent: false,
    unit: null,
    isNegation,
    isDigits: false,
    isOne: false,
  };
}
