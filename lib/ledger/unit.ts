import { z } from "zod";

/** What a claim's number counts. Shares are 0 to 1, durations hours, capacity megawatts; all others are counts. */
export const units = [
  "people",
  "households",
  "customers",
  "buildings",
  "settlements",
  "share_of_buildings",
  "share_of_customers",
  "drones",
  "missiles",
  "bombs",
  "munitions",
  "locations",
  "districts",
  "regions",
  "facilities",
  "hours",
  "megawatts",
] as const;

export type Unit = (typeof units)[number];

export const unitSchema = z.enum(units);

/** Whether a unit is a share from 0 to 1. */
export function isShare(unit: Unit): boolean {
  return unit === "share_of_buildings" || unit === "share_of_customers";
}
