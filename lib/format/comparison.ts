import type { Comparison } from "../ledger/comparison";
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

/**
 * How a figure stands to the first one, in words: "15 more, 1.42 times", or why that cannot be said: "not comparable: units differ".
 * Against a reported zero there is a difference and no ratio.
 */
export function comparisonText(compared: Comparison, unit: Unit, locale: Locale = en): string {
  if (compared.kind === "incomparable") {
    const { one, both } = locale.incomparable[compared.reason];
    return locale.notComparable(compared.isBoth ? both : one);
  }
  const { difference, ratio } = compared;
  const against = ratio === null ? locale.noRatioToZero : ratioText(ratio, locale);
  return difference === 0 ? locale.theSame : `${differenceText(difference, unit, locale)}, ${against}`;
}
