import { numberText, shareText } from "../format/number";
import type { NoShareReason, ShareBin } from "./share";
import { noRecordText } from "./words";

/** Why a share cannot be told, in the order in which it is looked for. */
const reasonWords: Record<NoShareReason, string> = {
  launched_not_reported: "without a number launched",
  intercepted_not_reported: "without a number shot down or suppressed",
  sources_differ: "where the two are of different sources or ground",
  bound: "where one is a bound or about",
  nothing_launched: "with nothing launched",
  more_than_launched: "with more shot down than launched",
};

/** What a month's share is, in words: "87%", or that none can be computed. */
export function shareWords({ share, attacks }: ShareBin): string {
  if (share !== null) return shareText(share);
  return attacks === 0 ? noRecordText : "not computable";
}

/** A share as it stands by itself, with how many of the attacks it is of where that is not all: "100% (1 of 30)". */
export function ownShareWords(bin: ShareBin): string {
  const { share, computable, attacks } = bin;
  const isOfSome = share !== null && computable < attacks;
  return `${shareWords(bin)}${isOfSome ? ` (${numberText(computable)} of ${numberText(attacks)})` : ""}`;
}

/** Of how many attacks a share is, and why the others have none: "of 28 of 31 attacks; 2 without a number launched". */
export function shareNote({ computable, attacks, without }: ShareBin): string {
  const why = [...without].map(([reason, count]) => `${count} ${reasonWords[reason]}`);
  return [`computable for ${computable} of ${attacks}`, ...why].join("; ");
}
