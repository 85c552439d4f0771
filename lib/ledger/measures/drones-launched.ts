import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Drones launched, decoys included, as the air force counts them. A launch total is nationwide even in a story about one city. */
export const dronesLaunched = {
  label: "Drones launched",
  shortLabel: "Drones",
  predicate: "launched",
  group: "launched",
  units: ["drones"],
  subtypes: ["shahed", "decoy"],
  allowsModels: true,
  authorities: volumeAuthorities,
  overTime: "sum",
  hxl: "#indicator+drones+launched+num",
} as const satisfies MeasureDefinition;
