import type { Unit } from "../ledger/unit";

/** Whether what is counted names its unit already, so that a number beside it needs none: people of "Killed", drones of "Drones launched". */
export function isNamedUnit(unit: Unit, label: string): boolean {
  return unit === "people" || label.toLowerCase().includes(unit);
}
