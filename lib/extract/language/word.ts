/** What a noun counts, as far as measures tell things apart. */
export type Head =
  | "person"
  | "body"
  | "lives"
  | "death"
  | "injury"
  | "casualty"
  | "drone"
  | "missile"
  | "bomb"
  | "munition"
  | "household"
  | "customer"
  | "building"
  | "facility"
  | "settlement"
  | "district"
  | "region"
  | "location"
  | "hour"
  | "megawatt"
  | "gigawatt"
  | "strike"
  | "other";

/** What a verb, participle or adjective says happened. */
export type Act =
  | "kill"
  | "die"
  | "injure"
  | "hospitalise"
  | "missing"
  | "trapped"
  | "rescue"
  | "evacuate"
  | "displace"
  | "launch"
  | "intercept"
  | "hit"
  | "damage"
  | "destroy"
  | "lose"
  | "cut"
  | "restore"
  | "supply"
  | "capture";

/** The shape of a verb: `past` may be a participle. */
export type Form = "base" | "past" | "ing" | "noun" | "adjective";

/** What a language knows of one word. All fields are fixed when the lexicon is built. */
export interface Word {
  readonly head: Head | null;
  readonly isPlural: boolean;
  readonly act: Act | null;
  readonly form: Form | null;
  readonly tags: number;
  /** The refinement that the word brings to a measure: "children", "ballistic"; null when none. */
  readonly subtype: string | null;
}

/** The word that no lexicon lists. */
export const unknownWord: Word = { head: null, isPlural: false, act: null, form: null, tags: 0, subtype: null };

/** Roles of words, as bits of `Word.tags`. */
export const tag = {
  aux: 1,
  preposition: 1 << 1,
  determiner: 1 << 2,
  pronoun: 1 << 3,
  conjunction: 1 << 4,
  adverb: 1 << 5,
  weekday: 1 << 6,
  month: 1 << 7,
  modal: 1 << 8,
  attack: 1 << 9,
  modifier: 1 << 10,
  electricity: 1 << 11,
  heating: 1 << 12,
  water: 1 << 13,
  gas: 1 << 14,
  speech: 1 << 15,
  timeUnit: 1 << 16,
  distanceUnit: 1 << 17,
  money: 1 << 18,
  include: 1 << 19,
  rise: 1 << 20,
  toll: 1 << 21,
  relative: 1 << 22,
  quantifier: 1 << 23,
  outage: 1 << 24,
  disaster: 1 << 25,
  front: 1 << 26,
  unit: 1 << 27,
  animate: 1 << 28,
  verb: 1 << 29,
} as const;

/** The bits of all four utilities. */
export const utilityTags = tag.electricity | tag.heating | tag.water | tag.gas;
