import { describe, expect, test } from "vitest";
import { roles } from "@/lib/ledger/attributor";
import { claimSchema } from "@/lib/ledger/claim";
import { measureGroups } from "@/lib/ledger/measures/definition";
import { type MeasureId, measureIds, measureOf } from "@/lib/ledger/measures/registry";
import { type Unit, units } from "@/lib/ledger/unit";
import { claimBody, exactly } from "./builders";

const outageUnits: Unit[] = [
  "people",
  "households",
  "customers",
  "buildings",
  "settlements",
  "share_of_buildings",
  "share_of_customers",
];

// DOMAIN.md, "Measures": units and HXL tag of each.
const domain: Record<MeasureId, readonly [units: Unit[], hxl: string]> = {
  drones_launched: [["drones"], "#indicator+drones+launched+num"],
  missiles_launched: [["missiles"], "#indicator+missiles+launched+num"],
  bombs_launched: [["bombs"], "#indicator+bombs+launched+num"],
  munitions_launched: [["munitions"], "#indicator+munitions+launched+num"],
  drones_intercepted: [["drones"], "#indicator+drones+intercepted+num"],
  missiles_intercepted: [["missiles"], "#indicator+missiles+intercepted+num"],
  munitions_intercepted: [["munitions"], "#indicator+munitions+intercepted+num"],
  munitions_hit: [["munitions", "drones", "missiles"], "#indicator+hits+num"],
  hit_locations: [["locations"], "#impact+hit+loc+num"],
  districts_hit: [["districts"], "#impact+adm2+num"],
  regions_hit: [["regions"], "#impact+adm1+num"],
  killed: [["people"], "#affected+killed"],
  injured: [["people"], "#affected+injured"],
  missing: [["people"], "#affected+missing"],
  rescued: [["people"], "#affected+rescued"],
  outage_electricity: [outageUnits, "#affected+power+num"],
  outage_heating: [outageUnits, "#affected+heating+num"],
  outage_water: [outageUnits, "#affected+water+num"],
  outage_gas: [outageUnits, "#affected+gas+num"],
  capacity_lost: [["megawatts"], "#impact+energy+mw+num"],
  buildings_damaged: [["buildings"], "#impact+housing+damaged+num"],
  facilities_damaged: [["facilities"], "#impact+facilities+num"],
  duration: [["hours"], "#event+duration+hours"],
  evacuated: [["people"], "#affected+evacuated"],
  displaced: [["people"], "#affected+displaced"],
};

const subtypes: Partial<Record<MeasureId, readonly string[]>> = {
  drones_launched: ["shahed", "decoy"],
  missiles_launched: ["ballistic", "cruise", "hypersonic"],
  drones_intercepted: ["shot_down", "suppressed"],
  missiles_intercepted: ["shot_down", "suppressed"],
  munitions_intercepted: ["shot_down", "suppressed"],
  munitions_hit: ["drones", "missiles"],
  hit_locations: ["debris"],
  killed: ["children", "police", "military"],
  injured: ["children", "hospitalised"],
  buildings_damaged: ["residential", "destroyed", "heavily"],
  facilities_damaged: ["energy", "health", "education", "transport"],
  duration: ["attack", "alert", "outage"],
};

describe("the registry of measures", () => {
  test("has DOMAIN.md's twenty-five measures and no other", () => {
    expect(measureIds).toHaveLength(25);
    expect([...measureIds].sort()).toEqual(Object.keys(domain).sort());
  });

  test.each(measureIds)("%s has DOMAIN.md's HXL tag, and no two measures share one", (id) => {
    expect(measureOf(id).hxl).toBe(domain[id][1]);
    expect(measureIds.filter((other) => measureOf(other).hxl === measureOf(id).hxl)).toEqual([id]);
  });

  test.each(measureIds)("%s takes claims in its own units and in no other", (id) => {
    const isTaken = (unit: Unit) =>
      claimSchema.safeParse(claimBody("a", { measure: id, unit, value: exactly(1) })).success;
    expect(units.filter(isTaken).sort()).toEqual([...domain[id][0]].sort());
  });

  test.each(measureIds)("%s takes claims of the subtypes that DOMAIN.md names", (id) => {
    const [unit = "people"] = domain[id][0];
    const refused = (subtypes[id] ?? []).filter(
      (subtype) => !claimSchema.safeParse(claimBody("a", { measure: id, unit, subtype })).success,
    );
    expect(refused).toEqual([]);
  });

  test.each(measureIds)("%s has a label, a short label of at most thirteen characters, and a group", (id) => {
    const { label, shortLabel, predicate, group } = measureOf(id);
    expect(label).toMatch(/^[A-Z]/);
    expect(shortLabel.length).toBeLessThanOrEqual(13);
    expect(predicate).not.toBe("");
    expect(measureGroups).toContain(group);
  });

  test.each(measureIds)("%s ranks only roles that exist, each once", (id) => {
    const ranked = measureOf(id).authorities.flat();
    expect(ranked.length).toBeGreaterThan(0);
    expect(new Set(ranked).size).toBe(ranked.length);
    expect(ranked.filter((role) => !roles.includes(role))).toEqual([]);
  });

  test("every unit belongs to a measure", () => {
    expect(units.filter((unit) => !measureIds.some((id) => measureOf(id).units.includes(unit)))).toEqual([]);
  });
});
