import type { Attributor } from "../ledger/attributor";
import type { Claim } from "../ledger/claim";
import { measureOf } from "../ledger/measures/registry";
import { type Move, moveBetween } from "../ledger/move";
import type { Report } from "../ledger/report";
import type { SetAsideReason } from "../ledger/statements";
import { vagueWord } from "../ledger/value";
import { attributionText, publisherText, statedByText } from "./attribution";
import { dayText } from "./day";
import { en } from "./en";
import { instantText } from "./instant";
import type { Locale } from "./locale";
import { setAsideReasonText } from "./status";
import { countedValueText, rangeText, valueText } from "./value";

type Stater = Pick<Attributor, "name" | "role"> | null;

/** A claim's number in its words, with its unit where its measure has several: "at least 15", "88,000 households". */
export function claimText(claim: Claim, locale: Locale = en): string {
  const hasUnits = measureOf(claim.measure).units.length > 1;
  return hasUnits ? countedValueText(claim.value, claim, locale) : valueText(claim.value, claim.unit, locale);
}

/** Who printed a claim; that its report is not in the ledger where it is undefined. */
export function publishedClaimText(report: Report | undefined, locale: Locale = en): string {
  return report === undefined ? locale.notInLedger : publisherText(report, locale);
}

/**
 * When a claim held: "as of 24 January 2026, 08:00 Kyiv time", or without a printed time "published 24 January 2026, no time
 * printed", "(day inferred)" after the day where the report does not print it. Empty without a time and without a report.
 */
export function claimTimeText({ asOf }: Pick<Claim, "asOf">, report: Report | undefined, locale: Locale = en): string {
  if (asOf !== null) return locale.asOf(instantText(asOf, locale));
  if (report === undefined) return "";
  const day = dayText(report.publishedOn, "long", locale);
  return locale.noTimePrinted(report.publishedOnBasis.kind === "printed" ? day : locale.dayInferred(day));
}

/** That a claim is no figure of its report's but was worked out of others: "worked out here: the sum of 3 figures ..."; null for one that is stated. */
export function workedOutText({ workedOut }: Pick<Claim, "workedOut">, locale: Locale = en): string | null {
  return workedOut === undefined ? null : locale.workedOut(workedOut.from.length);
}

/** Who stated and who printed a claim, and when: "Vitali Klitschko (mayor), in RKS News, published 24 January 2026, no time printed". */
export function claimDetailText(
  claim: Claim,
  attributor: Stater,
  report: Report | undefined,
  locale: Locale = en,
): string {
  const said =
    report === undefined
      ? `${statedByText(attributor, locale)}; ${locale.notInLedger}`
      : attributionText(attributor, report, locale);
  const workedOut = workedOutText(claim, locale);
  const parts = [said, claimTimeText(claim, report, locale)].filter((part) => part !== "").join(", ");
  return workedOut === null ? parts : `${parts}; ${workedOut}`;
}

/** Why a claim is set aside, and which one stands instead: "set aside: ...; instead: 8, Vitali Klitschko (mayor)". */
export function setAsideText(
  reason: SetAsideReason,
  instead: { readonly claim: Claim; readonly attributor: Stater } | null,
  locale: Locale = en,
): string {
  const text = locale.setAside(setAsideReasonText(reason, locale));
  if (instead === null) return text;
  return `${text}; ${locale.instead(claimText(instead.claim, locale), statedByText(instead.attributor, locale))}`;
}

/** The band that a vague word stands for, "stands for 24 to 99"; null for any other wording. */
export function vagueBandText({ unit, value }: Pick<Claim, "unit" | "value">, locale: Locale = en): string | null {
  const { low, high } = value;
  if (low === null || high === null || vagueWord(low, high) === null || value.qualifier !== "vague") return null;
  return locale.standsFor(rangeText(low, high, unit, "words", locale));
}

/** A move in words: "up from 24", "down from 9", "worded before as at least 8", "unchanged"; null where there is none. */
export function moveText(earlier: Claim, later: Claim, locale: Locale = en): string | null {
  const before = claimText(earlier, locale);
  const words: Record<Move, string> = {
    up: locale.upFrom(before),
    down: locale.downFrom(before),
    reworded: locale.rewordedFrom(before),
    unchanged: locale.unchanged,
  };
  const move = moveBetween(earlier.value, later.value);
  return move === null ? null : words[move];
}
