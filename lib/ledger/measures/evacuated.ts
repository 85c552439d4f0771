import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** People evacuated. */
export const evacuated = {
  label: "Evacuated",
  shortLabel: "Evacuated",
  predicate: "evacuated",
  group: "people",
  units: ["people"],
  subtypes: ["children"],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "largest",
  hxl: "#affected+evacuated",
} as const satisfies MeasureDefinition;
