import { numberText } from "../../../lib/format/number";
import type { Selection } from "../../../lib/query/selection";
import type { BinColumn } from "../../../lib/viz/bin-panel";
import type { Figure } from "../definition";
import { type Many, namedCounts } from "../marks/many";
import { monthFigure } from "../marks/month-figure";
import type { MonthColumn } from "../marks/months";
import { coveredMeasures } from "./series";

function manyCovered(selection: Selection): Many {
  return {
    what: "What is known, and what is not",
    says: "How many of the attacks on record have a number. A figure that no report at hand gives is not reported. It is not zero, and nothing stands in for it.",
    counted: coveredMeasures(selection).flatMap((measure) => namedCounts(selection, measure)),
    notes: [],
  };
}

/** A column that shows, in place of what attacks come to, for how many of them there is a number at all. */
function knownColumn({ count, bins, cells }: MonthColumn): BinColumn {
  return {
    heading: count.label,
    unit: null,
    isShare: true,
    most: 1,
    cells: cells.map(({ content }, index) => {
      const { attacks = 0, reported = 0 } = bins[index] ?? {};
      const share = attacks === 0 ? null : reported / attacks;
      const text = `${numberText(reported)} of ${numberText(attacks)}`;
      const ends = { low: share, best: share, high: share, lowOpen: false, highOpen: false };
      // A month of attacks without any number has a known share of none; only one without an attack has no share.
      return { bin: { ...ends, attacks, reported: attacks, unknown: 0 }, content: { ...content, text } };
    }),
  };
}

/** Of how many attacks of each month a number is known, for attacks too many for a row of symbols each. */
export function monthlyCoverage(selection: Selection): Figure {
  const rule = " Each bar is the share of the attacks on record for which a number is reported.";
  return monthFigure(selection, manyCovered, { drawn: (counts) => counts.map(knownColumn), rule, hasLegend: false });
}
