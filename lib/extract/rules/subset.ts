import { tag } from "../language/word";
import { figure, type Reading, type Stated, statedBy } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { mayBePeople, peopleMeasures, peopleSubtype } from "./casualties";
import { around, has, tokenBefore } from "./shape";

/** The last figure of people before this one: in the sentence, else in the two sentences before it. */
function antecedent(reading: Reading): Stated | null {
  const { mentions } = reading.inSentence;
  for (let order = reading.order - 1; order >= 0; order -= 1) {
    const found =
      statedBy(mentions[order]).find(({ unit, partOf }) => unit === "people" && !partOf) ??
      statedBy(mentions[order]).find(({ unit }) => unit === "people");
    if (found) return found;
  }
  let sentence = reading.inSentence.previous;
  for (let back = 0; back < 2 && sentence !== null; back += 1, sentence = sentence.previous) {
    for (let order = sentence.mentions.length - 1; order >= 0; order -= 1) {
      const found = statedBy(sentence.mentions[order]).find(({ unit, partOf }) => unit === "people" && !partOf);
      if (found) return found;
    }
  }
  return null;
}

/** "three children were among the injured": the measure of the group after "among". */
function groupAfter(reading: Reading): "killed" | "injured" | null {
  const { tokens, sentence } = reading.inSentence;
  const at = reading.phrase.next;
  if (
    at + 3 >= sentence.to ||
    !has((tokens[at] as Token).word, tag.aux) ||
    tokens[at + 1]?.lower !== "among" ||
    tokens[at + 2]?.lower !== "the"
  )
    return null;
  const act = tokens[at + 3]?.word.act ?? null;
  const measure = act === null ? undefined : peopleMeasures[act];
  return measure === "killed" || measure === "injured" ? measure : null;
}

/** "three of the injured", "two of the dead": the measure of the group named after "of". */
export const partOfGroup: Rule = {
  id: "part-of-group",
  read: (reading) => {
    const { mention, inSentence, after } = reading;
    const group = mayBePeople(reading) ? groupAfter(reading) : null;
    if (group !== null)
      return figure(group, "people", {
        subtype: peopleSubtype(reading, group, null),
        partOf: true,
        trigger: reading.phrase.next + 3,
        reason: "among a group that is named",
      });
    if (around(reading, 0).lower !== "of" || mention.isPercent) return null;
    const { tokens, sentence } = inSentence;
    // "thousands of civilians" counts; "dozens of the injured" takes a part.
    if (mention.qualifier === "vague" && !has(around(reading, 1).word, tag.determiner | tag.pronoun)) return null;
    for (let at = mention.next + 1; at < Math.min(sentence.to, mention.next + 6); at += 1) {
      const token = tokens[at];
      if (token === undefined || token.kind === "sign") break;
      const act = token.word.act;
      const { head } = token.word;
      const noun = head === "death" ? "killed" : head === "injury" ? "injured" : undefined;
      const measure = noun ?? (act === null ? undefined : peopleMeasures[act]);
      const isGroup = measure === "killed" || measure === "injured" || measure === "missing";
      const isAntecedent =
        token.lower === "them" || token.lower === "whom" || token.lower === "victims" || token.lower === "those";
      const found = isGroup ? measure : isAntecedent ? antecedent(reading)?.measure : undefined;
      if (found === undefined) continue;
      if (after !== null && isAntecedent && peopleMeasures[after.act] !== undefined && after.act !== "hospitalise") {
        const own = peopleMeasures[after.act] ?? found;
        return figure(own, "people", {
          subtype: peopleSubtype(reading, own, after.act),
          partOf: own === found,
          trigger: after.at,
          confidence: 0.8,
          reason: "part of the group before",
        });
      }
      const isHospital =
        after?.act === "hospitalise" ||
        tokens
          .slice(at, Math.min(sentence.to, at + 8))
          .some(({ lower, word }) => lower === "hospital" || lower === "hospitals" || word.act === "hospitalise");
      const child = tokens.slice(at, Math.min(sentence.to, at + 6)).some(({ word }) => word.subtype === "children");
      return figure(found, "people", {
        subtype: found === "injured" && isHospital ? "hospitalised" : child ? "children" : null,
        partOf: true,
        trigger: at,
        confidence: 0.85,
        reason: "part of a group that is named",
      });
    }
    return null;
  },
};

/** "including two children", "among them a nurse and 3 police officers", "among the wounded are six children". */
export const included: Rule = {
  id: "included",
  read: (reading) => {
    const { tokens } = reading.inSentence;
    if (!mayBePeople(reading) || reading.mention.isPercent) return null;
    const joinedPart = statedBy(reading.joined).find(({ unit, partOf }) => unit === "people" && partOf);
    const marker = tokenBefore(reading, 9, (token) => has(token.word, tag.include) && token.lower !== "include");
    const isVerb = tokenBefore(
      reading,
      6,
      ({ lower }) => lower === "include" || lower === "included" || lower === "includes",
    );
    const at = marker >= 0 ? marker : isVerb;
    const { phrase, before, after } = reading;
    const opener = around(reading, -1).lower;
    const isAside =
      (opener === "(" || opener === "–" || opener === "—") &&
      phrase.head === "person" &&
      phrase.subtypes.includes("children");
    if (at < 0 && joinedPart === undefined && !isAside) return null;
    if (at >= 0 && before !== null && before.at > at) return null;
    for (let next = at + 1; at >= 0 && next < reading.mention.first; next += 1) {
      const act = /^(?:the|those)$/.test(tokens[next - 1]?.lower ?? "") ? (tokens[next]?.word.act ?? null) : null;
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
    const whole = joinedPart ?? (group === null ? antecedent(reading) : null);
    const measure = group ?? whole?.measure ?? own;
    if (measure === undefined || (phrase.head === null && own === undefined && !(at >= 0))) return null;
    if (phrase.head === "household" || phrase.head === "unknown") return null;
    return figure(own !== undefined && isAside ? own : measure, "people", {
      subtype: peopleSubtype(reading, measure, null),
      partOf: true,
      trigger: at,
      confidence: 0.85,
      reason: "a part of the figure before",
    });
  },
};

/** "the injured include two children": the measure of the subject before the verb; null when none is there. */
function subjectGroup(reading: Reading, at: number): "killed" | "injured" | null {
  if (at < 0) return null;
  const { tokens, sentence } = reading.inSentence;
  for (let back = at - 1; back >= Math.max(sentence.from, at - 3); back -= 1) {
    const act = tokens[back]?.word.act ?? null;
    const measure = act === null ? undefined : peopleMeasures[act];
    if ((measure === "killed" || measure === "injured") && tokens[back - 1]?.lower === "the") return measure;
  }
  return null;
}
