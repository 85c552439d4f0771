import { type MeasureDefinition, outageAuthorities, outageUnits } from "./definition";

/** Those left without electricity, in the unit the source used and no other. */
export const outageElectricity = {
  label: "Without electricity",
  shortLabel: "Electricity",
  predicate: "without electricity",
  group: "outage",
  units: outageUnits,
  subtypes: [],
  allowsModels: false,
  authorities: outageAuthorities,
  overTime: "largest",
  hxl: "#affected+power+num",
} as const satisfies MeasureDefinition;
