import type { Language } from "./language/language";
import type { Token } from "./token";

/** Tokens `from` to `to` (exclusive) of a block that say one thing; line ends are no tokens of it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Whether it is the first of its line. */
  readonly startsLine: boolean;
}

const enders = new Set([".", "!", "?", "…"]);
const closers = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const bullets = new Set(["-", "–", "—", "•", "*", "▪", "·", "●", "◾", "▫", "■", "►", "✅", "", "#", ">", "|"]);

/** A sentence of more tokens is cut here, so that what is asked of a sentence is bounded. */
export const longestSentence = 400;

function isLowerStart(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && !token.isCapital;
}

/** Whether a text's lines were broken by hand at a width: most are of middling length and none is long. */
export function isWrappedByHand(text: string): boolean {
  let lineStart = 0;
  let middling = 0;
  let others = 0;
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const end = isFeed ? feed : carriage;
    const width = end - lineStart;
    if (width > 110) return false;
    if (width >= 55) middling += 1;
    else if (width > 0) others += 1;
    lineStart = feed === end + 1 && !isFeed ? end + 2 : end + 1;
    if (feed >= 0 && feed < lineStart) feed = text.indexOf("\n", lineStart);
    if (!isFeed) carriage = text.indexOf("\r", lineStart);
  }
  return middling >= 4 && middling > 2 * others;
}

/** A line end among tokens (its place), the offset at which its line began, and whether the text was wrapped by hand. */
export interface LineEnd {
  readonly at: number;
  readonly lineStart: number;
  readonly isWrapped: boolean;
}

/** Whether the sentence goes on over a line end, as in text wrapped by hand. Headings and items of lists are sentences of their own. */
export function goesOn(tokens: readonly Token[], { at, lineStart, isWrapped }: LineEnd): boolean {
  const last = at > 0 ? tokens[at - 1] : undefined;
  const following = tokens[at + 1];
  if (last === undefined || following === undefined || last.kind === "line") return false;
  if (enders.has(last.lower) || last.lower === ":" || last.lower === ";") return false;
  if (closers.has(last.lower) && at > 1 && enders.has(tokens[at - 2]?.lower ?? "")) return false;
  if (following.kind === "sign" && bullets.has(following.lower)) return false;
  if (isLowerStart(following)) return true;
  const width = last.end - lineStart;
  const isJoined = last.lower === "," || (last.kind === "word" && !last.isCapital);
  return (
    isWrapped &&
    !isBlank(tokens[at] as Token) &&
    following.kind !== "time" &&
    width >= 55 &&
    width <= 110 &&
    (isJoined || following.kind === "number")
  );
}

/** Whether more than one line ends, so that a paragraph ends. */
function isBlank(line: Token): boolean {
  return line.lower.length > 1;
}

/** Whether a token closes quotations and brackets, and so may stand after the end of a sentence. */
export function isCloser(token: Token | undefined): boolean {
  return token !== undefined && closers.has(token.lower);
}

/** Whether a sentence ends at a token: a full stop that is no abbreviation's, or a sign of question or call. */
export function endsSentence(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "sign" || !enders.has(token.lower)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "line") return true;
  if (token.lower !== ".") return !isLowerStart(next);
  const last = at > 0 ? tokens[at - 1] : undefined;
  if (last !== undefined && last.end === token.start && last.kind === "word" && last.lower !== "") {
    if (language.isAbbreviation(last.lower, next.kind === "number")) return false;
  }
  if (next.start === token.end && !closers.has(next.lower)) return false;
  let following = at + 1;
  while (closers.has(tokens[following]?.lower ?? "") && following < at + 3) following += 1;
  return !isLowerStart(tokens[following]);
}
