import { arms, ground, people } from "./cues";
import type { Entries, Names } from "./entries";
import { place, speech } from "./places-and-speech";
import { form, link, time } from "./roles";
import { type Name, unknownWord, type VerbPhrase, type Word, wordWith } from "./word";

type Parts<Bits> = Readonly<Partial<Record<keyof Bits, string>>>;

/** All that a language lists about its words. Later entries for a word add to earlier ones and overrule none. */
export interface Lists {
  readonly entries: readonly Entries[];
  /** The last list that has a name tells its side. */
  readonly names: readonly Names[];
  readonly phrases: ReadonlyMap<string, VerbPhrase>;
  /** Refinements of people, each with the words for them. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Words that numbers begin with. */
  readonly numerals: string;
  /** The names of each weekday and their abbreviations, Sunday first. */
  readonly weekdays: readonly string[];
  readonly links: Parts<typeof link>;
  readonly forms: Parts<typeof form>;
  readonly times: Parts<typeof time>;
  readonly speech: Parts<typeof speech>;
  readonly places: Parts<typeof place>;
  readonly people: Parts<typeof people>;
  readonly arms: Parts<typeof arms>;
  readonly ground: Parts<typeof ground>;
}

type Known = { -readonly [Key in keyof Word]?: Word[Key] };
type PartsKey = "links" | "forms" | "times" | "speech" | "places" | "people" | "arms" | "ground";

const bitsOf = { links: link, forms: form, times: time, speech, places: place, people, arms, ground } as const;

/** The words that a language lists, each with all that is known of it. `derived` is what a word has without being listed, such as by its ending. */
export function wordsOf(lists: Lists, derived: (lower: string) => Word): ReadonlyMap<string, Word> {
  const drafts = new Map<string, Known>();
  const listed = new Set<string>();
  const draft = (text: string): Known => {
    const known = drafts.get(text) ?? {};
    drafts.set(text, known);
    return known;
  };
  for (const entry of lists.entries) {
    for (const text of entry.words.split(" ")) {
      listed.add(text);
      const known = draft(text);
      known.head ??= entry.head ?? null;
      known.isPlural ||= entry.isPlural ?? false;
      known.act ??= entry.act ?? null;
      known.form ??= entry.form ?? null;
      known.tags = (known.tags ?? 0) | (entry.tags ?? 0);
      known.subtype ??= entry.subtype ?? null;
    }
  }
  for (const key of Object.keys(bitsOf) as PartsKey[]) addParts(draft, key, bitsOf[key], lists[key]);
  for (const [job, words] of Object.entries(lists.jobs)) for (const text of words.split(" ")) draft(text).job = job;
  for (const [text, phrase] of lists.phrases) draft(text).phrase = phrase;
  for (const [day, words] of lists.weekdays.entries()) for (const text of words.split(" ")) draft(text).weekday = day;
  for (const text of lists.numerals.split(" ")) draft(text).beginsNumber = true;
  addNames(draft, lists.names);
  return new Map([...drafts].map(([text, known]) => [text, merged(known, derived(text), listed.has(text))] as const));
}

function addParts(
  draft: (text: string) => Known,
  key: PartsKey,
  bits: Readonly<Record<string, number>>,
  parts: Readonly<Record<string, string>>,
): void {
  for (const [part, words] of Object.entries(parts)) {
    for (const text of words.split(" ")) {
      const known = draft(text);
      known[key] = (known[key] ?? 0) | (bits[part] ?? 0);
    }
  }
}

function addNames(draft: (text: string) => Known, lists: readonly Names[]): void {
  for (const { names, side, isPlace, sideAsArea = null, isLowerCase = false, called = null, state = null } of lists) {
    const name: Name = { side, isPlace, sideAsArea, isLowerCase, called, state };
    for (const text of names.split(" ")) {
      const [first = "", second] = text.split("_");
      const known = draft(first);
      if (second === undefined) known.name = name;
      else known.longNames = new Map([...(known.longNames ?? []), [second, name]]);
    }
  }
}

/** What a word is comes from the lists where they have it as a word, else from what is derived; the parts of both add up. */
function merged(known: Known, derived: Word, isListed: boolean): Word {
  const { head, isPlural, act, form: shape, tags, subtype } = derived;
  const meaning: Known = isListed ? {} : { head, isPlural, act, form: shape, tags, subtype };
  const parts: Known = {};
  for (const key of Object.keys(bitsOf) as PartsKey[]) parts[key] = (known[key] ?? 0) | derived[key];
  return wordWith({ ...known, ...meaning, ...parts, beginsNumber: known.beginsNumber || derived.beginsNumber });
}

/** A word in its owner's form ("region's"): it means the same and plays no part of its bare form. `bare`: whether its name is said. */
export function ownedWord(word: Word, isNamed: boolean): Word {
  const { head, isPlural, act, form: shape, tags, subtype, weekday, name, longNames } = word;
  const named = isNamed ? { name, longNames } : {};
  return word === unknownWord ? word : wordWith({ head, isPlural, act, form: shape, tags, subtype, weekday, ...named });
}
