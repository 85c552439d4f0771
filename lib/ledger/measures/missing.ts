import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** People reported missing. */
export const missing = {
  label: "Missing",
  shortLabel: "Missing",
  predicate: "missing",
  group: "people",
  units: ["people"],
  subtypes: ["children"],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "largest",
  hxl: "#affected+missing",
} as const satisfies MeasureDefinition;
