import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Locations where munitions or, as a subtype, their debris came down. */
export const hitLocations = {
  label: "Locations hit",
  shortLabel: "Locations",
  predicate: "hit",
  group: "hit",
  units: ["locations"],
  subtypes: ["debris"],
  allowsModels: false,
  authorities: volumeAuthorities,
  overTime: "largest",
  hxl: "#impact+hit+loc+num",
} as const satisfies MeasureDefinition;
