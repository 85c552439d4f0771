import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Drones that did not reach a target. From about 23 July 2025 the air force counts suppressed ones as shot down (DOMAIN.md, "Traps"). */
export const dronesIntercepted = {
  label: "Drones shot down or suppressed",
  shortLabel: "Drones down",
  predicate: "shot down or suppressed",
  group: "intercepted",
  units: ["drones"],
  subtypes: ["shot_down", "suppressed"],
  allowsModels: true,
  authorities: volumeAuthorities,
  overTime: "sum",
  hxl: "#indicator+drones+intercepted+num",
} as const satisfies MeasureDefinition;
