import type { Word } from "./word";

/** Parts that words play in a sentence's build, as bits of `Word.links`: what joins, and what stands before a noun. */
export const link = {
  of: 1,
  to: 1 << 1,
  from: 1 << 2,
  in: 1 << 3,
  on: 1 << 4,
  at: 1 << 5,
  for: 1 << 6,
  with: 1 << 7,
  by: 1 << 8,
  over: 1 << 9,
  and: 1 << 10,
  or: 1 << 11,
  plus: 1 << 12,
  but: 1 << 13,
  while: 1 << 14,
  as: 1 << 15,
  after: 1 << 16,
  against: 1 << 17,
  among: 1 << 18,
  between: 1 << 19,
  without: 1 << 20,
  under: 1 << 21,
  out: 1 << 22,
  off: 1 << 23,
  including: 1 << 24,
  compared: 1 << 25,
  since: 1 << 26,
  using: 1 << 27,
  /** Gives a cause: "because", "due". */
  because: 1 << 28,
  /** "well" of "as well as", which joins. */
  well: 1 << 29,
  not: 1 << 30,
} as const;

/** Determiners, pronouns, auxiliaries and the shapes of words, as bits of `Word.forms`. */
export const form = {
  a: 1,
  the: 1 << 1,
  each: 1 << 2,
  /** "every": one of many, in turn. */
  every: 1 << 3,
  /** "per", of a rate. */
  per: 1 << 4,
  which: 1 << 5,
  that: 1 << 6,
  those: 1 << 7,
  /** Stands for the group that was told of, after "of": "of them", "of whom". */
  them: 1 << 8,
  /** As `them`, and for things: "of these", "of which". */
  these: 1 << 9,
  had: 1 << 10,
  were: 1 << 11,
  /** The auxiliary of a passive whose act is over: "was", "been". */
  wasDone: 1 << 12,
  /** Any auxiliary of the passive. */
  passive: 1 << 13,
  /** Joins a subject to what it is. */
  copula: 1 << 14,
  /** Stands between an auxiliary and its verb: "also", "not". */
  betweenVerbs: 1 << 15,
  left: 1 << 16,
  /** A word that narrows its noun by what it is doing, by its ending alone: "heading", "targeting". */
  participle: 1 << 17,
  /** An adverb by its ending alone. */
  adverbial: 1 << 18,
  /** Adds to a noun and does not change what is counted: "more", "other", "of". */
  soft: 1 << 19,
  /** Stands between what governs a number and the number: "another", "as many". */
  beforeNumber: 1 << 20,
  /** Begins a counted or single subject that is added to another. */
  startsCount: 1 << 21,
  /** Begins an aside after a comma: "including", "aged". */
  startsAside: 1 << 22,
  /** "total" of "a total of". */
  total: 1 << 23,
  average: 1 << 24,
  /** Number words that make "of" count, not take a part: "million". */
  million: 1 << 25,
  /** Stands before a number that names or marks: "No 5", "page 5". */
  index: 1 << 26,
  /** Before "one", it makes that a pronoun: "this one". */
  beforePronoun: 1 << 27,
  /** After "one", it makes that a pronoun: "one another". */
  afterPronoun: 1 << 28,
  /** Looks like a modal and leaves it open nothing: "as expected". */
  harmless: 1 << 29,
  /** A month's name that is a modal too, when it has no capital: "may". */
  monthOrModal: 1 << 30,
} as const;

/** Words of time, as bits of `Word.times`. */
export const time = {
  /** A length of time that a period can be named by: "week", "winter". */
  span: 1,
  war: 1 << 1,
  /** Before a span, it makes that a period: "last", "since". */
  beforeSpan: 1 << 2,
  /** Two words before "the" and a span, it makes that a period: "over the week". */
  beforeTheSpan: 1 << 3,
  past: 1 << 4,
  /** After a span, it makes that no period: "week's first", "days of attacks". */
  afterSpan: 1 << 5,
  ago: 1 << 6,
  /** A rank: "deadliest", "first". */
  rank: 1 << 7,
  /** Before a month's name, it makes that a period: "in", "during". */
  beforeMonth: 1 << 8,
  /** After "since", it makes that a period. */
  afterSince: 1 << 9,
  /** After "the war", it makes that the subject of a count: "has". */
  warSubject: 1 << 10,
  /** The verb of such a count: "killed". */
  warVerb: 1 << 11,
  partOfDay: 1 << 12,
  world: 1 << 13,
  /** Beside hours, it makes them a window or a point of time: "past", "within". */
  window: 1 << 14,
  /** Stands between a number and its hours: "full", "straight". */
  beforeHours: 1 << 15,
  /** A part of an hour, after "and a": "half". */
  half: 1 << 16,
  /** "period" of "over a five-hour period". */
  period: 1 << 17,
  /** What lasts for hours in an attack: "alert", "outage", "lasted". */
  lasting: 1 << 18,
  /** What lasts for hours and is no part of an attack: "talks", "search". */
  work: 1 << 19,
  old: 1 << 20,
  aged: 1 << 21,
  age: 1 << 22,
  minus: 1 << 23,
  /** Spans that are counted: "weeks", "months". */
  counted: 1 << 24,
  /** After a month's name, it makes that a period: "saw". */
  saw: 1 << 25,
  /** Before "in" and a year, it says when one thing was done: "set", "annexed". */
  dated: 1 << 26,
  day: 1 << 27,
  night: 1 << 28,
  same: 1 << 29,
  /** After "same", a period: "time". */
  stretch: 1 << 30,
  /** A unit of which sixty are an hour. */
  minutes: 1 << 24,
  /** A unit of hours that is one letter, which may be anything: "h". */
  shortHour: 1 << 25,
  /** Says that an alert or an outage is over: "lifted". */
  ended: 1 << 26,
} as const;

/** Whether a word plays one of the parts of `link`; false where there is no word. */
export const isLink = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.links & parts) !== 0;
/** Whether a word has one of the shapes and parts of `form`; false where there is no word. */
export const isForm = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.forms & parts) !== 0;
/** Whether a word plays one of the parts of `time`; false where there is no word. */
export const isTime = (word: Word | undefined, parts: number): boolean =>
  word !== undefined && (word.times & parts) !== 0;
