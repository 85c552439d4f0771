import { actAt } from "./acts";
import type { Governor } from "./governor";
import { type Act, tag, type Word } from "./language/word";
import type { Mention } from "./mention";
import type { Token } from "./token";

const quotes = new Set(["“", "”", '"', "‘", "’", "'", "«", "»", "*", "_"]);
function has(word: Word, bits: number): boolean {
  return (word.tags & bits) !== 0;
}

const skippedBefore = new Set([
  "the",
  "a",
  "an",
  "its",
  "all",
  "another",
  "additional",
  "further",
  "total",
  "also",
  "record",
  "more",
  "least",
  "out",
  "first",
  "just",
  "only",
  "combined",
  "reportedly",
  "up",
  "off",
  "down",
  "some",
  "estimated",
  "massive",
  "huge",
  "whopping",
  "initially",
  "as",
  "many",
  "additionally",
  "to",
  "at",
]);

/** What stands right before the number and governs it: "killed", "killing at least", "the deaths of"; null when nothing does. */
export function governorBefore(tokens: readonly Token[], mention: Mention, from: number): Governor | null {
  const isAdjacent = true;
  for (let at = mention.first - 1; at >= Math.max(from, mention.first - 7); at -= 1) {
    const { lower, word, kind } = tokens[at] as Token;
    const act = actAt(tokens, at, mention.first);
    if (act !== null && lower !== "used") return { act, at, isAdjacent, isPassive: false };
    if (act !== null) return { act, at, isAdjacent, isPassive: has(tokens[at - 1]?.word ?? word, tag.aux) };
    if (quotes.has(lower)) continue;
    if (kind === "sign") {
      const label = tokens[at - 1];
      if ((lower === ":" || lower === "-" || lower === "–" || lower === "—") && label !== undefined && at - 1 >= from) {
        const named = actAt(tokens, at - 1, at) ?? labelAct(label.word.head);
        if (named !== null && at === mention.first - 1)
          return { act: named, at: at - 1, isAdjacent: true, isPassive: true };
      }
      return null;
    }
    if (lower === "of" || lower === "to") {
      const nominal = nominalAct(tokens, at, from, lower);
      if (nominal !== null) return nominal;
      if (lower === "of" && /^(?:total|maximum|minimum)$/.test(tokens[at - 1]?.lower ?? "")) continue;
      return null;
    }
    if (lower === "and") return actBeforePerson(tokens, at, from);
    if (skippedBefore.has(lower) || has(word, tag.determiner)) continue;
    if (has(word, tag.adverb)) continue;
    return null;
  }
  return null;
}

/** "Deaths: 4", "Injuries: 29". */
function labelAct(head: Word["head"]): Act | null {
  return head === "death" ? "kill" : head === "injury" ? "injure" : null;
}

/** "killed a couple and their two children": the act before one person or two that are not counted; null when none is there. */
function actBeforePerson(tokens: readonly Token[], and: number, from: number): Governor | null {
  let hasPerson = false;
  for (let at = and - 1; at >= Math.max(from, and - 5); at -= 1) {
    const { word, kind, lower } = tokens[at] as Token;
    if (word.head === "person" || lower === "couple") hasPerson = true;
    const act = hasPerson ? actAt(tokens, at, and) : null;
    if (act !== null) return { act, at, isAdjacent: true, isPassive: false };
    if (kind === "sign" || (has(word, tag.preposition | tag.conjunction | tag.aux) && word.head === null)) return null;
  }
  return null;
}

/** "the deaths of", "injuries to", "the lives of", "damage to": the act of a noun before "of" or "to". */
function nominalAct(tokens: readonly Token[], at: number, from: number, preposition: string): Governor | null {
  const noun = tokens[at - 1];
  if (noun === undefined || at - 1 < from) return null;
  const { head } = noun.word;
  const governor = (act: Act): Governor => ({ act, at: at - 1, isAdjacent: true, isPassive: true });
  if (head === "death" || (head === "lives" && preposition === "of")) return governor("kill");
  if (head === "injury" || noun.lower === "wounding" || noun.lower === "injuring") return governor("injure");
  if (noun.lower === "damage" && preposition === "to") return governor("damage");
  if (preposition === "of" && (noun.word.form === "noun" || noun.word.form === "ing") && noun.word.act !== null)
    return governor(noun.word.act);
  if (preposition === "of" && noun.lower === "evacuation") return governor("evacuate");
  return null;
}
