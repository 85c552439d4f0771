import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** People killed. People who may be under rubble are not a toll (DOMAIN.md, "Traps"). */
export const killed = {
  label: "Killed",
  shortLabel: "Killed",
  predicate: "killed",
  group: "people",
  units: ["people"],
  subtypes: ["children", "women", "men", "police", "military", "rescuers", "medics"],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "sum",
  hxl: "#affected+killed",
} as const satisfies MeasureDefinition;
