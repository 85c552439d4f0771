import type { MeasureId } from "../../../lib/ledger/measures/registry";

/** The measures that have a column of bars each. */
export const countedMeasures: readonly MeasureId[] = ["drones_launched", "missiles_launched", "killed", "injured"];

/** The measures that share a column, in which each figure names its utility and unit. */
export const outageMeasures: readonly MeasureId[] = [
  "outage_electricity",
  "outage_heating",
  "outage_water",
  "outage_gas",
];
