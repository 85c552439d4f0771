import { actAt } from "./acts";
import type { Governor } from "./governor";
import { arms, ground, isArms, isGround, isPeople, people } from "./language/cues";
import { form, isForm, isLink, link } from "./language/roles";
import { type Act, tag, type Word } from "./language/word";
import type { Mention } from "./mention";
import type { Token } from "./token";

const quotes = new Set(["“", "”", '"', "‘", "’", "'", "«", "»", "*", "_"]);
function has(word: Word, bits: number): boolean {
  return (word.tags & bits) !== 0;
}

/** What stands right before the number and governs it: "killed", "killing at least", "the deaths of"; null when nothing does. */
export function governorBefore(tokens: readonly Token[], mention: Mention, from: number): Governor | null {
  const isAdjacent = true;
  for (let at = mention.first - 1; at >= Math.max(from, mention.first - 7); at -= 1) {
    const { lower, word, kind } = tokens[at] as Token;
    const act = actAt(tokens, at, mention.first);
    if (act !== null && !isArms(word, arms.used)) return { act, at, isAdjacent, isPassive: false };
    if (act !== null) return { act, at, isAdjacent, isPassive: has(tokens[at - 1]?.word ?? word, tag.aux) };
    const isReceived = word.head === "injury" && at - 1 >= from && actAt(tokens, at - 1, mention.first) === "injure";
    if (isReceived) return { act: "injure", at, isAdjacent, isPassive: false };
    const rowAct = at === mention.first - 1 && at - from < longestRow ? labelAct(word.head) : null;
    if (rowAct !== null && tokens[mention.next]?.kind !== "word")
      return { act: rowAct, at, isAdjacent, isPassive: true };
    if (quotes.has(lower)) continue;
    if (kind === "sign") {
      const label = tokens[at - 1];
      if ((lower === ":" || lower === "-" || lower === "–" || lower === "—") && label !== undefined && at - 1 >= from) {
        const named = actAt(tokens, at - 1, at) ?? labelAct(label.word.head) ?? openingLabel(tokens, from, at);
        if (named !== null && at === mention.first - 1)
          return { act: named, at: at - 1, isAdjacent: true, isPassive: true };
      }
      return null;
    }
    if (isLink(word, link.for | link.with)) {
      // "search for", "the search goes on for"
      for (let back = at - 1; back >= Math.max(from, at - 3); back -= 1)
        if (isPeople(tokens[back]?.word, people.searched))
          return { act: "missing", at: back, isAdjacent: true, isPassive: true };
    }
    if (isLink(word, link.of | link.to)) {
      const isOf = isLink(word, link.of);
      const nominal = nominalAct(tokens, at, from, isOf);
      if (nominal !== null) return nominal;
      if (isOf && isForm(tokens[at - 1]?.word, form.total)) continue;
      return null;
    }
    if (isLink(word, link.and)) return actBeforePerson(tokens, at, from);
    if (isForm(word, form.beforeNumber) || has(word, tag.determiner | tag.adverb)) continue;
    return null;
  }
  return null;
}

const longestLabel = 6;
/** Words of a table's row before its number: "Non-fatal injuries 80+". */
const longestRow = 3;

/** "Wounded in Poltava: 271": the act that a label begins with; null when it begins with none or is no label. */
function openingLabel(tokens: readonly Token[], from: number, colon: number): Act | null {
  if (colon - from > longestLabel || tokens[colon]?.lower !== ":") return null;
  const first = tokens[from]?.word;
  return first === undefined ? null : (actAt(tokens, from, colon) ?? labelAct(first.head));
}

/** "Deaths: 4", "Injuries: 29". */
function labelAct(head: Word["head"]): Act | null {
  return head === "death" ? "kill" : head === "injury" ? "injure" : null;
}

/** "killed a couple and their two children": the act before one person or two that are not counted; null when none is there. */
function actBeforePerson(tokens: readonly Token[], and: number, from: number): Governor | null {
  let hasPerson = false;
  for (let at = and - 1; at >= Math.max(from, and - 5); at -= 1) {
    const { word, kind } = tokens[at] as Token;
    if (word.head === "person" || isPeople(word, people.couple)) hasPerson = true;
    const act = hasPerson ? actAt(tokens, at, and) : null;
    if (act !== null) return { act, at, isAdjacent: true, isPassive: false };
    if (kind === "sign" || (has(word, tag.preposition | tag.conjunction | tag.aux) && word.head === null)) return null;
  }
  return null;
}

/** "the deaths of", "injuries to", "the lives of", "damage to": the act of a noun before "of" or "to". */
function nominalAct(tokens: readonly Token[], at: number, from: number, isOf: boolean): Governor | null {
  const noun = tokens[at - 1];
  if (noun === undefined || at - 1 < from) return null;
  const { head } = noun.word;
  const governor = (act: Act): Governor => ({ act, at: at - 1, isAdjacent: true, isPassive: true });
  // "fighting for the lives of four"
  const isSought =
    head === "lives" &&
    at - 3 >= from &&
    (isLink(tokens[at - 2]?.word, link.for) || isLink(tokens[at - 3]?.word, link.for));
  if (isSought) return governor("injure");
  if (head === "death" || (head === "lives" && isOf)) return governor("kill");
  if (head === "injury" || isPeople(noun.word, people.injuring)) return governor("injure");
  if (isGround(noun.word, ground.damage) && !isOf) return governor("damage");
  if (isOf && (noun.word.form === "noun" || noun.word.form === "ing") && noun.word.act !== null)
    return governor(noun.word.act);
  if (isOf && isPeople(noun.word, people.evacuation)) return governor("evacuate");
  if (isOf && isPeople(noun.word, people.searched)) return governor("missing");
  return null;
}
