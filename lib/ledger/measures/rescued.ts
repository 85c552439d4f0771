import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** People rescued. */
export const rescued = {
  label: "Rescued",
  shortLabel: "Rescued",
  predicate: "rescued",
  group: "people",
  units: ["people"],
  subtypes: ["children"],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "sum",
  hxl: "#affected+rescued",
} as const satisfies MeasureDefinition;
