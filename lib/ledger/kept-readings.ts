import type { Claim } from "./claim";
import type { Ledger } from "./fold";
import { type MeasureId, measureIds } from "./measures/registry";
import { processWide } from "./process-wide";
import { type Reading, type Readings, reading } from "./reading";

const noClaims: readonly Claim[] = [];
const none: readonly never[] = [];

/** Every measure's reading of one event, each worked out when it is first asked for. */
class KeptReadings implements Readings {
  readonly #event: string;
  readonly #asOfMs: number | null;
  readonly #known = new Map<MeasureId, Reading>();
  #claimed: readonly MeasureId[] | null = null;
  #ledger: Ledger;

  constructor(event: string, ledger: Ledger, asOfMs: number | null) {
    this.#event = event;
    this.#ledger = ledger;
    this.#asOfMs = asOfMs;
  }

  #claims(): readonly Claim[] {
    return this.#ledger.claimsOfEvent.get(this.#event) ?? noClaims;
  }

  /** Reads further measures in a later ledger that holds the same claims, so that an earlier one is not kept for their sake. */
  within(ledger: Ledger): this {
    this.#ledger = ledger;
    return this;
  }

  get(measure: MeasureId): Reading {
    const known = this.#known.get(measure);
    if (known !== undefined) return known;
    this.#claimed ??= [...new Set(this.#claims().map((claim) => claim.measure))];
    // That nothing is reported is told as fast as it is looked up, and most events lack most measures.
    if (!this.#claimed.includes(measure)) return { event: this.#event, measure, headlines: none, subsets: none };
    const made = reading(this.#event, measure, this.#claims(), this.#ledger, this.#asOfMs);
    this.#known.set(measure, made);
    return made;
  }

  has(measure: MeasureId): boolean {
    return measureIds.includes(measure);
  }

  get size(): number {
    return measureIds.length;
  }

  forEach(each: (reading: Reading, measure: MeasureId, readings: Readings) => void): void {
    for (const measure of measureIds) each(this.get(measure), measure, this);
  }

  keys(): MapIterator<MeasureId> {
    return measureIds.values();
  }

  values(): MapIterator<Reading> {
    return measureIds.map((measure) => this.get(measure)).values();
  }

  entries(): MapIterator<[MeasureId, Reading]> {
    return measureIds.map((measure): [MeasureId, Reading] => [measure, this.get(measure)]).values();
  }

  [Symbol.iterator](): MapIterator<[MeasureId, Reading]> {
    return this.entries();
  }
}

interface Kept {
  readonly asOfMs: number | null;
  readonly readings: KeptReadings;
}

/** An event is mostly read as it stands, and beside that as of one instant. */
const keptPerEvent = 2;

const keptOf = processWide("readings", () => new WeakMap<readonly Claim[], Kept[]>());

/**
 * Every measure's reading of one event, as `readingsOf` gives them and in its order, each worked out once for as long as what it is read from
 * stays: an event's claims are one array in every ledger until a record changes how they read. An event without claims reads as nothing
 * reported.
 */
export function keptReadings(event: string, ledger: Ledger, asOfMs: number | null = null): Readings {
  const claims = ledger.claimsOfEvent.get(event);
  if (claims === undefined) return new KeptReadings(event, ledger, asOfMs);
  const kept = keptOf.get(claims) ?? [];
  const known = kept.find((one) => one.asOfMs === asOfMs);
  if (known !== undefined) return known.readings.within(ledger);
  const readings = new KeptReadings(event, ledger, asOfMs);
  keptOf.set(claims, [{ asOfMs, readings }, ...kept].slice(0, keptPerEvent));
  return readings;
}
