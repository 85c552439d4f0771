import type { Language } from "../language";
import { ownedWord, wordsOf } from "../lexicon";
import { isSpeech, place, speech } from "../places-and-speech";
import { form, time } from "../roles";
import { unknownWord, type Word, wordWith } from "../word";
import { wordTable } from "../word-table";
import { digitSuffix, gluedUnit } from "./glued";
import { acts } from "./lexicon/acts";
import { armsCues, groundCues, peopleCues } from "./lexicon/cues";
import { functionWords, weekdays } from "./lexicon/function-words";
import { countedNouns, groundNouns, jobs, weaponNouns } from "./lexicon/heads";
import { placeNames } from "./lexicon/place-names";
import { forms, links, places, speeches, times } from "./lexicon/roles";
import { verbPhrases } from "./lexicon/verb-phrases";
import { modelWord } from "./models";
import { beginsCompound } from "./number-lexicon";
import { mentionsIn } from "./number-mentions";
import { numerals } from "./numerals";
import { speakerName } from "./speaker-name";

const participle = wordWith({ forms: form.participle });
const pastParticiple = wordWith({ form: "past" });
const unknownOwner = wordWith({ places: place.owner });
const adverbial = wordWith({ forms: form.adverbial });
const superlative = wordWith({ times: time.rank });
const directional = wordWith({ places: place.beforeName });

/** What a word's ending alone tells: "heading", "calmly", "gravest", "eastern". */
function shapedWord(lower: string): Word {
  switch (lower.charCodeAt(lower.length - 1)) {
    case 103:
      return lower.length > 5 && lower.endsWith("ing") ? participle : unknownWord;
    case 121:
      return lower.endsWith("ly") ? adverbial : unknownWord;
    case 116:
      return lower.length > 6 && lower.endsWith("est") ? superlative : unknownWord;
    case 110:
      return lower.endsWith("ern") ? directional : unknownWord;
    case 100:
      return lower.length > 4 && lower.endsWith("ed") ? pastParticiple : unknownWord;
    default:
      return unknownWord;
  }
}

const owner = /'s?$/;
const writtenOwner = /['’]s$/;

function derivedWord(lower: string, isMarked: boolean): Word {
  if (!isMarked) return shapedWord(lower);
  const model = modelWord(lower);
  if (model === null && beginsCompound(lower)) return wordWith({ ...shapedWord(lower), beginsNumber: true });
  if (model !== null || !lower.includes("'")) return model ?? shapedWord(lower);
  const bare = words.get(lower.replace(owner, ""));
  const isOwner = lower.endsWith("'s");
  const known = bare === undefined ? shapedWord(lower) : ownedWord(bare, isOwner);
  if (!isOwner) return known;
  return known === unknownWord ? unknownOwner : wordWith({ ...known, places: known.places | place.owner });
}

/** Words with signs or digits in them that were met before, as most are met again; forgotten when they are too many. */
const met = new Map<string, Word>();
const mostMet = 4_096;
/** A longer word may be a piece of its text in memory, and would keep all of it there. */
const longestMet = 12;

function metWord(lower: string): Word {
  if (lower.length > longestMet) return derivedWord(lower, true);
  const known = met.get(lower);
  if (known !== undefined) return known;
  const derived = derivedWord(lower, true);
  if (met.size >= mostMet) met.clear();
  met.set(lower, derived);
  return derived;
}

function unlistedWord(lower: string, isMarked: boolean): Word {
  return isMarked ? metWord(lower) : shapedWord(lower);
}

const lists = {
  entries: [...countedNouns, ...weaponNouns, ...groundNouns, ...acts, ...functionWords],
  names: placeNames,
  phrases: verbPhrases,
  jobs,
  numerals,
  weekdays,
  links,
  forms,
  times,
  speech: speeches,
  places,
  people: peopleCues,
  arms: armsCues,
  ground: groundCues,
};

const bareWords = wordsOf(lists, shapedWord);
let words = bareWords;
// Owners' forms that are listed for a part they play mean what their bare forms mean, so these have to be known first.
words = wordsOf(lists, (lower) => derivedWord(lower, /[-'\d]/.test(lower)));

/** "KYIV" of a heading as "Kyiv". */
function inUsualCase(name: string): string {
  const second = name.charCodeAt(1);
  const isShouted = name.length > 3 && !(second >= 97 && second <= 122) && name === name.toUpperCase();
  return isShouted ? name.toLowerCase().replace(/(?<![a-z'’])[a-z]/g, (letter) => letter.toUpperCase()) : name;
}

const abbreviations = new Set(
  "mr mrs ms dr prof gen lt col maj capt sgt adm rep sen gov st no nos approx est vs etc inc ltd jr sr fig vol jan feb mar apr jun jul aug sep sept oct nov dec incl ca cf al p".split(
    " ",
  ),
);

/** English: its lexicon, names and number grammar. */
export const english: Language = {
  id: "en",
  wordOf: (lower, isMarked) => words.get(lower) ?? unlistedWord(lower, isMarked),
  listed: wordTable(words),
  unlistedWord,
  digitSuffix,
  gluedUnit,
  isAbbreviation: (lower, isBeforeNumber) =>
    lower === "no" ? isBeforeNumber : abbreviations.has(lower) || (lower.length === 1 && lower !== "i"),
  countries: { UA: "Ukraine", RU: "Russia" },
  bareName: (written) => inUsualCase(written.endsWith("s") ? written.replace(writtenOwner, "") : written),
  speakerName,
  isPersonal: (pronoun) => isSpeech(words.get(pronoun.toLowerCase()), speech.personal),
  mentionsIn,
};
