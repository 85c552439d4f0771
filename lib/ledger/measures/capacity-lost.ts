import { type MeasureDefinition, outageAuthorities } from "./definition";

/** Generating capacity lost. */
export const capacityLost = {
  label: "Generating capacity lost",
  shortLabel: "Capacity",
  predicate: "lost",
  group: "damage",
  units: ["megawatts"],
  subtypes: [],
  allowsModels: false,
  authorities: outageAuthorities,
  overTime: "largest",
  hxl: "#impact+energy+mw+num",
} as const satisfies MeasureDefinition;
