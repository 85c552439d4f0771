import type { MeasureId } from "../../ledger/measures/registry";
import { ground, isGround, isPeople, people } from "../language/cues";
import { form, isForm, isLink, isTime, link, time } from "../language/roles";
import { tag, utilityTags } from "../language/word";
import type { Reading } from "../reading";
import { figureBefore } from "./antecedents";
import { type Loss, utilitiesFrom } from "./outage-loss";
import { anyBetween, around, has, tokenAfter, tokenBefore } from "./shape";

/** A label stands within as many tokens of the beginning of its sentence. */
const longestLabel = 6;
const nearby = 10;

/** The utilities that a sentence is labelled with: "Heating: 40 blocks", "Power supply: ..."; empty without such a label. */
function labelled(reading: Reading): MeasureId[] {
  const { tokens, sentence } = reading.inSentence;
  const to = Math.min(sentence.to, sentence.from + longestLabel, reading.mention.first);
  for (let at = sentence.from + 1; at < to; at += 1)
    if (tokens[at]?.lower === ":") return utilitiesFrom(tokens, sentence.from, at);
  return [];
}

const isOutage = ({ measure }: { readonly measure: MeasureId }): boolean => measure.startsWith("outage_");

/** The utility that is meant where none is named beside the loss: what follows, the label's, the clause's so far, else electricity. */
function meant(reading: Reading): readonly MeasureId[] {
  const { tokens, sentence } = reading.inSentence;
  const { mention, phrase } = reading;
  const after = utilitiesFrom(tokens, phrase.next, Math.min(sentence.to, phrase.next + nearby));
  if (after.length > 0) return after;
  const label = labelled(reading);
  if (label.length > 0) return label;
  const clause = tokenBefore(reading, nearby, ({ lower }) => lower === ",") + 1;
  const own = utilitiesFrom(tokens, Math.max(sentence.from, mention.first - nearby, clause), mention.first);
  return own.length > 0 ? own.slice(-1) : ["outage_electricity"];
}

function isGained(reading: Reading): boolean {
  const { tokens, sentence } = reading.inSentence;
  const to = Math.min(sentence.to, reading.phrase.next + nearby);
  return (
    tokenBefore(reading, 5, ({ word }) => isGround(word, ground.gain) || word.act === "restore") >= 0 ||
    anyBetween(tokens, reading.phrase.next, to, ({ word }) => isGround(word, ground.gain) || word.act === "restore")
  );
}

/** A loss that names no utility beside it: "9,000 subscribers cut off", "Gas: 1,100 homes", "another 40,000 customers". Null when none is told. */
export function plainLoss(reading: Reading): Loss | null {
  const { after, before, phrase, mention, inSentence } = reading;
  const { head } = phrase;
  if (head === null) return lossOfIt(reading);
  if (head === "unknown" || head === "facility") return null;
  const isCutAfter = after?.act === "cut" && (after.isPassive || after.isAdjacent);
  const isCutBefore = before?.act === "cut" && before.isAdjacent;
  const isSupplyLost = after?.act === "lose" && inSentence.tokens[after.at + 1]?.word.act === "supply";
  if (isSupplyLost) return { at: after?.at ?? -1, measures: meant(reading) };
  if (isCutAfter || isCutBefore) {
    const at = (isCutAfter ? after : before)?.at ?? -1;
    const isHurt = head === "person" && isBy(reading, at);
    return isHurt || isGained(reading) ? null : { at, measures: meant(reading) };
  }
  if (head === "person") return null;
  const isAffected = after?.act === "damage";
  const label = isAffected || (inSentence.topic.tags & utilityTags) === 0 ? [] : labelled(reading);
  if (label.length > 0) return isGained(reading) ? null : { at: inSentence.sentence.from, measures: label };
  if (head !== "customer" && !(head === "household" && before === null)) return null;
  if (after !== null && !isAffected) return null;
  const earlier = figureBefore(reading, isOutage);
  const isTold = earlier?.reading.inSentence === inSentence || (inSentence.topic.tags & utilityTags) !== 0;
  if (head === "household" && (!isTold || isLink(inSentence.tokens[phrase.next]?.word, link.with))) return null;
  return earlier === null || isGained(reading) ? null : { at: mention.core, measures: [earlier.stated.measure] };
}

/** "some 4,000 are still without it": the utility that was told of before. */
function lossOfIt(reading: Reading): Loss | null {
  const { after, inSentence } = reading;
  if (after?.act !== "cut" || !isPeople(inSentence.tokens[after.at + 1]?.word, people.tollPronoun)) return null;
  const earlier = figureBefore(reading, isOutage);
  return earlier === null ? null : { at: after.at, measures: [earlier.stated.measure], unit: earlier.stated.unit };
}

/** "Light is back in 55,000 homes. Another 33,000 are still waiting": those who have not got back what others have. */
export function lossAwaited(reading: Reading): Loss | null {
  const { mention, inSentence, order, phrase } = reading;
  if (phrase.head !== null && phrase.head !== "household" && phrase.head !== "customer") return null;
  const waits = tokenAfter(reading, 5, ({ word }) => isTime(word, time.work) && word.act === null);
  if (waits < 0 || !isForm(around(reading, -1).word, form.beforeNumber)) return null;
  const last = order > 0 ? inSentence.mentions[order - 1] : inSentence.previous?.mentions.at(-1);
  const { tags } = (last ?? reading).inSentence.topic;
  const isBack = (last?.rule === "outage" || last?.rule === "supply") && last.verdict?.kind === "rejected";
  const measures = isBack && (tags & tag.heating) !== 0 ? ["outage_heating" as const] : ["outage_electricity" as const];
  return isBack ? { at: mention.core, measures } : null;
}

/** Whether people were cut by something: "cut by flying glass". */
function isBy({ inSentence }: Reading, at: number): boolean {
  return isLink(inSentence.tokens[at + 1]?.word, link.by);
}

/** "no heat in two hospitals": the loss, what is lost and "in" right before the number. */
export function lossIn(reading: Reading): Loss | null {
  const isIn =
    isLink(around(reading, -1).word, link.in | link.for | link.at) && has(around(reading, -2).word, utilityTags);
  if (!isIn) return null;
  const { tokens, sentence } = reading.inSentence;
  const { first } = reading.mention;
  for (let at = first - 3; at >= Math.max(sentence.from, first - 5); at -= 1)
    if (isGround(tokens[at]?.word, ground.loss)) return { at, measures: utilitiesFrom(tokens, at, first) };
  return null;
}

/** "deprived 30,000 subscribers of heating", "problems with water": what is lost stands after "of" when the loss stands before the number. */
export function lossOf(reading: Reading): Loss | null {
  const { before, phrase, inSentence } = reading;
  if (before?.act !== "cut" && !isGround(inSentence.tokens[reading.mention.first - 1]?.word, ground.loss)) return null;
  const { tokens, sentence } = inSentence;
  for (let at = phrase.next; at < Math.min(sentence.to, phrase.next + nearby); at += 1) {
    const word = tokens[at]?.word;
    if (!isLink(word, link.of | link.without | link.from)) continue;
    const to = Math.min(sentence.to, at + 4);
    if (!anyBetween(tokens, at + 1, to, ({ word: next }) => has(next, utilityTags & ~tag.outage))) continue;
    return { at, measures: utilitiesFrom(tokens, at + 1, Math.min(sentence.to, at + nearby)) };
  }
  return null;
}
