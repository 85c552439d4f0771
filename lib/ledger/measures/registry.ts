import { bombsLaunched } from "./bombs-launched";
import { buildingsDamaged } from "./buildings-damaged";
import { capacityLost } from "./capacity-lost";
import type { MeasureDefinition } from "./definition";
import { displaced } from "./displaced";
import { districtsHit } from "./districts-hit";
import { dronesIntercepted } from "./drones-intercepted";
import { dronesLaunched } from "./drones-launched";
import { duration } from "./duration";
import { evacuated } from "./evacuated";
import { facilitiesDamaged } from "./facilities-damaged";
import { hitLocations } from "./hit-locations";
import { injured } from "./injured";
import { killed } from "./killed";
import { missilesIntercepted } from "./missiles-intercepted";
import { missilesLaunched } from "./missiles-launched";
import { missing } from "./missing";
import { munitionsHit } from "./munitions-hit";
import { munitionsIntercepted } from "./munitions-intercepted";
import { munitionsLaunched } from "./munitions-launched";
import { outageElectricity } from "./outage-electricity";
import { outageGas } from "./outage-gas";
import { outageHeating } from "./outage-heating";
import { outageWater } from "./outage-water";
import { regionsHit } from "./regions-hit";
import { rescued } from "./rescued";

/** Every measure, in the order in which pages and tables list them. One line here and one file beside it add another. */
export const measures = {
  drones_launched: dronesLaunched,
  missiles_launched: missilesLaunched,
  bombs_launched: bombsLaunched,
  munitions_launched: munitionsLaunched,
  drones_intercepted: dronesIntercepted,
  missiles_intercepted: missilesIntercepted,
  munitions_intercepted: munitionsIntercepted,
  munitions_hit: munitionsHit,
  hit_locations: hitLocations,
  districts_hit: districtsHit,
  regions_hit: regionsHit,
  killed: killed,
  injured: injured,
  missing: missing,
  rescued: rescued,
  outage_electricity: outageElectricity,
  outage_heating: outageHeating,
  outage_water: outageWater,
  outage_gas: outageGas,
  capacity_lost: capacityLost,
  buildings_damaged: buildingsDamaged,
  facilities_damaged: facilitiesDamaged,
  duration: duration,
  evacuated: evacuated,
  displaced: displaced,
} as const satisfies Record<string, MeasureDefinition>;

export type MeasureId = keyof typeof measures;

/** The ids of every measure, in the registry's order. */
export const measureIds = Object.keys(measures) as [MeasureId, ...MeasureId[]];

/** The definition of a measure; total, since an id is only ever one of the registry's. */
export function measureOf(id: MeasureId): MeasureDefinition {
  return measures[id];
}
