import type { Language, NamedSide } from "../language";
import { unknownWord, type Word } from "../word";
import { acts } from "./lexicon/acts";
import type { Entries } from "./lexicon/entries";
import { functionWords } from "./lexicon/function-words";
import { countedNouns, groundNouns, weaponNouns } from "./lexicon/heads";
import { placeNames } from "./lexicon/place-names";
import { modelWord } from "./models";
import { mentionsIn } from "./number-mentions";

function mergedWords(lists: readonly (readonly Entries[])[]): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const entry of lists.flat()) {
    for (const text of entry.words.split(" ")) {
      const known = words.get(text) ?? unknownWord;
      words.set(text, {
        head: known.head ?? entry.head ?? null,
        isPlural: known.isPlural || (entry.isPlural ?? false),
        act: known.act ?? entry.act ?? null,
        form: known.form ?? entry.form ?? null,
        tags: known.tags | (entry.tags ?? 0),
        subtype: known.subtype ?? entry.subtype ?? null,
      });
    }
  }
  return words;
}

const words = mergedWords([countedNouns, weaponNouns, groundNouns, acts, functionWords]);

const sides: ReadonlyMap<string, NamedSide> = new Map(
  placeNames.flatMap(({ side, isPlace, names }) =>
    names.split(" ").map((name) => [name.replaceAll("_", " "), { side, isPlace }] as const),
  ),
);

const longNames = new Set(
  [...sides.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0] ?? ""),
);

const abbreviations = new Set(
  "mr mrs ms dr prof gen lt col maj capt sgt adm rep sen gov st no nos approx est vs etc inc ltd jr sr fig vol jan feb mar apr jun jul aug sep sept oct nov dec incl ca cf al p".split(
    " ",
  ),
);

/** English: its lexicon, names and number grammar. */
export const english: Language = {
  id: "en",
  wordOf: (lower, isModel) => words.get(lower) ?? (isModel ? modelWord(lower) : null) ?? unknownWord,
  sideOf: (lower) => sides.get(lower) ?? null,
  beginsLongName: (lower) => longNames.has(lower),
  isAbbreviation: (lower) => abbreviations.has(lower) || (lower.length === 1 && lower !== "i"),
  mentionsIn,
};
