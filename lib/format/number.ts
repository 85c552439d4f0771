import { isShare, type Unit } from "../ledger/unit";
import { en } from "./en";
import type { Locale, PluralForms } from "./locale";

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(tag: string, style: "decimal" | "percent", maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${tag} ${style} ${maximumFractionDigits}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tag, { style, maximumFractionDigits });
  numberFormats.set(key, made);
  return made;
}

const pluralRules = new Map<string, Intl.PluralRules>();

function pluralRule(tag: string): Intl.PluralRules {
  const known = pluralRules.get(tag);
  if (known) return known;
  const made = new Intl.PluralRules(tag);
  pluralRules.set(tag, made);
  return made;
}

function checked(n: number): number {
  if (Number.isFinite(n)) return n;
  throw new RangeError(`${n} is no figure; write "not reported" or "not known" where there is none`);
}

/** A number in full digits: "88,000", "2.5"; at most six decimals. Throws a RangeError on NaN and the infinities. */
export function numberText(n: number, locale: Locale = en): string {
  return numberFormat(locale.tag, "decimal", 6).format(checked(n));
}

const shareDigits = [1, 2, 3, 4, 6, 8, 10];

/**
 * A share from 0 to 1 as a percentage: 0.4 gives "40%". One decimal, or as many more as it takes for a share above 0 not to
 * read "0%" and one below 1 not to read "100%". Throws a RangeError on NaN and the infinities.
 */
export function shareText(share: number, locale: Locale = en): string {
  const text = (n: number, digits: number) => numberFormat(locale.tag, "percent", digits).format(n);
  const whole = Math.round(checked(share));
  const isTold = (digits: number) => share === whole || text(share, digits) !== text(whole, digits);
  return text(share, shareDigits.find(isTold) ?? 12);
}

/** A figure's number as its unit is written: a percentage for shares, else full digits. */
export function amountText(n: number, unit: Unit, locale: Locale = en): string {
  return isShare(unit) ? shareText(n, locale) : numberText(n, locale);
}

function isShort(n: number): boolean {
  return Number.isInteger(Number((n * 100).toFixed(6)));
}

/**
 * A number on an axis: "200k", "1.5M", "0.5", and "40%" when the unit is a share. Exact: a number that would need more than two
 * decimals is written in full ("1,343"). Throws a RangeError on NaN and the infinities.
 */
export function tickText(n: number, unit: Unit | null = null, locale: Locale = en): string {
  if (unit !== null && isShare(unit)) return shareText(n, locale);
  const size = Math.abs(checked(n));
  if (size >= 1e6 && isShort(n / 1e6)) return locale.millions(numberText(n / 1e6, locale));
  if (size >= 1e3 && isShort(n / 1e3)) return locale.thousands(numberText(n / 1e3, locale));
  return numberText(n, locale);
}

/** The form of a noun that goes with a number. */
export function pluralForm(n: number, forms: PluralForms, locale: Locale = en): string {
  return forms[pluralRule(locale.tag).select(n)] ?? forms.other;
}
