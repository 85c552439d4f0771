/**
 * Ascending order of two texts by their UTF-16 code units: negative, zero or positive. Unlike `localeCompare` it is the same on every
 * machine whatever its language, so that one ledger revision gives one order.
 */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
