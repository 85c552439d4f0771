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

/** How well a folded text is matched: smaller is better, infinite where a word of it is found in no name. */
function rank(text: string, words: readonly string[], names: Names): number {
  const own = names.own.map((name) => lookedFor(name ?? ""));
  const other = names.other.map((name) => lookedFor(name ?? ""));
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

/** The records that a folded text finds, the best match first, equals in the order given. */
export function ranked<T>(text: string, records: readonly T[], namesOf: (record: T) => Names): T[] {
  const words = text.split(" ").map((word) => word.replace(variedEnding, ""));
  return records
    .map((record) => ({ record, at: rank(text, words, namesOf(record)) }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at)
    .map(({ record }) => record);
}
