import { isPeople, people } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { figure, previousReading, type Reading, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { personsBefore } from "./antecedents";
import { mayBePeople, peopleMeasures, peopleSubtype } from "./casualties";
import { around, has, tokenBefore } from "./shape";
import { weaponOf } from "./weapon-fates";

/** "including two children", "among them a nurse and 3 police officers", "among the wounded are six children". */
export const included: Rule = {
  id: "included",
  read: (reading) => {
    const { tokens, topic } = reading.inSentence;
    if (!mayBePeople(reading) || reading.mention.isPercent) return null;
    const joinedPart = statedBy(reading.joined).find(({ unit, partOf }) => unit === "people" && partOf);
    const nounEnd = previousReading(reading)?.phrase.next ?? -1;
    const marker =
      (topic.parts.tags & tag.include) === 0
        ? -1
        : tokenBefore(
            reading,
            9,
            (token, index) =>
              has(token.word, tag.include) &&
              !isPeople(token.word, people.include) &&
              !isOfEarlier(reading, nounEnd, index),
          );
    if (reading.phrase.head === null && isOfWeapons(reading)) return null;
    const mayInclude = marker < 0 && (topic.parts.people & people.includes) !== 0;
    const at = mayInclude ? tokenBefore(reading, 6, ({ word }) => isPeople(word, people.includes)) : marker;
    const { phrase, before, after } = reading;
    const opener = around(reading, -1).lower;
    const isAside =
      (opener === "(" || opener === "–" || opener === "—") &&
      phrase.head === "person" &&
      phrase.subtypes.includes("children");
    const post = amongAfter(reading);
    if (post !== null && phrase.head === "person") return partOfBefore(reading, post);
    if (at < 0 && joinedPart === undefined && !isAside) return null;
    if (at >= 0 && before !== null && before.at > at) return null;
    for (let next = at + 1; at >= 0 && next < reading.mention.first; next += 1) {
      const act = isForm(tokens[next - 1]?.word, form.the | form.those) ? (tokens[next]?.word.act ?? null) : null;
      const measure = act === null ? undefined : peopleMeasures[act];
      if (measure === "killed" || measure === "injured") {
        return figure(measure, "people", {
          subtype: peopleSubtype(reading, measure, null),
          partOf: true,
          trigger: next,
          reason: "among a group that is named",
        });
      }
      if (tokens[next]?.word.head === "building") return null;
    }
    const own = after?.isPassive === true || after?.isAdjacent === true ? peopleMeasures[after.act] : undefined;
    const isOwnClause =
      own !== undefined &&
      after?.isAdjacent === true &&
      reading.mention.first - at > 3 &&
      !isAside &&
      own !== joinedPart?.measure;
    if (isOwnClause) return null;
    const group = subjectGroup(reading, at);
    const whole = joinedPart ?? (group === null ? personsBefore(reading) : null);
    const measure = group ?? whole?.measure ?? own;
    if (measure === undefined || (phrase.head === null && own === undefined && !(at >= 0))) return null;
    if (phrase.head === "household" || phrase.head === "unknown") return null;
    return figure(own !== undefined && (isAside || after?.isPassive === false) ? own : measure, "people", {
      subtype: peopleSubtype(reading, measure, null),
      partOf: true,
      trigger: at,
      confidence: 0.85,
      reason: "a part of the figure before",
    });
  },
};

/** "14 children among them, 38 were rescued": the words that make the noun before them a part, and nothing of what comes next. */
function isOfEarlier({ inSentence: { tokens } }: Reading, nounEnd: number, at: number): boolean {
  return at === nounEnd && isForm(tokens[at + 1]?.word, form.them) && tokens[at + 2]?.lower === ",";
}

/** Whether the figure right before counts weapons: "148 drones, including 52 over Saratov". */
const isOfWeapons = (reading: Reading): boolean =>
  statedBy(previousReading(reading)).some(({ measure }) => weaponOf(measure) !== null);

/** "two teenagers among them", "three children included": past the words that make those counted a part; null when none follow. */
function amongAfter({ inSentence, phrase }: Reading): number | null {
  const { tokens } = inSentence;
  const first = tokens[phrase.next]?.word;
  if (isLink(first, link.among) && isForm(tokens[phrase.next + 1]?.word, form.them)) return phrase.next + 1;
  return isPeople(first, people.includes) &&
    !isPeople(first, people.include) &&
    tokens[phrase.next + 1]?.kind === "sign"
    ? phrase.next
    : null;
}

function partOfBefore(reading: Reading, trigger: number): Verdict | null {
  const own = reading.after?.isPassive === true ? peopleMeasures[reading.after.act] : undefined;
  const measure = personsBefore(reading)?.measure ?? own;
  return measure === undefined
    ? null
    : figure(measure, "people", {
        subtype: peopleSubtype(reading, measure, null),
        partOf: true,
        trigger,
        confidence: 0.8,
        reason: "a part of the figure before",
      });
}

/** "the injured include two children": the measure of the subject before the verb; null when none is there. */
function subjectGroup(reading: Reading, at: number): "killed" | "injured" | null {
  if (at < 0) return null;
  const { tokens, sentence } = reading.inSentence;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 8); back -= 1) {
    const { head } = (tokens[back] as Token).word;
    if (head === "death") return "killed";
    if (head === "injury") return "injured";
    const act = tokens[back]?.word.act ?? null;
    const measure = act === null ? undefined : peopleMeasures[act];
    if ((measure === "killed" || measure === "injured") && isForm(tokens[back - 1]?.word, form.the)) return measure;
  }
  return null;
}
