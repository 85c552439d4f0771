import type { Qualifier } from "../../../ledger/value";
import type { Token } from "../../token";

/** Qualifiers that stand before a number, longest first within a last word. */
const before: readonly (readonly [Qualifier, string])[] = [
  ["at_least", "at least"],
  ["at_least", "no fewer than"],
  ["at_least", "no less than"],
  ["at_least", "not fewer than"],
  ["at_least", "not less than"],
  ["at_least", "a minimum of"],
  ["at_least", "minimum"],
  ["over", "well over"],
  ["over", "just over"],
  ["over", "slightly over"],
  ["over", "a little over"],
  ["over", "over"],
  ["over", "far more than"],
  ["over", "well more than"],
  ["over", "slightly more than"],
  ["over", "a little more than"],
  ["over", "more than"],
  ["over", "greater than"],
  ["over", "in excess of"],
  ["over", "upwards of"],
  ["over", "upward of"],
  ["over", "above"],
  ["over", "exceeding"],
  ["over", "exceeded"],
  ["over", ">"],
  ["up_to", "up to"],
  ["up_to", "as many as"],
  ["up_to", "as much as"],
  ["up_to", "a maximum of"],
  ["up_to", "no more than"],
  ["up_to", "at most"],
  ["up_to", "fewer than"],
  ["up_to", "less than"],
  ["nearly", "nearly"],
  ["nearly", "almost"],
  ["nearly", "close to"],
  ["nearly", "just under"],
  ["nearly", "under"],
  ["nearly", "just below"],
  ["about", "about"],
  ["about", "around"],
  ["about", "some"],
  ["about", "approximately"],
  ["about", "approx"],
  ["about", "approx ."],
  ["about", "roughly"],
  ["about", "an estimated"],
  ["about", "estimated"],
  ["about", "circa"],
  ["about", "ca"],
  ["about", "~"],
  ["about", "≈"],
  ["about", "in the region of"],
  ["about", "in the order of"],
  ["about", "on the order of"],
];

const byLastWord = new Map<string, { readonly qualifier: Qualifier; readonly words: readonly string[] }[]>();
for (const [qualifier, text] of before) {
  const words = text.split(" ");
  const last = words.at(-1) ?? "";
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { qualifier, words }]);
}
for (const list of byLastWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** A qualifier found, with the tokens it takes. */
export interface FoundQualifier {
  readonly qualifier: Qualifier;
  readonly first: number;
  readonly next: number;
}

function endsAt(tokens: readonly Token[], words: readonly string[], next: number, from: number): boolean {
  if (next - words.length < from) return false;
  return words.every((word, index) => tokens[next - words.length + index]?.lower === word);
}

/** The qualifier that ends right before token `core`; the outermost of a chain ("at least about"). Null when none does. */
export function qualifierBefore(tokens: readonly Token[], core: number, from: number): FoundQualifier | null {
  let found: FoundQualifier | null = null;
  let next = core;
  for (let chained = 0; chained < 2; chained += 1) {
    const last = next > from ? tokens[next - 1]?.lower : undefined;
    const match =
      last === undefined ? undefined : byLastWord.get(last)?.find(({ words }) => endsAt(tokens, words, next, from));
    if (match === undefined) break;
    next -= match.words.length;
    found = { qualifier: match.qualifier, first: next, next: core };
  }
  return found;
}

const after: readonly (readonly [Qualifier, readonly string[]])[] = [
  ["at_least", ["or", "more"]],
  ["about", ["or", "so"]],
  ["at_least", ["plus"]],
  ["at_least", ["+"]],
];

/** The qualifier that begins right after a number; null when none does. */
export function qualifierAfter(tokens: readonly Token[], next: number, to: number): FoundQualifier | null {
  for (const [qualifier, words] of after) {
    if (next + words.length <= to && words.every((word, index) => tokens[next + index]?.lower === word)) {
      return { qualifier, first: next, next: next + words.length };
    }
  }
  return null;
}
