import { en } from "./en";
import type { Locale } from "./locale";

/** What data call the flags that say that an end is open: "low_open", "highOpen". */
export interface OpenEndNames {
  readonly lowOpen: string;
  readonly highOpen: string;
}

/** How bounds and approximate figures stand in data whose open ends are so called. */
export function boundsGuideText({ lowOpen, highOpen }: OpenEndNames, locale: Locale = en): string {
  return locale.guide.bounds(lowOpen, highOpen);
}

/** What a blank number is not. */
export function blanksGuideText(locale: Locale = en): string {
  return locale.guide.blanks;
}

/** What low and high are where sources disagree. */
export function furthestGuideText(locale: Locale = en): string {
  return locale.guide.furthest;
}

/** What may not be added up. */
export function sumsGuideText(locale: Locale = en): string {
  return locale.guide.sums;
}

/** After which day a night is named. */
export function nightsGuideText(locale: Locale = en): string {
  return locale.guide.nights;
}
