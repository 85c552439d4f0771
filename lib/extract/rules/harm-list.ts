import { ground, isGround } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { type Reading, type SentenceReading, statedBy } from "../reading";
import type { Token } from "../token";
import { has } from "./shape";

const listReach = 18;

/** The participle of harm after an auxiliary: "were hit", "have been damaged"; -1 when another word follows. */
function passiveHarm(tokens: readonly Token[], aux: number, to: number): number {
  for (let at = aux + 1; at < Math.min(to, aux + 5); at += 1) {
    const { word } = tokens[at] as Token;
    if (word.act === "damage" || word.act === "destroy" || word.act === "hit") return at;
    if (!has(word, tag.aux | tag.adverb)) return -1;
  }
  return -1;
}

/** "46 homes, a university and the courts damaged": the participle at the end of a list without an auxiliary; -1 when none ends it. */
export function harmAfterList({ inSentence, phrase }: Reading): number {
  const { tokens, sentence } = inSentence;
  let hasJoin = false;
  for (let at = phrase.next; at < Math.min(sentence.to, phrase.next + listReach); at += 1) {
    const { word, lower, kind } = tokens[at] as Token;
    if (lower === "," || isLink(word, link.and)) hasJoin = true;
    else if (kind === "sign" && lower !== "-" && lower !== '"') return -1;
    if ((word.act === "damage" || word.act === "destroy") && word.form === "past") return hasJoin ? at : -1;
    if (has(word, tag.aux)) return hasJoin ? passiveHarm(tokens, at, sentence.to) : -1;
    if ((word.act !== null && word.head === null) || has(word, tag.relative | tag.modal)) return -1;
  }
  return -1;
}

/** "20 offices among the ruins": what was hit lies in them; -1 when no ruins follow. */
export function ruinsAfter({ inSentence: { tokens, sentence }, phrase }: Reading): number {
  const at = phrase.next;
  const isIn = isLink(tokens[at]?.word, link.among | link.in) && isForm(tokens[at + 1]?.word, form.the);
  return isIn && at + 2 < sentence.to && isGround(tokens[at + 2]?.word, ground.ruins) ? at + 2 : -1;
}

const listSigns = new Set(["-", "–", "—", "•", "*", "·", "▪", "‣", "●"]);
const longestList = 8;

const isItem = ({ sentence, tokens }: SentenceReading): boolean =>
  sentence.startsLine && listSigns.has(tokens[sentence.from]?.lower ?? "");

const isGroundFigure = (one: Reading): boolean =>
  statedBy(one).some(({ measure }) => measure === "buildings_damaged" || measure === "facilities_damaged");

/** Whether an item of a list without a verb goes on from one that tells of damage: "- 14 blocks damaged", "- 2 schools". */
export function isItemOfHarm({ inSentence, before, after }: Reading): boolean {
  if (before !== null || after !== null || !isItem(inSentence)) return false;
  let earlier = inSentence.previous;
  for (let back = 0; back < longestList && earlier !== null && isItem(earlier); back += 1, earlier = earlier.previous)
    if (earlier.mentions.some(isGroundFigure)) return true;
  return false;
}
