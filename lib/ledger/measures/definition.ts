import type { Role } from "../attributor";
import type { Unit } from "../unit";

/** Which part of the story a measure tells; pages and charts order and group by it. */
export const measureGroups = ["launched", "intercepted", "hit", "people", "outage", "damage", "duration"] as const;

export type MeasureGroup = (typeof measureGroups)[number];

/** How figures of one measure, of attacks one after the other, are put together. */
export type OverTime = "sum" | "largest";

/** Everything the product knows of one measure; shared code asks this and never which measure it has. */
export interface MeasureDefinition {
  /** Sentence-case name for headings and tables. */
  readonly label: string;
  /** At most thirteen characters, for column heads. */
  readonly shortLabel: string;
  /** What follows a number with its unit: "27 people injured". */
  readonly predicate: string;
  readonly group: MeasureGroup;
  /** The only units a claim of this measure may have. */
  readonly units: readonly [Unit, ...Unit[]];
  /** The refinements a claim may carry; a weapon's model is written `model:<name>`. */
  readonly subtypes: readonly string[];
  /** Whether a weapon's model is a subtype too. */
  readonly allowsModels: boolean;
  /** Roles whose job the count is, widest standing first; roles in one tier rank alike, roles not listed come last. */
  readonly authorities: readonly (readonly Role[])[];
  /**
   * What figures of several attacks come to: their sum, where nothing is counted in two attacks; else the largest of them stands, since the
   * same homes, streets or people may be in more than one.
   */
  readonly overTime: OverTime;
  /** HXL hashtag with attributes (DOMAIN.md, "Measures"). */
  readonly hxl: string;
}

/** The order in which bodies stand for a casualty count (DOMAIN.md, rule 4). */
export const casualtyAuthorities = [
  ["emergency_service"],
  ["interior_ministry", "police"],
  ["mayor", "governor", "military_administration"],
] as const satisfies readonly (readonly Role[])[];

/** The order in which bodies stand for launches and interceptions (DOMAIN.md, rule 4). */
export const volumeAuthorities = [["air_force"]] as const satisfies readonly (readonly Role[])[];

/** The order in which bodies stand for an outage (DOMAIN.md, rule 4, then the ministry and the local head). */
export const outageAuthorities = [
  ["utility"],
  ["energy_ministry"],
  ["mayor", "governor", "military_administration"],
] as const satisfies readonly (readonly Role[])[];

/** What an outage may be counted in; none of these is ever converted into another. */
export const outageUnits = [
  "people",
  "households",
  "customers",
  "buildings",
  "settlements",
  "share_of_buildings",
  "share_of_customers",
] as const;
