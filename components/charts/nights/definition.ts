import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { ChartDefinition } from "../definition";
import { bySize, warUpTo } from "../forms";
import { calendarFigure } from "../marks/calendar-figure";
import { type Many, namedCounts } from "../marks/many";
import { shownMeasures } from "../marks/measure-grid";
import { monthFigure } from "../marks/month-figure";

/** What the calendar shows unasked: the count that most attacks report of these, the first of equals. */
const ownMeasures: readonly MeasureId[] = ["drones_launched", "missiles_launched", "killed", "injured"];

function reportedMeasures(selection: Selection): MeasureId[] {
  return shownMeasures(selection, ownMeasures, [
    ...(["bombs_launched", "munitions_launched", "drones_intercepted", "missiles_intercepted"] as const),
    ...(["munitions_intercepted", "munitions_hit", "hit_locations"] as const),
    ...(["outage_electricity", "outage_heating", "outage_water", "outage_gas"] as const),
  ]);
}

function manyNights(selection: Selection): Many {
  const [first = "drones_launched"] = reportedMeasures(selection);
  const shown = selection.query.measure.length === 0 ? [first] : reportedMeasures(selection);
  const counted = shown.flatMap((measure) => namedCounts(selection, measure));
  const [only, ...others] = counted;
  const what = others.length === 0 && only !== undefined ? only.label : "Reported figures";
  return {
    what,
    says: `${shown.map((measure) => measureOf(measure).label).join(", ")}.`,
    counted,
    notes: ["Where two attacks of one night are of the same ground, the larger figure stands as “at least”."],
  };
}

/** Every night of the calendar with an attack on record, by how much is reported of one measure. */
export const nights = {
  name: "Nights",
  question: "On which nights were there attacks, and how large was each?",
  isOnDashboard: { ofFew: false, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: reportedMeasures(whole) }),
  ...bySize(
    { kind: "calendar", upTo: warUpTo, figure: (selection) => calendarFigure(selection, manyNights) },
    { kind: "months", upTo: Number.POSITIVE_INFINITY, figure: (selection) => monthFigure(selection, manyNights) },
  ),
} as const satisfies ChartDefinition;
