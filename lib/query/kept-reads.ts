import type { Attack, Period } from "../ledger/event";
import type { Ledger } from "../ledger/fold";
import { keptReadings } from "../ledger/kept-readings";
import { processWide } from "../ledger/process-wide";
import type { Readings } from "../ledger/reading";
import { endReadings } from "../ledger/shown-end";
import type { Query } from "./query";

/** An event with the ledger's reading of each of its measures. */
export interface Read<E extends Attack | Period> {
  readonly event: E;
  readonly readings: Readings;
}

interface Kept {
  readonly event: Attack | Period;
  readonly asOfMs: number | null;
  readonly estimate: Query["estimate"];
  readonly read: Read<Attack | Period>;
}

/** An event is mostly read as it stands, and beside that as of one instant, or with one end of its ranges. */
const keptPerEvent = 2;

const keptOf = processWide("reads", () => new WeakMap<object, Kept[]>());

/** An event's read with one end of each range alone, which is worked out when it is first asked for. */
function endRead<E extends Attack | Period>(event: E, readings: Readings, end: "low" | "high"): Read<E> {
  let made: Readings | null = null;
  return {
    event,
    get readings() {
      made ??= endReadings(readings, end);
      return made;
    },
  };
}

/**
 * An event with its readings, each worked out when it is first asked for. The same object in every ledger, until the event or something that
 * its figures are read from is changed: what is made of a read may be kept by it.
 */
export function keptRead<E extends Attack | Period>(
  event: E,
  ledger: Ledger,
  { asOfMs, estimate }: { readonly asOfMs: number | null; readonly estimate: Query["estimate"] },
): Read<E> {
  const key = ledger.claimsOfEvent.get(event.id) ?? event;
  const kept = keptOf.get(key) ?? [];
  const readings = keptReadings(event.id, ledger, asOfMs);
  const known = kept.find((one) => one.event === event && one.asOfMs === asOfMs && one.estimate === estimate);
  if (known !== undefined) return known.read as Read<E>;
  const read = estimate === "low" || estimate === "high" ? endRead(event, readings, estimate) : { event, readings };
  keptOf.set(key, [{ event, asOfMs, estimate, read }, ...kept].slice(0, keptPerEvent));
  return read;
}
