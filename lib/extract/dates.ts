import { isLink, isTime, link, time } from "./language/roles";
import { tag } from "./language/word";
import type { Token } from "./token";

const longestStretch = 8;

export function isMonth(token: Token | undefined): boolean {
  return token !== undefined && (token.word.tags & tag.month) !== 0 && token.isCapital;
}

/** "Between 6 and 8 January", "from 24 February 2022 to 31 July 2025": days far enough apart to be a period; the place after the months, or -1. */
export function isStretch(tokens: readonly Token[], at: number, to: number): boolean {
  const isBetween = isLink(tokens[at]?.word, link.between);
  if (!isBetween && !isLink(tokens[at]?.word, link.from)) return false;
  const first = tokens[at + 1];
  if (!(isMonth(first) || (first?.kind === "number" && !first.digits?.isGrouped))) return false;
  const joint = isBetween ? link.and : link.to;
  let hasJoint = false;
  let months = 0;
  for (let next = at + 1; next < Math.min(to, at + longestStretch + 4); next += 1) {
    const token = tokens[next] as Token;
    if (isLink(token.word, joint)) hasJoint = true;
    else if (isMonth(token)) months += 1;
    else if (token.kind === "sign" && token.lower !== ",") break;
    if (hasJoint && months > 0 && isMonth(token)) return true;
  }
  return false;
}

function isDay(token: Token | undefined): boolean {
  return (token?.digits?.value ?? 99) <= 31;
}

/** Whether a sentence names a day of its own: "on 31 July", "on July 31". */
export function namesDate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isMonth(tokens[at])) continue;
    const day = isDay(tokens[at - 1]) && at > from ? at - 1 : isDay(tokens[at + 1]) ? at : -1;
    if (
      day >= 0 &&
      (day === from || isLink(tokens[day - 1]?.word, link.on | link.of) || tokens[day - 1]?.kind === "sign")
    )
      return true;
  }
  return false;
}

/** "In July", "the July deaths", "July saw": a month that is counted over, and no day's, nor one that another is compared with ("from 168 in May"). */
export function isMonthCounted(tokens: readonly Token[], at: number, from: number): boolean {
  const following = tokens[at + 1];
  if ((following?.digits && following.digits.value <= 31) || isLink(tokens[at - 1]?.word, link.since)) return false;
  const before = at > from ? tokens[at - 1]?.word : undefined;
  const counted = following?.word.head;
  if (counted === "death" || counted === "injury" || counted === "casualty") return true;
  if (isTime(following?.word, time.saw)) return at === from || tokens[at - 1]?.kind === "sign";
  const isCompared = tokens[at - 2]?.kind === "number" && (tokens[at - 3]?.word.tags ?? 0) & tag.preposition;
  return isTime(before, time.beforeMonth) && !isCompared;
}
