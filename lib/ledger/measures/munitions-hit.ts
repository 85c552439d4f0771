import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Munitions said to have hit; not those launched. */
export const munitionsHit = {
  label: "Munitions that hit",
  shortLabel: "Hits",
  predicate: "that hit",
  group: "hit",
  units: ["munitions", "drones", "missiles"],
  subtypes: ["drones", "missiles"],
  allowsModels: false,
  authorities: volumeAuthorities,
  overTime: "sum",
  hxl: "#indicator+hits+num",
} as const satisfies MeasureDefinition;
