import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Missiles launched, of every kind. A launch total is nationwide even in a story about one city. */
export const missilesLaunched = {
  label: "Missiles launched",
  shortLabel: "Missiles",
  predicate: "launched",
  group: "launched",
  units: ["missiles"],
  subtypes: ["ballistic", "cruise", "hypersonic"],
  allowsModels: true,
  authorities: volumeAuthorities,
  overTime: "sum",
  hxl: "#indicator+missiles+launched+num",
} as const satisfies MeasureDefinition;
