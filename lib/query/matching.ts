import { LRUCache } from "lru-cache";
import { foldedText } from "./folded-text";
import { usualSpelling } from "./spellings";
import { type InSteps, outcome } from "./steps";

/** A record's own names, which count most, and what else it may be found by; null for what it does not have. */
export interface Names {
  readonly own: readonly (string | null)[];
  readonly other: readonly (string | null)[];
}

const otherPenalty = 3;

/** As many folded texts as are kept: what was asked for, and short names beside it. */
const keptTexts = 10_000;

const texts = new LRUCache<string, string>({ max: keptTexts });

function folding(text: string): string {
  return usualSpelling(foldedText(text));
}

/** A name or a text as it is compared: folded, and spelt as the ledger spells it. */
export function lookedFor(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const made = folding(text);
  texts.set(text, made);
  return made;
}

/** The endings "-ii", "-yi", "-iy", "-yy", which every newspaper romanises its own way ("Zelensky", "Зеленський"). */
const variedEnding = /(?<=\p{L}{3})[iy]{2}$/u;

/** A number of a day or a month, which is looked for whole: "2 january" is not the 24th. */
const shortNumber = /^\d{1,2}$/u;

/** How a word stands to a name: a word of it, the start of one, within one; held by it and yet no match; not held. */
const ranks = { word: 0, start: 1, within: 2, held: 3, apart: 4 } as const;

function wordRank(word: string, name: string): number {
  let best: number = ranks.apart;
  for (let at = name.indexOf(word); at !== -1; at = name.indexOf(word, at + 1)) {
    const isStart = at === 0 || name[at - 1] === " ";
    const end = at + word.length;
    if (isStart && (end === name.length || name[end] === " ")) return ranks.word;
    const part = isStart ? ranks.start : word.length > 1 ? ranks.within : ranks.held;
    best = Math.min(best, shortNumber.test(word) ? ranks.held : part);
  }
  return best;
}

/** The names of records by their numbers: of the record at a place its own from `starts`, others from `others`, up to the next record's. */
interface NameIndex {
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly names: Uint32Array;
}

/** Names as they are compared, each once and by its number, and which of them the records of a list have. */
interface NameTable {
  readonly folded: string[];
  readonly numbers: Map<string, number>;
  readonly indexes: WeakMap<readonly unknown[], NameIndex>;
}

const newTable = (): NameTable => ({ folded: [], numbers: new Map(), indexes: new WeakMap() });

function numberOf(name: string, { folded, numbers }: NameTable): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, folded.length);
  return folded.push(folding(name)) - 1;
}

/** As many records as are looked through in one step. */
const recordsAtOnce = 500;

function* nameIndex<T>(records: readonly T[], namesOf: (record: T) => Names, table: NameTable): InSteps<NameIndex> {
  const starts = new Uint32Array(records.length + 1);
  const others = new Uint32Array(records.length);
  const names: number[] = [];
  for (const [place, record] of records.entries()) {
    const { own, other } = namesOf(record);
    starts[place] = names.length;
    for (const name of own) names.push(numberOf(name ?? "", table));
    others[place] = names.length;
    for (const name of other) names.push(numberOf(name ?? "", table));
    if (place % recordsAtOnce === 0) yield;
  }
  starts[records.length] = names.length;
  return { starts, others, names: Uint32Array.from(names) };
}

function bestOf(names: Uint32Array, from: number, to: number, ofWord: Uint8Array): number {
  let best: number = ranks.apart;
  for (let at = from; at < to; at += 1) best = Math.min(best, ofWord[names[at] ?? 0] ?? ranks.apart);
  return best;
}

/** How well the record at a place is matched: smaller is better, infinite where a word is found in no name of it. */
function rank(
  text: string,
  words: readonly Uint8Array[],
  place: number,
  { starts, others, names }: NameIndex,
  { folded }: NameTable,
): number {
  const [start = 0, other = 0, end = 0] = [starts[place], others[place], starts[place + 1]];
  let sum = 0;
  for (const ofWord of words) {
    const [first, second] = [bestOf(names, start, other, ofWord), bestOf(names, other, end, ofWord)];
    if (first === ranks.apart && second === ranks.apart) return Number.POSITIVE_INFINITY;
    const ownRank = first > ranks.within ? Number.POSITIVE_INFINITY : first;
    const otherRank = second > ranks.within ? Number.POSITIVE_INFINITY : second + otherPenalty;
    sum += Math.min(ownRank, otherRank);
  }
  // A whole name may hold what no word of it does by itself.
  const own = names.subarray(start, other);
  if (own.some((name) => folded[name] === text)) return -2;
  if (own.some((name) => folded[name]?.startsWith(text))) return -1;
  return sum;
}

const tables = new WeakMap<object, NameTable>();

/** What names hang on besides records, and what is known of the names. */
function tableWithin(within: object | null): NameTable {
  const table = (within === null ? undefined : tables.get(within)) ?? newTable();
  if (within !== null) tables.set(within, table);
  return table;
}

function* indexSteps<T>(records: readonly T[], namesOf: (record: T) => Names, table: NameTable): InSteps<NameIndex> {
  const index = table.indexes.get(records) ?? (yield* nameIndex(records, namesOf, table));
  table.indexes.set(records, index);
  return index;
}

/** Looks through the names of a list in steps, so that `ranked` with the same `within` finds it done. */
export function* namesSteps<T>(records: readonly T[], namesOf: (record: T) => Names, within: object): InSteps<void> {
  yield* indexSteps(records, namesOf, tableWithin(within));
}

/**
 * The records that a folded text finds, the best match first, equals in the order given. With `within`, what the names hang on besides the
 * records, names are folded once for as long as that is the same object, and looked through once for as long as the list is.
 */
export function ranked<T>(
  text: string,
  records: readonly T[],
  namesOf: (record: T) => Names,
  within: object | null = null,
): T[] {
  const table = tableWithin(within);
  const index = outcome(indexSteps(records, namesOf, table));
  const words = text
    .split(" ")
    .map((word) => word.replace(variedEnding, ""))
    .map((word) => Uint8Array.from(table.folded, (name) => wordRank(word, name)));
  const found: { readonly record: T; readonly at: number }[] = [];
  records.forEach((record, place) => {
    const at = rank(text, words, place, index, table);
    if (at < Number.POSITIVE_INFINITY) found.push({ record, at });
  });
  return found.sort((a, b) => a.at - b.at).map(({ record }) => record);
}
