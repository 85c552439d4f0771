import { isShare, type Unit } from "../ledger/unit";
import { en } from "./en";
import type { CountedNoun, Locale } from "./locale";
import { amountText, numberText, pluralForm } from "./number";

/** What a number of a unit counts. `of` is what a count or share is of where that is narrower ("residential buildings"). */
export interface CountedUnit {
  readonly unit: Unit;
  readonly of?: string | undefined;
}

/**
 * The noun for a number of a unit: "person", "people", "residential buildings". A refinement is worded as a plural; beside a single
 * one it follows in brackets: "building (residential buildings)".
 */
export function nounText(n: number, { unit, of }: CountedUnit, locale: Locale = en): string {
  const { forms } = locale.units[unit];
  const own = pluralForm(n, forms, locale);
  if (of === undefined) return own;
  return own === forms.one ? `${own} (${of})` : of;
}

/** A number's text put together with its unit: "at least 15" and 15 people give "at least 15 people"; shares take "of". */
export function withUnit(amount: string, n: number, counted: CountedUnit, locale: Locale = en): string {
  const noun = nounText(n, counted, locale);
  return isShare(counted.unit) ? locale.shareOf(amount, noun) : locale.counted(amount, noun);
}

/** A number with its unit: "1 person", "27 people", "40% of buildings", "2.5 hours", "1 MW". Throws as `numberText` does. */
export function unitText(n: number, unit: Unit, of?: string, locale: Locale = en): string {
  return withUnit(amountText(n, unit, locale), n, { unit, of }, locale);
}

/** A number of things that pages count: "1 source", "2 sources", "49 claims". */
export function countText(n: number, noun: CountedNoun, locale: Locale = en): string {
  return locale.counted(numberText(n, locale), pluralForm(n, locale.nouns[noun], locale));
}

/** Which rows of a long list stand on a page of it: "1 to 60 of 1,340 attacks"; `offset` counts the rows before them. */
export function rowsText(offset: number, count: number, total: number, noun: CountedNoun, locale: Locale = en): string {
  const [first, last] = [numberText(offset + 1, locale), numberText(offset + count, locale)];
  return locale.rows(first, last, countText(total, noun, locale));
}
