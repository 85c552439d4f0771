import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** First-level units that were hit, or where people were hurt. */
export const regionsHit = {
  label: "Regions hit",
  shortLabel: "Regions",
  predicate: "hit",
  group: "hit",
  units: ["regions"],
  subtypes: [],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "largest",
  hxl: "#impact+adm1+num",
} as const satisfies MeasureDefinition;
