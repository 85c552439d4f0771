import { en } from "./en";
import type { Locale } from "./locale";
import { numberText } from "./number";

/** The ends of a number that was worked out: the low is 0 where it may be nothing, and the high may be open. */
export interface WorkedOut {
  readonly low: number;
  readonly high: number;
  readonly highOpen: boolean;
  readonly isAbout: boolean;
}

/**
 * A number that was worked out of stated ones, in words that keep their ends: "12", "about 300", "at least 270", "up to 25", "20 to 45". Throws
 * as `numberText` does.
 */
export function workedOutText({ low, high, highOpen, isAbout }: WorkedOut, locale: Locale = en): string {
  const about = (text: string) => (isAbout ? locale.about(text) : text);
  if (highOpen) return locale.atLeast(about(numberText(low, locale)));
  if (low === high) return about(numberText(low, locale));
  if (low === 0) return locale.upTo(about(numberText(high, locale)));
  return about(locale.range(numberText(low, locale), numberText(high, locale)));
}
