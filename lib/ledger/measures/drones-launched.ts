import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Drones launched, decoys included, as the air force counts them. A launch total is nationwide even in a story about one city. */
export const dronesLaunched = {
  label: "Drones launched",
  shortLabel: "Drones",
  predicate: "launched",
  group: "launched",
  units: ["drones"],
  subtypes: ["shahed", "decoy"],
  allowsModels: false,
  authorities: volumeAuthorities,
  hxl: "#indicator+drones+launched+num",
} as const satisfies MeasureDefinition;
