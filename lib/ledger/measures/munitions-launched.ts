import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Munitions counted together, whatever their kind; never the sum of the other measures. */
export const munitionsLaunched = {
  label: "All munitions launched",
  shortLabel: "Munitions",
  predicate: "launched",
  group: "launched",
  units: ["munitions"],
  subtypes: [],
  allowsModels: false,
  authorities: volumeAuthorities,
  overTime: "sum",
  hxl: "#indicator+munitions+launched+num",
} as const satisfies MeasureDefinition;
