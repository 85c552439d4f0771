import { dayText } from "../format/day";
import type { Attack } from "../ledger/event";

/**
 * An attack's name in two parts, where a chart sets one above the other: "Kyiv" and "24 April 2025". The day is that of
 * `nightOf`; a label that does not end on it stays whole.
 */
export function attackName({ label, nightOf }: Attack): { name: string; day: string } {
  const day = dayText(nightOf);
  const ending = `, ${day}`;
  return { name: label.endsWith(ending) ? label.slice(0, -ending.length) : label, day };
}
