import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Missiles that did not reach a target. */
export const missilesIntercepted = {
  label: "Missiles shot down or suppressed",
  shortLabel: "Missiles down",
  predicate: "shot down or suppressed",
  group: "intercepted",
  units: ["missiles"],
  subtypes: ["shot_down", "suppressed"],
  allowsModels: true,
  authorities: volumeAuthorities,
  overTime: "sum",
  hxl: "#indicator+missiles+intercepted+num",
} as const satisfies MeasureDefinition;
