import type { MeasureId } from "../../ledger/measures/registry";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { figure, type Reading, statedBy } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { peopleSubtype } from "./casualties";
import { has } from "./shape";
import { isWeapon, weaponFigure, weaponOf } from "./weapon-fates";

const openers = new Set(["(", ":", "—", "–", "-", "["]);
const joins = new Set([",", ";", "&", "+"]);
/** Parts may be told at some length: "two ballistic missiles from Crimea". */
const longestGap = 14;

/** What stands between two mentions: it opens a list of parts, goes on with one, or is something else. */
function between(tokens: readonly Token[], from: number, to: number): "opens" | "joins" | null {
  let found: "joins" | null = null;
  let depth = 0;
  for (let at = to - 1; at >= Math.max(from, to - longestGap); at -= 1) {
    const { lower, word } = tokens[at] as Token;
    if (lower === ")") depth += 1;
    else if (lower === "(" && depth > 0) depth -= 1;
    else if (depth > 0) continue;
    else if (openers.has(lower) || has(word, tag.include) || isForm(word, form.which)) return "opens";
    else if (joins.has(lower) || isLink(word, link.and | link.plus)) found = "joins";
    else if (lower === "." || has(word, tag.aux | tag.verb | tag.modal) || word.act !== null) return null;
  }
  return to - from > longestGap ? null : found;
}

/** The reading whose parts a list tells that this number stands in: "90 targets (77 drones and 13 missiles)"; null outside of such a list. */
export function wholeOf(reading: Reading): Reading | null {
  const { mentions, tokens } = reading.inSentence;
  let next = reading;
  for (let order = reading.order - 1; order >= Math.max(0, reading.order - 12); order -= 1) {
    const one = mentions[order] as Reading;
    const found = between(tokens, Math.min(one.phrase.next, next.mention.first), next.mention.first);
    if (found === "opens" || found === null) return found === null ? null : one;
    next = one;
  }
  return null;
}

const isOfPeople: ReadonlySet<MeasureId> = new Set<MeasureId>(["killed", "injured", "missing", "rescued", "evacuated"]);

/** "90 targets (77 drones, 13 missiles)", "killed six: a couple, their two sons", "57 drones: 40 by gunfire, 17 by jamming": a part shares the fate of its whole. */
export const breakdown: Rule = {
  id: "breakdown",
  read: (reading) => {
    const { phrase, mention, after, before } = reading;
    if (reading.order === 0 || mention.isPercent || mention.isNegation) return null;
    if (phrase.head === "person" && after !== null) return null;
    const isElided = phrase.head === null && isLink(reading.inSentence.tokens[mention.next]?.word, link.by | link.with);
    if (!isWeapon(phrase.head) && phrase.head !== "person" && !isElided) return null;
    if (before?.isAdjacent && before.act !== "supply") return null;
    const whole = wholeOf(reading);
    const [stated] = statedBy(whole);
    const told = stated === undefined ? null : weaponOf(stated.measure);
    if (whole === null || stated === undefined) return null;
    if (phrase.head === "person")
      return after === null && stated.unit === "people" && isOfPeople.has(stated.measure)
        ? figure(stated.measure, "people", {
            subtype: peopleSubtype(reading, stated.measure, null),
            partOf: true,
            confidence: 0.75,
            reason: "a part of the figure before",
          })
        : null;
    if (isElided)
      return stated.measure.startsWith("outage_")
        ? null
        : figure(stated.measure, stated.unit, {
            partOf: true,
            confidence: 0.75,
            reason: "a part of the figure before",
          });
    const isKind = told?.weapon === "munition" || told?.weapon === phrase.head;
    if (told === null || !isKind || after?.act === "intercept" || after?.act === "destroy" || after?.act === "hit")
      return null;
    return isWeapon(phrase.head)
      ? weaponFigure(reading, phrase.head, told.fate, {
          partOf: true,
          confidence: 0.8,
          reason: "a part of the figure before",
        })
      : null;
  },
};
