import type { MeasureId } from "../../ledger/measures/registry";
import { isPeople, people } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag, type Word } from "../language/word";
import { figure, previousReading, type Reading, statedBy } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { figureBefore, isOfPersons, personsBefore } from "./antecedents";
import { mayBePeople, peopleMeasures, peopleSubtype } from "./casualties";
import { anyBetween, around, has, tokenBefore } from "./shape";

/** "three children were among the injured": the measure of the group after "among". */
function groupAfter(reading: Reading): "killed" | "injured" | null {
  const { tokens, sentence } = reading.inSentence;
  const at = reading.phrase.next;
  if (at + 3 >= sentence.to || !has((tokens[at] as Token).word, tag.aux) || !isLink(tokens[at + 1]?.word, link.among))
    return null;
  if (isForm(tokens[at + 2]?.word, form.them)) {
    const told = personsBefore(reading)?.measure;
    return told === "killed" || told === "injured" ? told : null;
  }
  if (!isForm(tokens[at + 2]?.word, form.the)) return null;
  const act = tokens[at + 3]?.word.act ?? null;
  const measure = act === null ? undefined : peopleMeasures[act];
  return measure === "killed" || measure === "injured" ? measure : null;
}

/** "Of the dead, four lay in a cellar": the measure of the group that the clause begins with; null when none does. */
function groupOpened(reading: Reading): "killed" | "injured" | null {
  const { tokens, sentence, topic } = reading.inSentence;
  const { links, forms } = topic.parts;
  if ((links & (link.of | link.among)) === 0 || (forms & (form.the | form.those)) === 0) return null;
  const at = tokenBefore(
    reading,
    8,
    ({ word }, index) => isLink(word, link.of | link.among) && isForm(tokens[index + 1]?.word, form.the | form.those),
  );
  if (at < 0) return null;
  const opens = at === sentence.from || tokens[at - 1]?.kind === "sign";
  const act = !opens ? null : (tokens[at + 2]?.word.act ?? null);
  const measure = act === null ? undefined : peopleMeasures[act];
  return measure === "killed" || measure === "injured" ? measure : null;
}

/** The measure of those that "them" or "the victims" stands for: of "three dead, 16 wounded", the victims are the dead. */
function antecedentOf(reading: Reading, word: Word): MeasureId | undefined {
  const last = figureBefore(reading, isOfPersons);
  const isPair =
    last?.stated.measure === "injured" &&
    isPeople(word, people.victims) &&
    statedBy(previousReading(last.reading)).some(({ measure, partOf }) => measure === "killed" && !partOf);
  return isPair ? "killed" : last?.stated.measure;
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
    const opened = mayBePeople(reading) && !mention.isPercent ? groupOpened(reading) : null;
    if (opened !== null && (after === null || after.act === "hospitalise" || peopleMeasures[after.act] === undefined))
      return figure(opened, "people", {
        subtype: peopleSubtype(reading, opened, after?.act ?? null),
        partOf: true,
        confidence: 0.8,
        reason: "among a group that the sentence begins with",
      });
    if (!isLink(around(reading, 0).word, link.of) || mention.isPercent) return null;
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
      const isAntecedent = isForm(token.word, form.them | form.those) || isPeople(token.word, people.victims);
      const found = isGroup ? measure : isAntecedent ? antecedentOf(reading, token.word) : undefined;
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
        anyBetween(
          tokens,
          at,
          Math.min(sentence.to, at + 8),
          ({ word }) => isPeople(word, people.hospital) || word.act === "hospitalise",
        );
      const child = anyBetween(tokens, at, Math.min(sentence.to, at + 6), ({ word }) => word.subtype === "children");
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
