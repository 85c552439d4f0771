import { type FigureAccount, measureAccount } from "../../ledger/account";
import type { Ledger } from "../../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../ledger/measures/registry";
import { type Reading, type Readings, readingsOf } from "../../ledger/reading";
import type { SetAside } from "../../ledger/statements";
import type { AskedCount, AskedDatum } from "./asked-datum";

/**
 * What stands behind a mark. `figure` is the one estimate that it shows or belongs to, null for an empty slot; `others` are then the figures
 * that are reported of the measure all the same (other units, places or kinds), and `unused` the claims on which none stands.
 */
export interface Inspected extends AskedDatum {
  readonly reading: Reading;
  readonly figure: FigureAccount | null;
  readonly others: readonly FigureAccount[];
  readonly unused: readonly SetAside[];
  /** Why the mark's claim is set aside; null where it is kept, and where the mark is no claim. */
  readonly setAside: SetAside | null;
  /** Further measures of the group of an unreported one that no report gives either. */
  readonly alsoUnreported: readonly MeasureId[];
  /** What stands behind each further measure that the mark is the empty slot of. */
  readonly beside: readonly Inspected[];
}

function isAbout(count: AskedCount, { unit, places, subtype }: AskedCount): boolean {
  return unit === count.unit && subtype === count.subtype && places.join() === count.places.join();
}

function unreportedBeside(measure: MeasureId, readings: Readings): MeasureId[] {
  const { group } = measureOf(measure);
  return measureIds.filter((id) => {
    const reading = readings.get(id);
    const isBlank = reading?.headlines.length === 0 && reading.subsets.length === 0;
    return id !== measure && measureOf(id).group === group && isBlank;
  });
}

/** What stands behind a datum, as known at `asOfMs` (milliseconds since the epoch; null: whenever). */
export function inspected(asked: AskedDatum, ledger: Ledger, asOfMs: number | null): Inspected {
  const { event, measure, also, count, claim } = asked;
  const readings = readingsOf(event.id, ledger, asOfMs);
  const reading = readings.get(measure) ?? { event: event.id, measure, headlines: [], subsets: [] };
  const { figures, unused } = measureAccount(reading, ledger, asOfMs);
  const figure = count === null ? null : (figures.find(({ estimate }) => isAbout(count, estimate)) ?? null);
  const isOwn = (one: SetAside) => count === null || isAbout(count, one.claim);
  const setAside = [...(figure?.setAside ?? []), ...unused].find((one) => one.claim.id === claim?.id) ?? null;
  return {
    ...asked,
    reading,
    figure,
    others: figure === null ? figures : [],
    unused: unused.filter(isOwn),
    setAside,
    alsoUnreported:
      figures.length === 0 && unused.length === 0
        ? unreportedBeside(measure, readings).filter((id) => !also.includes(id))
        : [],
    beside: also.map((one) => inspected({ event, measure: one, also: [], count: null, claim: null }, ledger, asOfMs)),
  };
}
