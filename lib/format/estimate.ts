import type { Estimate } from "../ledger/estimate";
import { shownEnd, wholeEnds } from "../ledger/shown-end";
import { isShare, type Unit } from "../ledger/unit";
import { isOpenAbove, isOpenBelow, lowerEnd, upperEnd, type VagueWord, vagueWord } from "../ledger/value";
import { en } from "./en";
import type { Locale } from "./locale";
import { amountText } from "./number";
import { rangeText, valueText } from "./value";

/** The two ends of an estimate, in its unit, and whether each is a bound and not a point. */
export type Ends = Pick<Estimate, "unit" | "low" | "high" | "lowOpen" | "highOpen">;

function isCounted(unit: Unit): boolean {
  return !isShare(unit) && unit !== "hours" && unit !== "megawatts";
}

/** An estimate's ends in words: "4 to at least 15", "5 or fewer to 20", "at least 8", "up to 40 or at least 40"; "not known" where there is no number. */
export function endsText({ unit, low, high, lowOpen, highOpen }: Ends, locale: Locale = en): string {
  if (low === null || high === null) return locale.notKnown;
  const [from, to] = [amountText(low, unit, locale), amountText(high, unit, locale)];
  if (low === high) {
    if (lowOpen && highOpen) return locale.eitherBound(locale.upTo(to), locale.atLeast(to));
    if (lowOpen) return locale.upTo(to);
    return highOpen ? locale.atLeast(to) : to;
  }
  return locale.range(lowOpen ? locale.orFewer(from, isCounted(unit)) : from, highOpen ? locale.atLeast(to) : to);
}

/** Whether other kept claims give an estimate ends that its lead's own words do not have. */
export function isWidened({ lead, low, high, lowOpen, highOpen }: Estimate): boolean {
  if (lead === null) return false;
  const { value } = lead;
  return (
    low !== lowerEnd(value) ||
    high !== upperEnd(value) ||
    lowOpen !== isOpenBelow(value) ||
    highOpen !== isOpenAbove(value)
  );
}

/**
 * An estimate that shows one end alone: "35 or more" for a low end, "40 or fewer" for a high one, and "up to 5" or "at least 15" where that
 * end is itself a bound or the top of a vague word's band, which no source states and `vagueEnd` therefore puts after the word. Null for an estimate that shows all that its claims give.
 */
export function shownEndText(estimate: Estimate, locale: Locale = en): string | null {
  const end = shownEnd(estimate);
  if (end === null || estimate.high === null) return null;
  const { unit, high, lowOpen, highOpen } = estimate;
  const amount = amountText(high, unit, locale);
  if (end === "low") return lowOpen ? locale.upTo(amount) : locale.orMore(amount);
  if (highOpen) return locale.atLeast(amount);
  return shownVagueWord(estimate) === null ? locale.orFewer(amount, isCounted(unit)) : locale.upTo(amount);
}

/**
 * A vague word of whose band one end alone is shown, in its source's words, and how it is read: "hundreds of thousands" and " (read as up to
 * 999,999)", since nobody stated the number. Null for any other figure.
 */
export function vagueEnd(
  estimate: Estimate,
  locale: Locale = en,
): { readonly word: string; readonly aside: string } | null {
  const [word, end] = [shownVagueWord(estimate), shownEndText(estimate, locale)];
  return word === null || end === null ? null : { word: locale.vagueWords[word], aside: ` (${locale.readAs(end)})` };
}

function shownVagueWord(estimate: Estimate): VagueWord | null {
  const { lead } = estimate;
  if (shownEnd(estimate) === null || lead?.value.qualifier !== "vague") return null;
  const whole = wholeEnds(estimate);
  const isOwnBand = whole.low === lead.value.low && whole.high === lead.value.high;
  return isOwnBand ? vagueWord(lead.value.low, lead.value.high) : null;
}

/** What an estimate that shows one end alone leaves off: "low end of 35 to 40"; null for one that leaves nothing off. */
export function shownEndNote(estimate: Estimate, locale: Locale = en): string | null {
  const end = shownEnd(estimate);
  return end === null ? null : locale.endOf[end](endsText(wholeEnds(estimate), locale));
}

/** The bounds that other sources state at the lead's own number, "at least 40"; null where an end is another number than the lead's. */
function furtherBoundsText({ lead, unit, low, high, lowOpen, highOpen }: Estimate, locale: Locale): string | null {
  if (lead === null || low !== high || low !== lowerEnd(lead.value) || high !== upperEnd(lead.value)) return null;
  const further = { lowOpen: lowOpen && !isOpenBelow(lead.value), highOpen: highOpen && !isOpenAbove(lead.value) };
  return endsText({ unit, low, high, ...further }, locale);
}

/**
 * The ends in brackets where they are wider than the lead's words and not already told, " (390 to 400)"; only what is new where another
 * source's bound is at the lead's own number, " (also: at least 40)"; else empty.
 */
export function widerEndsAside(estimate: Estimate, locale: Locale = en): string {
  if (estimate.status === "disagree" || shownEnd(estimate) !== null || !isWidened(estimate)) return "";
  const bounds = furtherBoundsText(estimate, locale);
  return ` (${bounds === null ? endsText(estimate, locale) : locale.alsoStated(bounds)})`;
}

/**
 * An estimate at a mark, without its unit. The lead's words where its ends are the estimate's ("over 70"); with the ends in
 * brackets where other sources widen it ("about 400 (390 to 400)"); the ends alone where sources disagree ("4 to at least 15");
 * one end where that is all it shows ("35 or more", "dozens (read as up to 99)"); "not reported" for null, "not known" where the words give no number. What was
 * revised is `revisionText`'s to say.
 */
export function estimateText(estimate: Estimate | null, locale: Locale = en): string {
  if (estimate === null || estimate.lead === null) return locale.statuses.not_reported;
  const vague = vagueEnd(estimate, locale);
  if (vague !== null) return `${vague.word}${vague.aside}`;
  const end = shownEndText(estimate, locale);
  if (end !== null) return end;
  const { lead, status, unit } = estimate;
  const words = status === "disagree" ? endsText(estimate, locale) : valueText(lead.value, unit, locale);
  return `${words}${widerEndsAside(estimate, locale)}`;
}

/** As `estimateText`, and a vague word with the band it stands for: "hundreds of thousands (200,000–999,999)". */
export function estimateLongText(estimate: Estimate | null, locale: Locale = en): string {
  const text = estimateText(estimate, locale);
  if (estimate === null || estimate.lead?.value.qualifier !== "vague") return text;
  const { low, high, unit, status } = estimate;
  const isBand = low !== null && high !== null && status !== "disagree" && !isWidened(estimate);
  return isBand ? `${text} (${rangeText(low, high, unit, "compact", locale)})` : text;
}

/** "revised from 9", earliest figure first; null when no earlier figure is known. */
export function revisionText(
  { revisions, unit }: Pick<Estimate, "revisions" | "unit">,
  locale: Locale = en,
): string | null {
  const earlier = [...new Set(revisions.map(({ value }) => valueText(value, unit, locale)))];
  return earlier.length === 0 ? null : locale.revisedFrom(earlier);
}

/** "sources disagree", or that one source's own figures do; null when there is no disagreement. */
export function disagreementText(
  { status, sourceCount }: Pick<Estimate, "status" | "sourceCount">,
  locale: Locale = en,
): string | null {
  if (status !== "disagree") return null;
  return sourceCount > 1 ? locale.sourcesDisagree : locale.ownFiguresDisagree;
}

/** What stands beside an estimate at a mark: the end left off, its revision, its disagreement; empty when there is nothing to add. */
export function estimateNotes(estimate: Estimate, locale: Locale = en): string[] {
  return [shownEndNote(estimate, locale), revisionText(estimate, locale), disagreementText(estimate, locale)].filter(
    (note) => note !== null,
  );
}
