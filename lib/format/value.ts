import type { Claim } from "../ledger/claim";
import type { Unit } from "../ledger/unit";
import { type Qualifier, upperEnd, type Value, vagueWord } from "../ledger/value";
import { en } from "./en";
import type { Locale } from "./locale";
import { amountText } from "./number";
import { subtypeAside } from "./subtype";
import { uncapitalised } from "./typography";
import { type CountedUnit, nounText, withUnit } from "./unit";

/** What a sentence about a figure needs of its claim. */
export type StatedFigure = Pick<Claim, "measure" | "unit" | "value" | "subtype"> & CountedUnit;

const enDash = "–";

/** Two ends as one text: "35 to 40", or in compact form, for brackets and narrow cells, "35–40". */
export function rangeText(
  low: number,
  high: number,
  unit: Unit,
  form: "words" | "compact" = "words",
  locale: Locale = en,
): string {
  const [from, to] = [amountText(low, unit, locale), amountText(high, unit, locale)];
  return form === "compact" ? `${from}${enDash}${to}` : locale.range(from, to);
}

type Wording = (amount: string, value: Value, unit: Unit, locale: Locale) => string;

const spreadText: Wording = (amount, { low, high }, unit, locale) =>
  low === null || high === null ? locale.upTo(amount) : rangeText(low, high, unit, "words", locale);

const wordings: Record<Qualifier, Wording> = {
  exact: (amount) => amount,
  at_least: (amount, _value, _unit, locale) => locale.atLeast(amount),
  over: (amount, _value, _unit, locale) => locale.over(amount),
  up_to: (amount, _value, _unit, locale) => locale.upTo(amount),
  nearly: (amount, _value, _unit, locale) => locale.nearly(amount),
  about: (amount, _value, _unit, locale) => locale.about(amount),
  range: spreadText,
  vague: (amount, value, unit, locale) => {
    const word = vagueWord(value.low, value.high);
    return word === null ? spreadText(amount, value, unit, locale) : locale.vagueWords[word];
  },
  none_reported: (amount) => amount,
  stated_unknown: (_amount, _value, _unit, locale) => locale.notKnown,
};

/**
 * A claim's number in its words, without its unit: "27", "at least 15", "over 40%", "35 to 40", "hundreds of thousands"; "0" where
 * none is reported, "not known" where the words give no number.
 */
export function valueText(value: Value, unit: Unit, locale: Locale = en): string {
  const end = upperEnd(value);
  return end === null ? locale.notKnown : wordings[value.qualifier](amountText(end, unit, locale), value, unit, locale);
}

/**
 * A claim's number with its unit: "at least 15 people", "hundreds of thousands of people", "over 40% of residential buildings",
 * "no one"; "not known" where the words give no number.
 */
export function countedValueText(value: Value, counted: CountedUnit, locale: Locale = en): string {
  const end = upperEnd(value);
  const text = valueText(value, counted.unit, locale);
  if (end === null) return text;
  if (value.qualifier === "none_reported" && counted.of === undefined) return locale.units[counted.unit].none;
  const isWord = value.qualifier === "vague" && vagueWord(value.low, value.high) !== null;
  return isWord ? locale.vagueOf(text, nounText(end, counted, locale)) : withUnit(text, end, counted, locale);
}

/**
 * A claim as a plain phrase: "at least 15 people injured", "hundreds of thousands of people without electricity", "no one
 * killed", "2 people injured (children)"; "injured: not known" where the words give no number.
 */
export function valueSentenceText(figure: StatedFigure, locale: Locale = en): string {
  const { label, predicate } = locale.measure(figure.measure);
  const aside = subtypeAside(figure, locale);
  if (upperEnd(figure.value) === null) return locale.labelled(`${uncapitalised(label)}${aside}`, locale.notKnown);
  return `${countedValueText(figure.value, figure, locale)} ${predicate}${aside}`;
}
