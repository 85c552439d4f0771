import type { Word } from "./word";

/** A word that a language lists, in lower case. */
export interface ListedWord {
  readonly lower: string;
  readonly word: Word;
}

/** Listed words found by where they stand in a text, so that nothing is cut out of it. */
export interface WordTable {
  /** The word that stands from `start` to `end` in capitals or not; null when it is not listed. `hash`: that of its codes, folded. */
  at(text: string, start: number, end: number, hash: number): ListedWord | null;
}

/** A code unit of ASCII in lower case. */
export function foldedCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** The hash of a word with one more code unit, folded, at its end; that of no word is 0. */
export function hashWith(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 0;
}

function hashOf(lower: string): number {
  let hash = 0;
  for (let at = 0; at < lower.length; at += 1) hash = hashWith(hash, lower.charCodeAt(at));
  return hash;
}

const isAscii = (lower: string): boolean => [...lower].every((letter) => letter < "\u0080");

/** Slots for each word, so that few words meet another's. */
const room = 3;
const spread = 0x9e3779b1;

/** A table of those words that are of ASCII alone. */
export function wordTable(words: ReadonlyMap<string, Word>): WordTable {
  const listed = [...words].filter(([lower]) => isAscii(lower)).map(([lower, word]): ListedWord => ({ lower, word }));
  const bits = Math.ceil(Math.log2(listed.length * room + 2));
  const last = 2 ** bits - 1;
  const slotOf = (hash: number): number => Math.imul(hash, spread) >>> (32 - bits);
  // Numbers in rows take less memory than words do, so that what is asked for all the time stays near the processor.
  const hashes = Int32Array.from(listed, ({ lower }) => hashOf(lower));
  const starts = new Int32Array(listed.length + 1);
  for (const [order, { lower }] of listed.entries()) starts[order + 1] = (starts[order] ?? 0) + lower.length;
  const letters = Uint8Array.from(listed.map(({ lower }) => lower).join(""), (letter) => letter.charCodeAt(0));
  /** The place in `listed` of the word at a slot, plus one; 0: none. */
  const slots = new Uint16Array(last + 1);
  for (const [order] of listed.entries()) {
    let slot = slotOf(hashes[order] ?? 0);
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = order + 1;
  }
  const isAt = (order: number, text: string, start: number, end: number): boolean => {
    const first = starts[order] as number;
    if ((starts[order + 1] as number) - first !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (letters[first + at - start] !== foldedCode(text.charCodeAt(at))) return false;
    return true;
  };
  return {
    at: (text, start, end, hash) => {
      for (let slot = slotOf(hash); ; slot = (slot + 1) & last) {
        const order = (slots[slot] as number) - 1;
        if (order < 0) return null;
        if (hashes[order] === hash && isAt(order, text, start, end)) return listed[order] as ListedWord;
      }
    },
  };
}
