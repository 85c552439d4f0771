import type { Claim } from "./claim";
import type { Ledger } from "./fold";
import { type MeasureId, measureIds } from "./measures/registry";
import { none } from "./or-none";
import { processWide } from "./process-wide";
import { type Reading, type Readings, reading } from "./reading";

/** Every measure's reading of one event, each worked out when it is first asked for. */
class KeptReadings implements Readings {
  readonly #event: string;
  readonly #claims: readonly Claim[];
  readonly #asOfMs: number | null;
  /** A few, and so told apart faster and held in less than in a map. */
  #known: readonly Reading[] = none;
  #ledger: Ledger;

  constructor(event: string, claims: readonly Claim[], ledger: Ledger, asOfMs: number | null) {
    this.#event = event;
    this.#claims = claims;
    this.#ledger = ledger;
    this.#asOfMs = asOfMs;
  }

  get claimed(): readonly MeasureId[] {
    return this.#claims.map(({ measure }) => measure);
  }

  #nothing(measure: MeasureId): Reading {
    return { event: this.#event, measure, headlines: none, subsets: none };
  }

  /** Reads further measures in a later ledger that holds the same claims, so that an earlier one is not kept for their sake. */
  within(ledger: Ledger): this {
    this.#ledger = ledger;
    return this;
  }

  get(measure: MeasureId): Reading {
    for (const known of this.#known) if (known.measure === measure) return known;
    // That nothing is reported is told as fast as it is looked up, and most events lack most measures.
    if (!this.#claims.some((claim) => claim.measure === measure)) return this.#nothing(measure);
    const made = reading(this.#event, measure, this.#claims, this.#ledger, this.#asOfMs);
    this.#known = [...this.#known, made];
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

/** The measures of which there is any claim about what readings are of, each once or more; null where that is not quickly told. */
export function claimedMeasures(readings: Readings): readonly MeasureId[] | null {
  // Not instanceof: a bundler may load this module more than once, each with a class of its own.
  return "claimed" in readings ? (readings as KeptReadings).claimed : null;
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
  if (claims === undefined) return new KeptReadings(event, none, ledger, asOfMs);
  const kept = keptOf.get(claims) ?? [];
  const known = kept.find((one) => one.asOfMs === asOfMs);
  if (known !== undefined) return known.readings.within(ledger);
  const readings = new KeptReadings(event, claims, ledger, asOfMs);
  keptOf.set(claims, [{ asOfMs, readings }, ...kept].slice(0, keptPerEvent));
  return readings;
}
