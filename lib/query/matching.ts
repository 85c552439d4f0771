import { LRUCache } from "lru-cache";
import { foldedText } from "./folded-text";
import { usualSpelling } from "./spellings";

/** A record's own names, which count most, and what else it may be found by; null for what it does not have. */
export interface Names {
  readonly own: readonly (string | null)[];
  readonly other: readonly (string | null)[];
}

const otherPenalty = 3;

/** As many folded names as are kept: days, places and publishers come again and again, also among a hundred thousand records. */
const keptNames = 250_000;

const folded = new LRUCache<string, string>({ max: keptNames });

/** A name or a text as it is compared: folded, and spelt as the ledger spells it. */
export function lookedFor(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = usualSpelling(foldedText(text));
  folded.set(text, made);
  return made;
}

/** The endings "-ii", "-yi", "-iy", "-yy", which every newspaper romanises its own way ("Zelensky", "Зеленський"). */
const variedEnding = /(?<=\p{L}{3})[iy]{2}$/u;

/** A number of a day or a month, which is looked for whole: "2 january" is not the 24th. */
const shortNumber = /^\d{1,2}$/u;

function wordRank(word: string, field: string): number {
  if (!field.includes(word)) return Number.POSITIVE_INFINITY;
  const words = field.split(" ");
  if (words.includes(word)) return 0;
  if (shortNumber.test(word)) return Number.POSITIVE_INFINITY;
  if (words.some((one) => one.startsWith(word))) return 1;
  return word.length > 1 ? 2 : Number.POSITIVE_INFINITY;
}

/** A record's names as they are compared: its own first. */
interface Folded {
  readonly own: readonly string[];
  readonly other: readonly string[];
}

function holds(names: readonly string[], word: string): boolean {
  for (const name of names) if (name.includes(word)) return true;
  return false;
}

/** How well a folded text is matched: smaller is better, infinite where a word of it is found in no name. */
function rank(text: string, words: readonly string[], { own, other }: Folded): number {
  for (const word of words) if (!holds(own, word) && !holds(other, word)) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const word of words) {
    const best = (fields: readonly string[]) => Math.min(...fields.map((field) => wordRank(word, field)));
    sum += Math.min(best(own), best(other) + otherPenalty);
    if (sum === Number.POSITIVE_INFINITY) break;
  }
  // A whole name may hold what no word of it does by itself.
  if (own.includes(text)) return -2;
  if (own.some((name) => name.startsWith(text))) return -1;
  return sum;
}

const foldedOf = new WeakMap<object, WeakMap<object, Folded>>();

function foldedNames({ own, other }: Names): Folded {
  return { own: own.map((name) => lookedFor(name ?? "")), other: other.map((name) => lookedFor(name ?? "")) };
}

/**
 * The records that a folded text finds, the best match first, equals in the order given. With `within`, what the names hang on besides the
 * records, a record's names are folded once for as long as both are the same objects.
 */
export function ranked<T>(
  text: string,
  records: readonly T[],
  namesOf: (record: T) => Names,
  within: object | null = null,
): T[] {
  const words = text.split(" ").map((word) => word.replace(variedEnding, ""));
  const kept = within === null ? null : (foldedOf.get(within) ?? new WeakMap<object, Folded>());
  if (within !== null && kept !== null) foldedOf.set(within, kept);
  const folded = (record: T): Folded => {
    if (kept === null || typeof record !== "object" || record === null) return foldedNames(namesOf(record));
    const known = kept.get(record);
    if (known !== undefined) return known;
    const made = foldedNames(namesOf(record));
    kept.set(record, made);
    return made;
  };
  const found: { readonly record: T; readonly at: number }[] = [];
  for (const record of records) {
    const at = rank(text, words, folded(record));
    if (at < Number.POSITIVE_INFINITY) found.push({ record, at });
  }
  return found.sort((a, b) => a.at - b.at).map(({ record }) => record);
}
