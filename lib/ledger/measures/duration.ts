import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** How long the attack, the alert or the outage lasted. */
export const duration = {
  label: "Duration",
  shortLabel: "Duration",
  predicate: "long",
  group: "duration",
  units: ["hours"],
  subtypes: ["attack", "alert", "outage"],
  allowsModels: false,
  authorities: volumeAuthorities,
  overTime: "largest",
  hxl: "#event+duration+hours",
} as const satisfies MeasureDefinition;
