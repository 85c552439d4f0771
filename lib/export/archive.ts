import { type Zippable, zipSync } from "fflate";
import { byCodeUnits } from "../ledger/order";

/** Files that are compressed already; to press them again costs time and saves nothing. */
const pressed = /\.(?:png|pdf|pptx|xlsx|zip)$/;

/**
 * A ZIP archive writes the digits of a local clock and no zone, and `fflate` reads them off the machine's. Noon, which every zone's clock
 * shows on every day, makes them the same everywhere.
 */
function clockNoon(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

/**
 * Files by their paths as a ZIP archive, sorted by path, each dated noon of a day in UTC. The same files and day give the same bytes, whenever and
 * wherever. Throws on a day before 1980 or after 2099, which the format cannot hold.
 */
export function archive(files: Readonly<Record<string, Uint8Array>>, date: Date): Uint8Array {
  const mtime = clockNoon(date);
  const entries = Object.entries(files)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([path, bytes]): [string, Zippable[string]] => [path, [bytes, { level: pressed.test(path) ? 0 : 6, mtime }]]);
  return zipSync(Object.fromEntries(entries));
}
