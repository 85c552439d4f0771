import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { binnedShare, type ShareClass, shareCounts } from "../../../lib/series/share";
import { shareNote, shareWords } from "../../../lib/series/share-words";
import type { BinColumn } from "../../../lib/viz/bin-panel";
import type { ChartDefinition } from "../definition";
import { bySize } from "../forms";
import { launchGroundText } from "../launch-ground";
import { cutDays, type Many, namedCounts } from "../marks/many";
import { shownMeasures } from "../marks/measure-grid";
import { monthFigure } from "../marks/month-figure";
import { columnsFor, type MonthColumn, monthGrain } from "../marks/months";
import { shareCell } from "./share-column";

const own: readonly MeasureId[] = ["drones_launched", "missiles_launched"];

const whenReported = [
  ...(["bombs_launched", "munitions_launched"] as const),
  ...(["drones_intercepted", "missiles_intercepted", "munitions_intercepted"] as const),
  ...(["killed", "injured", "munitions_hit", "hit_locations"] as const),
  ...(["outage_electricity", "outage_heating", "outage_water", "outage_gas"] as const),
] satisfies readonly MeasureId[];

function shownOf(selection: Selection): MeasureId[] {
  return shownMeasures(selection, own, whenReported);
}

function manyMonths(selection: Selection): Many {
  const shown = shownOf(selection);
  return {
    what: "Reported attacks",
    says: `${shown.some((measure) => measureOf(measure).group === "launched") ? `${launchGroundText(selection)} ` : ""}Each column is one count on a scale of its own, from zero.`,
    counted: shown.flatMap((measure) => namedCounts(selection, measure)),
    notes: [
      "The share shot down or suppressed is of those attacks alone for which one source gives both numbers as points, of the same ground and class (in brackets: how many).",
    ],
  };
}

/** The classes whose share is shown: those of which a selection shows what was intercepted. */
function shownClasses(selection: Selection): ShareClass[] {
  const shown = shownOf(selection);
  return (Object.keys(shareCounts) as ShareClass[]).filter((of) => shown.includes(shareCounts[of].intercepted));
}

/** Whether a column has a number in at least half of the months that have an attack. */
function isMostlyReported({ cells }: BinColumn): boolean {
  const recorded = cells.filter(({ bin }) => bin.attacks > 0);
  return 2 * recorded.filter(({ bin }) => bin.reported > 0).length >= recorded.length;
}

/**
 * The shares stand after what was launched and before the toll and the rest. Where not all columns have room, those of which most months say nothing
 * stand last, in the same order.
 */
function withShares(counts: readonly MonthColumn[], shares: readonly BinColumn[]): BinColumn[] {
  const isLaunched = ({ count }: MonthColumn) => measureOf(count.measure).group === "launched";
  const all = [...counts.filter(isLaunched), ...shares, ...counts.filter((one) => !isLaunched(one))];
  if (all.length <= columnsFor(all[0]?.cells.length ?? 0)) return all;
  return [...all.filter(isMostlyReported), ...all.filter((one) => !isMostlyReported(one))];
}

/** Month by month: what the attacks on record come to, and which share of what was launched was intercepted where that can be told. */
export const monthly = {
  name: "Monthly",
  question: "How do the months compare, and of how many attacks are their figures?",
  isOnDashboard: { ofFew: false, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: shownOf(whole) }),
  ...bySize({
    kind: "months",
    upTo: Number.POSITIVE_INFINITY,
    figure: (selection) => {
      const { counted } = manyMonths(selection);
      const classes = shownClasses(selection);
      const grain = monthGrain(selection);
      const { ledger, query: within } = selection;
      const order = { ledger, grain, within, cutsOn: cutDays(counted) };
      const shares = classes.map((of) => ({ of, bins: binnedShare(selection.attacks, of, order) }));
      return monthFigure(selection, manyMonths, {
        drawn: (counts) =>
          withShares(
            counts,
            shares.map(({ of, bins }) => ({
              heading: `${measureOf(shareCounts[of].intercepted).label}: share of those launched`,
              unit: null,
              isShare: true,
              most: 1,
              cells: bins.map((bin) => shareCell(bin, of, grain)),
            })),
          ),
        noteOf: ({ measure }, at) => {
          const bin = shares.find(({ of }) => shareCounts[of].intercepted === measure)?.bins[at];
          return bin === undefined || bin.attacks === 0
            ? []
            : [`${shareWords(bin)} of those launched, ${shareNote(bin)}`];
        },
      });
    },
  }),
} as const satisfies ChartDefinition;
