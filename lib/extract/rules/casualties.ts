import type { MeasureId } from "../../ledger/measures/registry";
import { isPeople, people } from "../language/cues";
import { isLink, link } from "../language/roles";
import type { Act } from "../language/word";
import { figure, nextReading, type Reading, rejected, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { around, phraseHas, sentenceHas } from "./shape";

/** The measure of people that an act states; acts on things have none. */
export const peopleMeasures: Readonly<Partial<Record<Act, MeasureId>>> = {
  kill: "killed",
  die: "killed",
  injure: "injured",
  hospitalise: "injured",
  missing: "missing",
  rescue: "rescued",
  evacuate: "evacuated",
  displace: "displaced",
};

/** The refinement that the counted noun itself names; null when it counts people in general. */
export function peopleSubtype(reading: Reading, measure: MeasureId, act: Act | null): string | null {
  const { phrase, mention, inSentence } = reading;
  const named = phrase.subtypes.at(-1);
  const isPlain = measure === "missing" || measure === "rescued" || measure === "evacuated" || measure === "displaced";
  if (named === "children") return "children";
  if (isPlain) return null;
  if (act === "hospitalise") return "hospitalised";
  if (named === "women") return "women";
  for (let at = mention.next; at < phrase.next; at += 1) {
    const job = inSentence.tokens[at]?.word.job;
    if (job) return job;
  }
  return null;
}

/** Whether the counted noun can be people: a noun for people, one left out, or one that no lexicon lists. */
export function mayBePeople({ phrase }: Reading): boolean {
  const { head } = phrase;
  return head === "person" || head === null || head === "unknown" || head === "household" || head === "lives";
}

function peopleVerdict(
  reading: Reading,
  act: Act,
  trigger: number,
  confidence: number,
  reason: string,
): Verdict | null {
  const measure = peopleMeasures[act];
  if (measure === undefined) return null;
  return figure(measure, "people", { subtype: peopleSubtype(reading, measure, act), trigger, confidence, reason });
}

const isReturn = ({ word }: Token): boolean => isPeople(word, people.handedBack);

/** "232 fatalities", "27 injuries", "3 bodies were found": the counted noun is the measure. */
export const casualtyNoun: Rule = {
  id: "casualty-noun",
  read: (reading) => {
    const { phrase, after, before, mention } = reading;
    if (mention.isNegation) return null;
    if (phrase.head === "death")
      return figure("killed", "people", { trigger: phrase.headAt, reason: "the noun counts deaths" });
    if (phrase.head === "injury")
      return figure("injured", "people", { trigger: phrase.headAt, reason: "the noun counts injuries" });
    if (phrase.head === "lives") {
      if (before?.act === "rescue")
        return figure("rescued", "people", { trigger: before.at, reason: "the noun counts lives saved" });
      return figure("killed", "people", { trigger: phrase.headAt, reason: "the noun counts lives lost" });
    }
    if (phrase.head === "person" && phraseHas(reading, ({ word }) => isPeople(word, people.evacuation)))
      return figure("evacuated", "people", {
        trigger: phrase.headAt,
        confidence: 0.75,
        reason: "the noun counts evacuees",
      });
    const isFound =
      before?.act === "rescue" ||
      after?.act === "rescue" ||
      isPeople(around(reading, -1).word, people.found) ||
      isPeople(around(reading, phrase.next - mention.next).word, people.found) ||
      isPeople(around(reading, phrase.next - mention.next + 1).word, people.found) ||
      isPeople(around(reading, -2).word, people.bodies);
    if (phrase.head === "body")
      return isFound
        ? figure("killed", "people", { trigger: phrase.headAt, confidence: 0.8, reason: "bodies were found" })
        : rejected("bodies of another matter");
    if (isPeople(around(reading, -2).word, people.bodies) && sentenceHas(reading, isReturn))
      return rejected("bodies of another matter");
    if (isLink(around(reading, -1).word, link.of) && isPeople(around(reading, -2).word, people.bodies))
      return figure("killed", "people", { trigger: mention.first - 2, confidence: 0.85, reason: "bodies were found" });
    return phrase.head === "casualty" ? rejected("killed and injured together") : null;
  },
};

/** Whether those counted act on those counted next: "76 firefighters saved 12 lives". */
function isAgent(reading: Reading): boolean {
  const next = nextReading(reading);
  return reading.phrase.head === "person" && next !== null && next.phrase.head !== null && next.after === null;
}

/** "killed one person and injured 27": a verb right before the number, or one right after its noun. */
export const casualtyVerb: Rule = {
  id: "casualty-verb",
  read: (reading) => {
    const { before, after, inSentence } = reading;
    if (!mayBePeople(reading) || reading.mention.isNegation || reading.mention.isPercent) return null;
    if (after?.act === "trapped" || before?.act === "trapped") return rejected("trapped");
    const isObjectNext =
      after !== null && !after.isPassive && inSentence.mentions.some(({ mention }) => mention.first === after.at + 1);
    if (after?.act === "rescue" && isObjectNext && isAgent(reading)) return rejected("those who did it");
    const choices = before !== null && isObjectNext ? [before, after] : [after, before];
    for (const governor of choices) {
      if (governor === null) continue;
      const isAfter = governor === after;
      if (isAfter && isPeople(inSentence.tokens[governor.at]?.word, people.mourning)) continue;
      if (isAfter && !governor.isAdjacent && !governor.isPassive && governor.act !== "die" && before !== null) continue;
      const isUnknown = reading.phrase.head === "unknown";
      if (
        isUnknown &&
        (governor.act === "evacuate" ||
          governor.act === "displace" ||
          governor.act === "rescue" ||
          governor.act === "missing")
      )
        continue;
      if (reading.phrase.head === "household" && governor.act !== "evacuate" && governor.act !== "displace") continue;
      const verdict = peopleVerdict(
        reading,
        governor.act,
        governor.at,
        isUnknown ? 0.7 : 0.95,
        isAfter ? "the verb follows the noun" : "the verb stands before the number",
      );
      if (verdict !== null) return verdict;
    }
    return null;
  },
};

/** "one man and two women were hurt", "killed three adults, two children": the measure of the mention it goes on from. */
export const casualtyJoined: Rule = {
  id: "casualty-joined",
  read: (reading) => {
    const { joined, phrase } = reading;
    if (joined === null || !(phrase.head === "person" || phrase.head === null) || reading.mention.isPercent)
      return null;
    const [first] = statedBy(joined);
    if (first === undefined || first.unit !== "people" || first.isSuperseded) return null;
    if (phrase.head === null && around(reading, 0).kind === "word") return null;
    return figure(first.measure, "people", {
      subtype: peopleSubtype(reading, first.measure, null),
      partOf: first.partOf,
      confidence: 0.8,
      reason: "goes on from the figure before",
    });
  },
};
