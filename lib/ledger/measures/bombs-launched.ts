import { type MeasureDefinition, volumeAuthorities } from "./definition";

/** Guided bombs dropped. */
export const bombsLaunched = {
  label: "Guided bombs dropped",
  shortLabel: "Bombs",
  predicate: "dropped",
  group: "launched",
  units: ["bombs"],
  subtypes: [],
  allowsModels: false,
  authorities: volumeAuthorities,
  overTime: "sum",
  hxl: "#indicator+bombs+launched+num",
} as const satisfies MeasureDefinition;
