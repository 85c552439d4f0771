import { isMonth, isMonthCounted, isStretch } from "./dates";
import { form, isForm, isLink, isTime, link, time } from "./language/roles";
import { tag, unknownWord } from "./language/word";
import type { Token } from "./token";

/** "the deadliest strike this year", "the first attack in weeks", "the third time this month": a rank, no count over a period. */
function isRanked(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 10); back -= 1) {
    const { lower, kind, word } = tokens[back] as Token;
    if (lower === ";" || lower === ",") return false;
    if (kind === "ordinal" || isTime(word, time.rank)) return true;
  }
  return false;
}

/** Whether "since" and what follows it count over a period: "since February", "since 24 February 2022", not "the worst since May". */
function isSince(tokens: readonly Token[], at: number, from: number): boolean {
  if (!isLink(tokens[at]?.word, link.since) || isRanked(tokens, at, from)) return false;
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  return isTime(first?.word, time.afterSince) || isMonth(first) || (first?.kind === "number" && isMonth(second));
}

/** "Over 24 hours", "in the past 48 hours": a day or more that several attacks fall in. */
function isDayOfHours(tokens: readonly Token[], at: number): boolean {
  const { head } = (tokens[at] as Token).word;
  const value = tokens[at - 1]?.digits?.value ?? 0;
  const before = tokens[at - 2]?.word;
  return (
    head === "hour" &&
    value >= 24 &&
    value % 24 === 0 &&
    (isLink(before, link.over | link.in) || isTime(before, time.past))
  );
}

/** "In 43 months", "in the two weeks to 10 January": counted spans that lie behind. */
function isCountedSpan(tokens: readonly Token[], at: number, from: number): boolean {
  const { word } = tokens[at] as Token;
  if (!isTime(word, time.counted) || !(tokens[at - 1]?.kind === "number" || tokens[at - 1]?.word.beginsNumber))
    return false;
  const before = tokens[at - 2]?.word;
  const isThe = isForm(before, form.the);
  const earlier = isThe ? tokens[at - 3]?.word : before;
  return (
    isLink(earlier, link.in | link.over) &&
    at - 3 >= from - 1 &&
    !isRanked(tokens, at, from) &&
    !isTime(tokens[at + 1]?.word, time.ago)
  );
}

function isYear(token: Token): boolean {
  const { digits } = token;
  return digits !== null && digits.value >= 2014 && digits.value < 2100 && !digits.isGrouped;
}

/** Whether a span of time with what stands around it makes a period: "this week", "over the summer", "the past two months". */
function isPeriod(tokens: readonly Token[], at: number, from: number): boolean {
  const before = at > from ? tokens[at - 1]?.word : undefined;
  const earlier = at > from + 1 ? tokens[at - 2]?.word : undefined;
  const isBare = isForm(before, form.the) && !isTime(earlier, time.beforeTheSpan);
  if (!isTime(before, time.beforeSpan) || isBare) return isTime(earlier, time.past);
  const following = tokens[at + 1]?.word;
  return !(isLink(before, link.of) || isRanked(tokens, at, from) || isTime(following, time.ago | time.afterSpan));
}

/** Whether a sentence counts over a year it names: nothing in it is a single attack's, and the year is no mark's or annexation's. */
function isCountedIn(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const verb = tokens[at - 2];
  if (verb !== undefined && at - 2 >= from && isTime(verb.word, time.dated)) return false;
  for (let next = from; next < to; next += 1) {
    const { word } = tokens[next] as Token;
    const isSingle = (word.tags & tag.attack) !== 0 && !word.isPlural && isForm(tokens[next - 1]?.word, form.a);
    if (isSingle || ((word.tags & tag.attack) !== 0 && isForm(tokens[next - 1]?.word, form.wasDone))) return false;
    const isDone = isForm(word, form.wasDone) && isTime(tokens[next + 1]?.word, time.dated);
    if (isDone) return false;
  }
  return true;
}

/** "Over the past day". */
function isPastDay(tokens: readonly Token[], at: number): boolean {
  return isTime(tokens[at]?.word, time.day) && isTime(tokens[at - 1]?.word, time.past);
}

/** "The war has killed", "the war, now in its fourth year, has displaced". */
function isWarCounted(tokens: readonly Token[], at: number, to: number): boolean {
  let next = at + 1;
  if (tokens[next]?.lower === ",") {
    next += 1;
    while (next < Math.min(to, at + 10) && tokens[next]?.lower !== ",") next += 1;
    next += 1;
  }
  return next + 1 < to && isTime(tokens[next]?.word, time.warSubject) && isTime(tokens[next + 1]?.word, time.warVerb);
}

/** The period of a past day, in which several attacks fall. */
export const pastDay = "day";

/** A period, and whether a report whose first figures count over it does so as a whole. */
export interface Period {
  readonly id: string;
  readonly isOfReport: boolean;
}

const beforeDates = link.since | link.between | link.from;

/** No period is named without one of these, or a word of time. */
export const periodLinks = beforeDates | link.in | link.over;

/** The period a sentence counts over, by its own words; null when it speaks of one attack. */
export function periodOf(tokens: readonly Token[], from: number, to: number): Period | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const { lower, word, isCapital, kind } = token;
    if (word === unknownWord && kind !== "number") continue;
    if ((word.links & beforeDates) !== 0) {
      if (isSince(tokens, at, from)) return { id: "since", isOfReport: false };
      if (isStretch(tokens, at, to)) return { id: "stretch", isOfReport: false };
    }
    if (kind !== "number" && word.times === 0 && (word.tags & (tag.month | tag.timeUnit)) === 0) continue;
    const before = at > from ? tokens[at - 1]?.word : undefined;
    if ((word.tags & tag.month) !== 0 && isCapital && isMonthCounted(tokens, at, from))
      return { id: lower, isOfReport: true };
    if (isLink(before, link.in) && isYear(token) && isCountedIn(tokens, at, from, to))
      return { id: lower, isOfReport: false };
    if (isDayOfHours(tokens, at) || isPastDay(tokens, at)) return { id: pastDay, isOfReport: true };
    if (isCountedSpan(tokens, at, from)) return { id: lower, isOfReport: false };
    if (!isTime(word, time.span)) continue;
    if (isTime(word, time.war)) {
      if (isWarCounted(tokens, at, to)) return { id: "war", isOfReport: false };
    } else if (isPeriod(tokens, at, from)) return { id: lower, isOfReport: false };
  }
  return null;
}
