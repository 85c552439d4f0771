import type { Qualifier } from "../../../ledger/value";
import type { Mention } from "../../mention";
import type { Token } from "../../token";
import { tag } from "../word";
import { gluedQualifier, gluedUnit } from "./glued";
import { type NumberCore, numberCore } from "./number-words";
import { qualifierAfter, qualifierBefore } from "./qualifiers";
import { isBareArticle, shareCore } from "./shares";
import { zeroMention } from "./zero-words";

type Ends = Pick<Mention, "low" | "best" | "high" | "qualifier">;

const shapes: Readonly<
  Record<"exact" | "at_least" | "over" | "up_to" | "nearly" | "about" | "none_reported", readonly [boolean, boolean]>
> = {
  exact: [true, true],
  at_least: [true, false],
  over: [true, false],
  up_to: [false, true],
  nearly: [false, true],
  about: [false, false],
  none_reported: [true, true],
};

function pointEnds(value: number, qualifier: Qualifier): Ends {
  const [hasLow, hasHigh] = shapes[qualifier as keyof typeof shapes] ?? [true, true];
  return { low: hasLow ? value : null, best: value, high: hasHigh ? value : null, qualifier };
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

const dashes = new Set(["-", "–", "—", "‑"]);
const alternatives = new Set(["perhaps", "possibly", "maybe", "or"]);
const rangeOpeners = new Set(["anywhere", "somewhere"]);

interface Span {
  readonly first: number;
  readonly core: number;
  readonly next: number;
  readonly ends: Ends;
  readonly unit: string;
  readonly isDigits: boolean;
  readonly qualifierTokens: readonly [number, number] | null;
}

function isYearLike(token: Token | undefined): boolean {
  if (token === undefined || token.digits === null || token.end - token.start !== 4) return false;
  return token.digits.value >= 1900 && token.digits.value < 2100;
}

/** Whether "from 7 to 9" tells a toll that moved: a word of change stands shortly before. */
function isRevision(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 2; back >= Math.max(from, at - 5); back -= 1) {
    if (((tokens[back]?.word.tags ?? 0) & tag.rise) !== 0) return true;
  }
  return false;
}

/** "18 or 20", "35-40", "from 4 to 14", "between 35 and more than 40": the second number of a range that begins with `low`. */
function rangeSpan(tokens: readonly Token[], at: number, low: NumberCore, from: number, to: number): Span | null {
  if (low.isVague) return null;
  const sign = lowerAt(tokens, low.next);
  const before = at > from ? lowerAt(tokens, at - 1) : "";
  const isBetween = before === "between" && sign === "and";
  const isDash = dashes.has(sign) && tokens[low.next]?.start === tokens[low.next - 1]?.end;
  const isAlternative = sign === "," && alternatives.has(lowerAt(tokens, low.next + 1));
  if (!isBetween && !isDash && !isAlternative && sign !== "or" && sign !== "to") return null;
  if ((sign === "to" && before === "by") || low.unit !== "") return null;
  if (before === "from" && isRevision(tokens, at, from)) return null;
  let second = isAlternative ? low.next + 2 : low.next + 1;
  if (isBetween)
    while (second < to && /^(?:more|over|than|about|around|nearly|almost|some|up|to)$/.test(lowerAt(tokens, second)))
      second += 1;
  const high = numberCore(tokens, second, to);
  if (high === null || high.isVague || high.high <= low.low) return null;
  if (isDash && isYearLike(tokens[at])) return null;
  if (((tokens[at - 1]?.word.tags ?? 0) & tag.month) !== 0 && high.high > 31) return null;
  // "2 to 3 million" counts millions at both ends.
  const magnitude =
    high.high >= 1_000 && low.low < 1_000 && high.next - second > 1
      ? high.high / (tokens[second]?.digits?.value || high.high)
      : 1;
  const isBound = isBetween || (before === "from" && sign === "to");
  const ends: Ends = { low: low.low * magnitude, best: null, high: high.high, qualifier: "range" };
  const outer = isBound ? null : qualifierBefore(tokens, at, from);
  const bound = at - 2 >= from && rangeOpeners.has(lowerAt(tokens, at - 2)) ? at - 2 : at - 1;
  const first = isBound ? bound : (outer?.first ?? at);
  return {
    first,
    core: at,
    next: high.next,
    ends,
    unit: high.unit,
    isDigits: low.isDigits,
    qualifierTokens: first < at ? [first, at] : null,
  };
}

function plainSpan(tokens: readonly Token[], at: number, core: NumberCore, from: number, to: number): Span {
  const before = qualifierBefore(tokens, at, from);
  const after = core.unit === "" ? qualifierAfter(tokens, core.next, to) : null;
  const glued = core.unit === "" ? null : gluedQualifier(core.unit);
  const stated =
    before?.qualifier ?? after?.qualifier ?? glued?.qualifier ?? (core.low === 0 ? "none_reported" : "exact");
  const ends: Ends = core.isVague
    ? { low: core.low, best: null, high: core.high, qualifier: "vague" }
    : pointEnds(core.low, stated);
  const qualifierTokens = before ? ([before.first, at] as const) : after ? ([after.first, after.next] as const) : null;
  return {
    first: before?.first ?? at,
    core: at,
    next: after?.next ?? core.next,
    ends,
    unit: glued?.unit ?? core.unit,
    isDigits: core.isDigits,
    qualifierTokens,
  };
}

function scaled({ low, best, high, qualifier }: Ends, by: number): Ends {
  const times = (value: number | null): number | null => (value === null ? null : Number((value * by).toPrecision(12)));
  return { low: times(low), best: times(best), high: times(high), qualifier };
}

function percentNext(tokens: readonly Token[], next: number, to: number): number {
  const sign = next < to ? lowerAt(tokens, next) : "";
  if (sign === "%" || sign === "percent") return next + 1;
  return sign === "per" && lowerAt(tokens, next + 1) === "cent" ? next + 2 : next;
}

function mention(tokens: readonly Token[], span: Span, isShare: boolean, to: number): Mention {
  const next = percentNext(tokens, span.next, to);
  const isPercent = next > span.next || isShare;
  const offset = (at: number): number => tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? 0;
  const { qualifierTokens } = span;
  const { low, best, high, qualifier } = isPercent && !isShare ? scaled(span.ends, 0.01) : span.ends;
  return {
    first: span.first,
    core: span.core,
    next,
    start: offset(span.first),
    end,
    qualifierSpan: qualifierTokens && [offset(qualifierTokens[0]), tokens[qualifierTokens[1] - 1]?.end ?? end],
    low,
    best,
    high,
    qualifier,
    isPercent,
    unit: gluedUnit(span.unit),
    isNegation: false,
    isDigits: span.isDigits,
    isOne: next === span.core + 1 && lowerAt(tokens, span.core) === "one",
  };
}

/** The number mentions among tokens `from` to `to`: numbers with their qualifiers, ranges, shares, and words for none. */
export function mentionsIn(tokens: readonly Token[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  let at = from;
  let last = from;
  while (at < to) {
    const { kind, word } = tokens[at] as Token;
    if (kind !== "number" && (!word.beginsNumber || isBareArticle(tokens, at, to))) {
      at += 1;
      continue;
    }
    const core = numberCore(tokens, at, to);
    const share = core === null || !core.isDigits ? shareCore(tokens, at, to) : null;
    if (core === null || (share !== null && share.next >= core.next)) {
      const zero = share === null ? zeroMention(tokens, at, to) : null;
      if (share !== null) found.push(mention(tokens, plainSpan(tokens, at, share, last, to), true, to));
      if (zero !== null) found.push(zero);
      at = share?.next ?? zero?.next ?? at + 1;
      last = Math.max(last, share?.next ?? zero?.next ?? last);
      continue;
    }
    const span = rangeSpan(tokens, at, core, last, to) ?? plainSpan(tokens, at, core, last, to);
    found.push(mention(tokens, span, false, to));
    at = Math.max(span.next, at + 1);
    last = at;
  }
  return found;
}
