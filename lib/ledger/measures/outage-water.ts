import { type MeasureDefinition, outageAuthorities, outageUnits } from "./definition";

/** Those left without water, in the unit the source used and no other. */
export const outageWater = {
  label: "Without water",
  shortLabel: "Water",
  predicate: "without water",
  group: "outage",
  units: outageUnits,
  subtypes: [],
  allowsModels: false,
  authorities: outageAuthorities,
  overTime: "largest",
  hxl: "#affected+water+num",
} as const satisfies MeasureDefinition;
