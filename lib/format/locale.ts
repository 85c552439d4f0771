import type { Role } from "../ledger/attributor";
import type { GroundCoverage, IncomparableReason } from "../ledger/comparison";
import type { EstimateStatus } from "../ledger/estimate";
import type { MeasureGroup } from "../ledger/measures/definition";
import type { MeasureId } from "../ledger/measures/registry";
import type { RangeEnd } from "../ledger/shown-end";
import type { SetAsideReason } from "../ledger/statements";
import type { Unit } from "../ledger/unit";
import type { VagueWord } from "../ledger/value";
import type { SentenceWords } from "./sentence-words";

/** A noun in the plural forms of its language, by the categories of `Intl.PluralRules`; `other` serves where one is missing. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A unit's noun, and what is said when none is reported ("no one", "no households"). */
export interface UnitWords {
  readonly forms: PluralForms;
  readonly none: string;
}

/** The things that pages count and name besides units. */
export type CountedNoun = "source" | "claim" | "report" | "attack" | "figure" | "result" | "slide" | "night" | "period";

/**
 * All the words of one language. Functions take finished text and put words around it, so that each language has its own word
 * order; `n` and `n` alone decides a plural. Another language is one more object of this type.
 */
export interface Locale {
  /** BCP 47, for `Intl` and the `lang` attribute. */
  readonly tag: string;
  /** January first: after a day ("24 January"), standing alone ("January 2026"), and short. */
  readonly months: readonly string[];
  readonly monthsAlone: readonly string[];
  readonly monthsShort: readonly string[];
  readonly units: Record<Unit, UnitWords>;
  /** Subtypes that need other words than their own id; any other is its id with spaces. */
  readonly subtypeWords: Partial<Record<string, string>>;
  /** Subtypes that are nouns, so that they can be counted; any other is said as "3 of them hospitalised". */
  readonly subtypeNouns: Partial<Record<string, PluralForms>>;
  readonly nouns: Record<CountedNoun, PluralForms>;
  readonly vagueWords: Record<VagueWord, string>;
  readonly roles: Record<Role, string>;
  readonly statuses: Record<EstimateStatus, string>;
  /** That figures are about kinds of what is counted alone, and none about the whole. */
  readonly partOnly: string;
  readonly setAsideReasons: Record<SetAsideReason, string>;
  /** A measure's name and what follows its number, from the measure's own file. */
  readonly measure: (id: MeasureId) => { readonly label: string; readonly predicate: string };
  /** Where a figure of a group holds: "in Kyiv"; what is launched is launched on a place. */
  readonly whereOf: Record<MeasureGroup, (places: string) => string>;
  readonly thousands: (n: string) => string;
  readonly millions: (n: string) => string;
  readonly atLeast: (n: string) => string;
  readonly over: (n: string) => string;
  readonly upTo: (n: string) => string;
  readonly nearly: (n: string) => string;
  readonly about: (n: string) => string;
  readonly range: (low: string, high: string) => string;
  /** A low end that is itself an upper bound; counted things are fewer, measured ones less. */
  readonly orFewer: (n: string, isCounted: boolean) => string;
  /** Two bounds at one number, neither of which is the other's: "up to 40 or at least 40". */
  readonly eitherBound: (upper: string, lower: string) => string;
  /** A bound that other sources state at the number of the words before it. */
  readonly alsoStated: (words: string) => string;
  /** A low end of which the high one is left off. */
  readonly orMore: (n: string) => string;
  /** The number that a vague word is read as, which its source does not state. */
  readonly readAs: (amount: string) => string;
  readonly endOf: Record<RangeEnd, (whole: string) => string>;
  readonly counted: (n: string, noun: string) => string;
  /** Which rows of a long list stand on a page of it. */
  readonly rows: (first: string, last: string, all: string) => string;
  readonly vagueOf: (word: string, noun: string) => string;
  readonly shareOf: (share: string, noun: string) => string;
  readonly shareName: (noun: string) => string;
  /** How one figure stands to another: a difference, a ratio, or why there is none. */
  readonly more: (n: string) => string;
  readonly fewer: (n: string, isCounted: boolean) => string;
  readonly theSame: string;
  readonly percentagePoints: (n: string) => string;
  readonly times: (n: string) => string;
  readonly noRatioToZero: string;
  readonly notComparable: (why: string) => string;
  /** A ground, and how it stands to its attack's; two grounds; and that two figures are each of all of their attack's ground. */
  readonly coverageOf: Record<GroundCoverage, (ground: string) => string>;
  readonly hereAndThere: (here: string, there: string) => string;
  readonly eachWholeAttack: (grounds: string) => string;
  readonly incomparable: Record<IncomparableReason, { readonly one: string; readonly both: string }>;
  readonly notKnown: string;
  readonly sourcesDisagree: string;
  readonly ownFiguresDisagree: string;
  readonly sentences: SentenceWords;
  readonly revisedFrom: (earlier: readonly string[]) => string;
  readonly labelled: (label: string, words: string) => string;
  readonly also: (figure: string, where: string) => string;
  readonly amongThem: (counted: string) => string;
  readonly ofThem: (amount: string, kind: string) => string;
  readonly partsAddTo: (sum: string, parts: readonly string[]) => string;
  readonly partIsHigher: (part: string) => string;
  readonly and: string;
  readonly date: (day: string, month: string, year: string) => string;
  readonly nightEnding: (day: string) => string;
  readonly since: (when: string) => string;
  readonly from: (when: string) => string;
  readonly until: (when: string) => string;
  readonly kyivTime: (day: string, clock: string) => string;
  /** Shorter names of first-level units by P-code, the longest first. */
  readonly regionShortNames: Readonly<Record<string, readonly string[]>>;
  readonly theReportItself: string;
  readonly publisherNotPrinted: string;
  readonly reprinting: (publisher: string, origin: string) => string;
  /** As of when figures are read, within a sentence. */
  readonly knownOn: (instant: string) => string;
  /** How the numbers and the blanks of data are to be read; `bounds` by what the ends that are open are called there. */
  readonly guide: {
    readonly blanks: string;
    readonly bounds: (lowOpen: string, highOpen: string) => string;
    readonly furthest: string;
    readonly sums: string;
    readonly nights: string;
  };
  readonly printedBy: (stated: string, publisher: string) => string;
  readonly inferredBecause: (what: string, how: string) => string;
  readonly asOf: (when: string) => string;
  readonly noTimePrinted: (day: string) => string;
  readonly dayInferred: (day: string) => string;
  readonly notInLedger: string;
  /** That a figure was worked out of so many others of its report. */
  readonly workedOut: (count: number) => string;
  readonly setAside: (reason: string) => string;
  readonly instead: (figure: string, statedBy: string) => string;
  /** Words as a source has them, in quotation marks. */
  readonly quoted: (words: string) => string;
  readonly standsFor: (band: string) => string;
  readonly upFrom: (earlier: string) => string;
  readonly downFrom: (earlier: string) => string;
  readonly rewordedFrom: (earlier: string) => string;
  readonly unchanged: string;
  readonly ledgerRevision: (seq: string, hash: string) => string;
  readonly emptyLedger: string;
}
