import { uncapitalised } from "../../../lib/format/typography";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Bin } from "../../../lib/series/bin";
import { type ShareBin, type ShareClass, shareCounts } from "../../../lib/series/share";
import { ownShareWords, shareNote, shareWords } from "../../../lib/series/share-words";
import { daysText } from "../../../lib/series/words";
import type { BinCell } from "../../../lib/viz/bin-panel";

/** A share as a cell of a row of months. */
export function shareCell(bin: ShareBin, of: ShareClass, grain: "month" | "year"): BinCell {
  const { intercepted } = shareCounts[of];
  const { label, group } = measureOf(intercepted);
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
      days: { fromOn: bin.fromOn, toOn: bin.toOn, unit: null },
      heading: null,
      text: ownShareWords(bin),
      notes: [],
      estimate: null,
      label: `${daysText(bin, grain)}. Share of ${uncapitalised(label)}: ${shareWords(bin)}; ${shareNote(bin)}`,
    },
  };
}
