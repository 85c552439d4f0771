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

/** A verb that is an act only with one of some words after it: "lost" with "lives". */
export interface VerbPhrase {
  /** The act, by the word that makes it one. */
  readonly acts: ReadonlyMap<string, Act>;
  /** Whether those counted may stand between, so that the noun may be farther off: "forced 300 people from their homes". */
  readonly isOverObject: boolean;
}

/** Which side of the war a place or an actor belongs to; `elsewhere` is another war or country. */
export type Side = "UA" | "RU" | "OCC" | "OTHER" | "elsewhere";

/** A name the gazetteer knows. Actors (armies, ministries, nationals) are no places that a figure can be filed under. */
export interface Name {
  readonly side: Side;
  readonly isPlace: boolean;
  /** The side when a word for an area follows; null: `side`, whatever follows. */
  readonly sideAsArea: Side | null;
  /** Whether it is a name without a capital too: "occupied". */
  readonly isLowerCase: boolean;
  /** The place that is meant: the city of a district, the area that an official speaks for; null: the name itself. */
  readonly called: string | null;
  /** A country, or a capital that stands for its country's government; null: neither. */
  readonly state: "country" | "capital" | null;
}

/** What a language knows of one word. All fields are fixed when the lexicon is built. */
export interface Word {
  readonly head: Head | null;
  readonly isPlural: boolean;
  readonly act: Act | null;
  readonly form: Form | null;
  readonly tags: number;
  /** The refinement that the word brings to a measure: "children", "ballistic"; null when none. */
  readonly subtype: string | null;
  /** The refinement that it brings to people who are counted by it: "police"; null when none. */
  readonly job: string | null;
  readonly phrase: VerbPhrase | null;
  readonly name: Name | null;
  /** Names of two words that it begins, by their second word; null when none. */
  readonly longNames: ReadonlyMap<string, Name> | null;
  /** Whether a number, a share or a word for none may begin with it; a language's own number grammar asks. */
  readonly beginsNumber: boolean;
  /** 0 is Sunday; -1: no weekday. */
  readonly weekday: number;
  /** Parts that it plays where it stands in this very form, as bits of `link`, `form`, `time`, `speech` and `place` ... */
  readonly links: number;
  readonly forms: number;
  readonly times: number;
  readonly speech: number;
  readonly places: number;
  /** ... and of `people`, `arms` and `ground`. */
  readonly people: number;
  readonly arms: number;
  readonly ground: number;
}

/** A word with the usual answers for what is not given. Every word is made here, so that all have one shape. */
export function wordWith(known: Partial<Word>): Word {
  return {
    head: known.head ?? null,
    isPlural: known.isPlural ?? false,
    act: known.act ?? null,
    form: known.form ?? null,
    tags: known.tags ?? 0,
    subtype: known.subtype ?? null,
    job: known.job ?? null,
    phrase: known.phrase ?? null,
    name: known.name ?? null,
    longNames: known.longNames ?? null,
    beginsNumber: known.beginsNumber ?? false,
    weekday: known.weekday ?? -1,
    links: known.links ?? 0,
    forms: known.forms ?? 0,
    times: known.times ?? 0,
    speech: known.speech ?? 0,
    places: known.places ?? 0,
    people: known.people ?? 0,
    arms: known.arms ?? 0,
    ground: known.ground ?? 0,
  };
}

/** The word that no lexicon lists. */
export const unknownWord: Word = wordWith({});

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
  /** An accident, where no attack is told beside it: "derailed", "heater". */
  mishap: 1 << 30,
} as const;

/** The bits of all four utilities. */
export const utilityTags = tag.electricity | tag.heating | tag.water | tag.gas;
