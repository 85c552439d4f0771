import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** People injured. */
export const injured = {
  label: "Injured",
  shortLabel: "Injured",
  predicate: "injured",
  group: "people",
  units: ["people"],
  subtypes: ["children", "women", "men", "police", "military", "rescuers", "medics", "hospitalised"],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "sum",
  hxl: "#affected+injured",
} as const satisfies MeasureDefinition;
