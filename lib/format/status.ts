import type { Revision } from "../ledger/entry";
import type { EstimateStatus } from "../ledger/estimate";
import type { SetAsideReason } from "../ledger/statements";
import { en } from "./en";
import type { Locale } from "./locale";
import { numberText } from "./number";

/** An estimate's status: "not reported", "one source", "sources agree", "sources disagree", "revised". */
export function statusText(status: EstimateStatus, locale: Locale = en): string {
  return locale.statuses[status];
}

/** What is said in place of a whole where figures are about kinds of it alone: "reported for one kind only, not as a whole". */
export function partOnlyText(locale: Locale = en): string {
  return locale.partOnly;
}

/** Why a claim is not part of an estimate: "an earlier figure of the same source". */
export function setAsideReasonText(reason: SetAsideReason, locale: Locale = en): string {
  return locale.setAsideReasons[reason];
}

const shortHashLength = 8;

/** A ledger revision as printed on all that is exported: "ledger revision 143 (3fa9c1d2)"; "empty ledger" before the first entry. */
export function ledgerRevisionText({ seq, hash }: Revision, locale: Locale = en): string {
  return seq === 0
    ? locale.emptyLedger
    : locale.ledgerRevision(numberText(seq, locale), hash.slice(0, shortHashLength));
}
