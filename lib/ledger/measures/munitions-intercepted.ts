import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Munitions, counted together, that did not reach a target. */
export const munitionsIntercepted = {
  label: "Munitions shot down or suppressed",
  shortLabel: "All down",
  predicate: "shot down or suppressed",
  group: "intercepted",
  units: ["munitions"],
  subtypes: ["shot_down", "suppressed"],
  allowsModels: false,
  authorities: volumeAuthorities,
  overTime: "sum",
  hxl: "#indicator+munitions+intercepted+num",
} as const satisfies MeasureDefinition;
