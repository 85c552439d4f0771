import { casualtyAuthorities, type MeasureDefinition } from "./definition";

/** Energy sites, hospitals, schools, stations and plants hit. */
export const facilitiesDamaged = {
  label: "Facilities hit",
  shortLabel: "Facilities",
  predicate: "hit",
  group: "damage",
  units: ["facilities"],
  subtypes: ["energy", "health", "education", "transport"],
  allowsModels: false,
  authorities: casualtyAuthorities,
  overTime: "largest",
  hxl: "#impact+facilities+num",
} as const satisfies MeasureDefinition;
