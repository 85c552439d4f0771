import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** Districts of a city or region that were hit. */
export const districtsHit = {
  label: "Districts hit",
  shortLabel: "Districts",
  predicate: "hit",
  group: "hit",
  units: ["districts"],
  subtypes: [],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "largest",
  hxl: "#impact+adm2+num",
} as const satisfies MeasureDefinition;
