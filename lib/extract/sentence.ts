import type { Language } from "./language/language";
import type { Token } from "./token";

/** Tokens `from` to `to` (exclusive) that say one thing; line ends inside are left as they are. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Counts up at every blank line. */
  readonly paragraph: number;
  /** Whether it is the first of its line. */
  readonly startsLine: boolean;
}

const enders = new Set([".", "!", "?", "…"]);
const closers = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const bullets = new Set(["-", "–", "—", "•", "*", "▪", "·", "●", "◾", "▫", "■", "►", "✅", "", "#", ">", "|"]);
const longestSentence = 400;

function isLowerStart(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && !token.isCapital;
}

/** Whether a text's lines were broken by hand at a width: most are of middling length and none is long. */
function wrappedByHand(tokens: readonly Token[]): boolean {
  let lineStart = 0;
  let middling = 0;
  let others = 0;
  for (const { kind, start, end } of tokens) {
    if (kind !== "line") continue;
    const width = start - lineStart;
    lineStart = end;
    if (width > 110) return false;
    if (width >= 55) middling += 1;
    else if (width > 0) others += 1;
  }
  return middling >= 4 && middling > 2 * others;
}

/** Whether the sentence goes on over the line ends at `at`, as in text wrapped by hand. */
function goesOn(tokens: readonly Token[], at: number, next: number, lineStart: number, isWrapped: boolean): boolean {
  const isBlank = next - at > 1;
  const last = tokens[at - 1];
  const following = tokens[next];
  if (last === undefined || following === undefined || last.kind === "line") return false;
  if (enders.has(last.lower) || last.lower === ":" || last.lower === ";") return false;
  if (closers.has(last.lower) && enders.has(tokens[at - 2]?.lower ?? "")) return false;
  if (following.kind === "sign" && bullets.has(following.lower)) return false;
  if (isLowerStart(following)) return true;
  const width = last.end - (tokens[lineStart]?.start ?? 0);
  const isJoined = last.lower === "," || (last.kind === "word" && !last.isCapital);
  return (
    isWrapped &&
    !isBlank &&
    following.kind !== "time" &&
    width >= 55 &&
    width <= 110 &&
    (isJoined || following.kind === "number")
  );
}

function endsSentence(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "sign" || !enders.has(token.lower)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "line") return true;
  if (token.lower !== ".") return !isLowerStart(next);
  const last = tokens[at - 1];
  if (last !== undefined && last.end === token.start && last.kind === "word" && last.lower !== "") {
    if (
      language.isAbbreviation(last.lower) &&
      !(last.lower.length > 1 && last.lower === "no" && next.kind !== "number")
    )
      return false;
  }
  if (next.start === token.end && !closers.has(next.lower)) return false;
  let following = at + 1;
  while (closers.has(tokens[following]?.lower ?? "") && following < at + 3) following += 1;
  return !isLowerStart(tokens[following]);
}

/** A text's tokens without its line ends, and its sentences as ranges of them. */
export interface Sentences {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The sentences of a text, in order; headings and list items are sentences of their own. */
export function sentencesOf(all: readonly Token[], language: Language): Sentences {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let from = 0;
  let lineStart = 0;
  let paragraph = 0;
  let startsLine = true;
  const isWrapped = wrappedByHand(all);
  const close = (): void => {
    if (tokens.length > from) {
      sentences.push({ from, to: tokens.length, paragraph, startsLine });
      startsLine = false;
    }
    from = tokens.length;
  };
  for (let at = 0; at < all.length; at += 1) {
    const token = all[at] as Token;
    if (token.kind !== "line") {
      tokens.push(token);
      if (endsSentence(all, at, language)) {
        while (closers.has(all[at + 1]?.lower ?? "") && all[at + 1]?.start === all[at]?.end) {
          at += 1;
          tokens.push(all[at] as Token);
        }
        close();
      } else if (tokens.length - from >= longestSentence) close();
      continue;
    }
    let next = at;
    while (all[next]?.kind === "line") next += 1;
    if (tokens.length === from || !goesOn(all, at, next, lineStart, isWrapped)) {
      close();
      startsLine = true;
      if (next - at > 1) paragraph += 1;
    }
    lineStart = next;
    at = next - 1;
  }
  close();
  return { tokens, sentences };
}
