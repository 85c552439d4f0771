import { isLink, link } from "./language/roles";
import type { Act, Head } from "./language/word";
import type { Reading } from "./reading";
import type { Token } from "./token";

const weapons: ReadonlySet<string | null> = new Set<Head | null>(["drone", "missile", "bomb", "munition"]);
const counted: ReadonlySet<string | null> = new Set<Head | null>([
  ...(weapons as ReadonlySet<Head | null>),
  "person",
  "household",
  "customer",
  "building",
  "facility",
  "settlement",
  "death",
  "injury",
]);
const harms: ReadonlySet<Act> = new Set<Act>(["kill", "die", "injure", "missing", "hospitalise"]);

/** Whether nothing but the joining token stands between two numbers of one kind. */
function areSideBySide(one: Reading, next: Reading): boolean {
  const isBare = one.phrase.head === null && one.phrase.next === one.mention.next;
  const isAlike = one.mention.isDigits === next.mention.isDigits && !one.mention.isPercent && !next.mention.isPercent;
  return isBare && isAlike && next.mention.first === one.mention.next + 1;
}

/** Whether the noun of the later number, or the verb right after it, may be that of the earlier one as well. */
function givesNoun({ before }: Reading, { phrase, after }: Reading): boolean {
  if (weapons.has(phrase.head)) return before === null || before.act === "launch" || before.act === "intercept";
  if (before !== null) return false;
  return counted.has(phrase.head) || (phrase.head === null && after?.isAdjacent === true && harms.has(after.act));
}

/** "two, three and five people", "four and six wounded", "3,900 and 5,400 drones": bare numbers take noun and verb from the last of their list. */
export function shareNouns(readings: readonly Reading[], tokens: readonly Token[]): void {
  let isInList = false;
  for (let order = readings.length - 2; order >= 0; order -= 1) {
    const [one, next] = [readings[order] as Reading, readings[order + 1] as Reading];
    const join = tokens[one.mention.next];
    const isJoined: boolean = isLink(join?.word, link.and) || (isInList && join?.lower === ",");
    isInList = isJoined && areSideBySide(one, next) && givesNoun(one, next);
    if (!isInList) continue;
    one.phrase = { ...next.phrase, next: one.mention.next };
    one.after = next.after;
  }
}
