import { type MeasureDefinition, outageAuthorities, outageUnits } from "./definition";

/** Those left without gas, in the unit the source used and no other. */
export const outageGas = {
  label: "Without gas",
  shortLabel: "Gas",
  predicate: "without gas",
  group: "outage",
  units: outageUnits,
  subtypes: [],
  allowsModels: false,
  authorities: outageAuthorities,
  overTime: "largest",
  hxl: "#affected+gas+num",
} as const satisfies MeasureDefinition;
