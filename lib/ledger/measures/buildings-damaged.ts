import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** Buildings damaged or destroyed. */
export const buildingsDamaged = {
  label: "Buildings damaged or destroyed",
  shortLabel: "Buildings",
  predicate: "damaged or destroyed",
  group: "damage",
  units: ["buildings"],
  subtypes: ["residential", "destroyed", "heavily"],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "largest",
  hxl: "#impact+housing+damaged+num",
} as const satisfies MeasureDefinition;
