import { type MeasureDefinition, outageAuthorities, outageUnits } from "./definition";

/** Those left without heating, in the unit the source used and no other. */
export const outageHeating = {
  label: "Without heating",
  shortLabel: "Heating",
  predicate: "without heating",
  group: "outage",
  units: outageUnits,
  subtypes: [],
  allowsModels: false,
  authorities: outageAuthorities,
  overTime: "largest",
  hxl: "#affected+heating+num",
} as const satisfies MeasureDefinition;
