import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** People who left their homes. */
export const displaced = {
  label: "Left home",
  shortLabel: "Left home",
  predicate: "left home",
  group: "people",
  units: ["people"],
  subtypes: ["children"],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "largest",
  hxl: "#affected+displaced",
} as const satisfies MeasureDefinition;
