import type { Comparison, GroundCoverage, Incomparability } from "../ledger/comparison";
import { isShare, type Unit } from "../ledger/unit";
import { en } from "./en";
import type { Locale } from "./locale";
import { numberText } from "./number";

const ratioDigits = [2, 3, 4, 5, 6];

/** A ratio in words, to two decimals: "1.42 times"; to as many more as it takes for it not to read as 0 or, being another, as 1. */
export function ratioText(ratio: number, locale: Locale = en): string {
  const rounded = (digits: number) => Number(ratio.toFixed(digits));
  const isTold = (digits: number) => ratio === rounded(digits) || (rounded(digits) !== 0 && rounded(digits) !== 1);
  return locale.times(numberText(rounded(ratioDigits.find(isTold) ?? 6), locale));
}

/** A difference in words: "15 more", "3 fewer", "6 percentage points less", "the same". */
export function differenceText(difference: number, unit: Unit, locale: Locale = en): string {
  if (difference === 0) return locale.theSame;
  const isMeasured = isShare(unit) || unit === "hours" || unit === "megawatts";
  const size = Math.abs(difference);
  const amount = isShare(unit)
    ? locale.percentagePoints(numberText(Number((size * 100).toFixed(6)), locale))
    : numberText(size, locale);
  return difference > 0 ? locale.more(amount) : locale.fewer(amount, !isMeasured);
}

/** A figure's ground as a comparison names it, with how it stands to its attack's. */
export interface ComparedGround {
  readonly text: string;
  readonly coverage: GroundCoverage;
}

/** The grounds of a figure (`here`) and of the first one (`there`). */
export interface ComparedGrounds {
  readonly here: ComparedGround;
  readonly there: ComparedGround;
}

function reasonText({ reason, isBoth }: Incomparability, grounds: ComparedGrounds | null, locale: Locale): string {
  const { one, both } = locale.incomparable[reason];
  const text = isBoth ? both : one;
  if (reason !== "ground_differs" || grounds === null) return text;
  const told = ({ text: ground, coverage }: ComparedGround) => locale.coverageOf[coverage](ground);
  return `${text} (${locale.hereAndThere(told(grounds.here), told(grounds.there))})`;
}

/**
 * How a figure stands to the first one, in words: "15 more, 1.42 times", or all that keeps it from being said: "not comparable: units
 * differ; one is a lower bound". Different ground is named where it is given. Against a reported zero there is a difference and no ratio.
 */
export function comparisonText(
  compared: Comparison,
  unit: Unit,
  grounds: ComparedGrounds | null = null,
  locale: Locale = en,
): string {
  if (compared.kind === "incomparable") {
    return locale.notComparable(compared.reasons.map((one) => reasonText(one, grounds, locale)).join("; "));
  }
  const { difference, ratio } = compared;
  const against = ratio === null ? locale.noRatioToZero : ratioText(ratio, locale);
  return difference === 0 ? locale.theSame : `${differenceText(difference, unit, locale)}, ${against}`;
}

/** On what two figures of different ground are compared all the same: "each for its whole attack: Kyiv here, Lviv there". Null on one ground. */
export function comparedGroundText(
  compared: Comparison,
  { here, there }: ComparedGrounds,
  locale: Locale = en,
): string | null {
  if (compared.kind === "incomparable" || compared.ground === "same") return null;
  return locale.eachWholeAttack(locale.hereAndThere(here.text, there.text));
}
