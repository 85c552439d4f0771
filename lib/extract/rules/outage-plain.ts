import type { MeasureId } from "../../ledger/measures/registry";
import { ground, isGround } from "../language/cues";
import { isLink, link } from "../language/roles";
import { tag, utilityTags } from "../language/word";
import type { Reading } from "../reading";
import { figureBefore } from "./antecedents";
import { type Loss, utilitiesFrom } from "./outage-loss";
import { anyBetween, has, tokenBefore } from "./shape";

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
  if (head === null || head === "unknown" || head === "facility") return null;
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
  return earlier === null || isGained(reading) ? null : { at: mention.core, measures: [earlier.stated.measure] };
}

/** Whether people were cut by something: "cut by flying glass". */
function isBy({ inSentence }: Reading, at: number): boolean {
  return isLink(inSentence.tokens[at + 1]?.word, link.by);
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
