import { shareText } from "../../../lib/format/number";
import { uncapitalised } from "../../../lib/format/typography";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Bin } from "../../../lib/series/bin";
import { type NoShareReason, type ShareBin, type ShareClass, shareCounts } from "../../../lib/series/share";
import { daysText } from "../../../lib/series/words";
import type { BinCell } from "../../../lib/viz/bin-rows";

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
  return attacks === 0 ? "no attack on record" : "not computable";
}

/** Of how many attacks a share is, and why the others have none: "of 28 of 31 attacks; 2 without a number launched". */
export function shareNote({ computable, attacks, without }: ShareBin): string {
  const why = [...without].map(([reason, count]) => `${count} ${reasonWords[reason]}`);
  return [`computable for ${computable} of ${attacks}`, ...why].join("; ");
}

/** A share as a cell of a row of months. */
export function shareCell(bin: ShareBin, of: ShareClass, grain: "month" | "year"): BinCell {
  const { intercepted } = shareCounts[of];
  const { label, group } = measureOf(intercepted);
  const text = shareWords(bin);
  const drawn: Pick<Bin, "attacks" | "reported" | "unknown" | "low" | "best" | "high" | "lowOpen" | "highOpen"> = {
    attacks: bin.attacks,
    reported: bin.computable,
    unknown: 0,
    low: bin.share,
    best: bin.share,
    high: bin.share,
    lowOpen: false,
    highOpen: false,
  };
  return {
    bin: drawn,
    content: {
      event: "",
      measure: intercepted,
      group,
      days: { fromOn: bin.fromOn, toOn: bin.toOn },
      heading: null,
      text,
      notes: [],
      estimate: null,
      label: `${daysText(bin, grain)}. Share of ${uncapitalised(label)}: ${text}; ${shareNote(bin)}`,
    },
  };
}
