import type { Qualifier } from "../../../ledger/value";
import type { Token } from "../../token";

/** Qualifiers that stand before a number, longest first within a last word. */
const before: readonly (readonly [Qualifier, string])[] = [
  ["at_least", "at least"],
  ["at_least", "at the very least"],
  ["at_least", "no fewer than"],
  ["at_least", "no less than"],
  ["at_least", "not fewer than"],
  ["at_least", "not less than"],
  ["at_least", "a minimum of"],
  ["at_least", "minimum"],
  ["over", "well over"],
  ["over", "well above"],
  ["over", "north of"],
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
  ["up_to", "not more than"],
  ["up_to", "a maximum of"],
  ["up_to", "as much as"],
  ["up_to", "a maximum of"],
  ["up_to", "no more than"],
  ["up_to", "at most"],
  ["up_to", "fewer than"],
  ["up_to", "less than"],
  ["nearly", "nearly"],
  ["nearly", "almost"],
  ["nearly", "close to"],
  ["nearly", "close on"],
  ["nearly", "nigh on"],
  ["nearly", "very nearly"],
  ["nearly", "not quite"],
  ["nearly", "approaching"],
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
  ["about", "perhaps"],
  ["about", "something like"],
  ["about", "an estimated"],
  ["about", "estimated"],
  ["about", "circa"],
  ["about", "ca"],
  ["about", "~"],
  ["about", "≈"],
  ["about", "somewhere around"],
  ["about", "somewhere in the region of"],
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

/** Verbs after which "up to" tells where a count went: "went up to 22". */
const rises = new Set([
  "went",
  "rose",
  "climbed",
  "jumped",
  "grew",
  "moved",
  "gone",
  "shot",
  "crept",
  "inched",
  "edged",
]);

/** Whether a qualifier of one word is a preposition where another stands between it and the number: "over nearly four hours". */
function isPreposition({ words: [word, ...rest] }: { readonly words: readonly string[] }): boolean {
  return (
    rest.length === 0 &&
    (word === "over" || word === "above" || word === "under" || word === "around" || word === "about")
  );
}

function endsAt(tokens: readonly Token[], words: readonly string[], next: number, from: number): boolean {
  if (next - words.length < from) return false;
  return words.every((word, index) => tokens[next - words.length + index]?.lower === word);
}

const comings = new Set(["came", "come", "comes", "coming"]);

/** "came under 440 drones": the verb's own particle. */
function isParticle(tokens: readonly Token[], { words }: { readonly words: readonly string[] }, next: number): boolean {
  return words.length === 1 && words[0] === "under" && comings.has(tokens[next - 2]?.lower ?? "");
}

/** Whether a ">" that stands apart before `next` begins its sentence: the mark of a quoted line, as mails and Markdown have it. */
function isQuoteMark(tokens: readonly Token[], next: number, from: number): boolean {
  const mark = tokens[next - 1];
  if (mark?.lower !== ">" || mark.end === tokens[next]?.start) return false;
  return tokens.slice(from, next).every(({ lower }) => lower === ">");
}

/** The qualifier that ends right before token `core`; the outermost of a chain ("at least about"). Null when none does. */
export function qualifierBefore(tokens: readonly Token[], core: number, from: number): FoundQualifier | null {
  let found: FoundQualifier | null = null;
  let next = core;
  for (let chained = 0; chained < 2; chained += 1) {
    const last = next > from ? tokens[next - 1]?.lower : undefined;
    const match =
      last === undefined ? undefined : byLastWord.get(last)?.find(({ words }) => endsAt(tokens, words, next, from));
    const isRise = match?.qualifier === "up_to" && rises.has(tokens[next - match.words.length - 1]?.lower ?? "");
    if (
      match === undefined ||
      isRise ||
      isQuoteMark(tokens, next, from) ||
      isParticle(tokens, match, next) ||
      (found !== null && isPreposition(match))
    )
      break;
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

const afterStarts: ReadonlySet<string> = new Set(after.map(([, [first = ""]]) => first));

/** The qualifier that begins right after a number; null when none does. */
export function qualifierAfter(tokens: readonly Token[], next: number, to: number): FoundQualifier | null {
  if (!afterStarts.has(tokens[next]?.lower ?? "")) return null;
  for (const [qualifier, words] of after) {
    if (next + words.length <= to && words.every((word, index) => tokens[next + index]?.lower === word)) {
      return { qualifier, first: next, next: next + words.length };
    }
  }
  return null;
}
