import type { Word } from "./word";

/** Words of who said what, as bits of `Word.speech`. */
export const speech = {
  /** A pronoun that a speaker is named by. */
  pronoun: 1,
  /** A verb of counting, whose subject states the count: "recorded". */
  counting: 1 << 1,
  /** A preposition or article within a speaker's name. */
  withinName: 1 << 2,
  /** No part of a speaker's name at its beginning: "and", "later". */
  beforeName: 1 << 3,
  /** A word of speech that names no speaker: "reportedly". */
  unspoken: 1 << 4,
  according: 1 << 5,
  /** A verb of speech that its speaker may follow: "said". */
  inverted: 1 << 6,
  /** An office, a body or its people, that states counts: "ministry", "mayor", "police". */
  office: 1 << 7,
  /** An office whose place is where it counts: "mayor", "governor". */
  seat: 1 << 8,
  /** A title that is no part of a name: "Mr". */
  honorific: 1 << 9,
  /** Who speaks for a body: "spokesman". */
  voice: 1 << 10,
  /** What somebody states, owned by who does: "statement", "reckoning". */
  account: 1 << 11,
  /** A verb that states only with a speaker before it and a count after it: "put", "spoke". */
  stating: 1 << 12,
  /** Counts weapons and nothing else: "force" of "air force". */
  airArm: 1 << 13,
  /** "By the count of", "per", "citing": what comes next states it. */
  citing: 1 << 14,
  /** Counts the dead of a whole war: "UN", "OHCHR". */
  warMonitor: 1 << 15,
  /** The proper name of a body: "DTEK". */
  bodyName: 1 << 16,
  /** Somebody who tells and holds no office: "witnesses", "hospital". */
  informant: 1 << 17,
  /** Stands between a speaker and the verb: "initially". */
  between: 1 << 18,
  /** "Source" of "Source: police". */
  source: 1 << 19,
  /** A pronoun for one person: "he". */
  personal: 1 << 20,
  /** A publisher that tells the news of others: "agency", "Reuters". */
  press: 1 << 21,
} as const;

/** Words around places, as bits of `Word.places`. */
export const place = {
  /** A kind of area that follows its name: "region". */
  area: 1,
  /** Says that what comes next is where it happened: "in", "struck". */
  locative: 1 << 1,
  /** Stands between such a word and the name: "eastern", "city". */
  beforeName: 1 << 2,
  /** Part of a list of places that weapons came from: "airfield". */
  inOrigins: 1 << 3,
  ukrainian: 1 << 4,
  russian: 1 << 5,
  /** Places where a figure's kind is said again: "in", "over". */
  again: 1 << 6,
  /** Tells of a drill or of what is only imagined. */
  imagined: 1 << 7,
  /** A place that is counted by who lives there, before "of": "city". */
  populous: 1 << 8,
  /** The form of an owner: "Kyiv's". */
  owner: 1 << 9,
  /** A name of a war before this one, with its capital: "Luftwaffe". */
  pastWar: 1 << 10,
  /** A calamity that a whole report may be about: "earthquake". */
  calamity: 1 << 11,
  /** Before a group, it makes that a side's own: "own" of "its own dead". */
  ownSide: 1 << 12,
  /** Tells of people who were asked: "poll". */
  survey: 1 << 13,
  /** Before "in" and a year, it says how old a thing is: "opened". */
  founding: 1 << 14,
  /** Weather and wear, which cut utilities and harm buildings without an attack: "snow". */
  weather: 1 << 15,
  near: 1 << 16,
  /** Before "of" and a place, it says where something else is: "north". */
  direction: 1 << 17,
  /** Says that what comes next is not where it happened: "opposite", "border". */
  away: 1 << 18,
  /** A kind of place that stands before "of" and its name: "city". */
  settlement: 1 << 19,
  /** Means the place that was told of: "there". */
  sameAgain: 1 << 20,
  /** Adds what lies around a city: "surrounding", "suburbs". */
  surroundings: 1 << 21,
  /** "Capital" of "the capital". */
  capital: 1 << 22,
  /** Stands for Russia's forces: "enemy", "occupiers". */
  enemy: 1 << 23,
  /** Part of an occupied place's description: "part", "territory". */
  ofOccupied: 1 << 24,
  /** What a people attacks with: "shelling", "drone". */
  attack: 1 << 25,
  /** Weapons of one side, told by their names: "Vilkha", "Shahed". */
  ukrainianArms: 1 << 26,
  russianArms: 1 << 27,
  /** Its subject is a place under attack: "endured". */
  suffering: 1 << 28,
  /** Before those that weapons are sent at: "at", "against". */
  aim: 1 << 29,
  /** Forces that attack, unlike a body that states: "forces", "army". */
  troops: 1 << 30,
} as const;

/** Whether a word plays one of the parts of `speech`; false where there is no word. */
export const isSpeech = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.speech & parts) !== 0;
/** Whether a word plays one of the parts of `place`; false where there is no word. */
export const isPlace = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.places & parts) !== 0;
