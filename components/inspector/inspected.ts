import { statedByText } from "../../lib/format/attribution";
import { estimateSentence } from "../../lib/format/estimate-sentence";
import { placeSetText } from "../../lib/format/place";
import { uncapitalised } from "../../lib/format/typography";
import { valueSentenceText } from "../../lib/format/value";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../lib/ledger/measures/registry";
import { type Reading, type Readings, readingsOf } from "../../lib/ledger/reading";
import type { SetAside } from "../../lib/ledger/statements";
import { type FigureAccount, measureAccount } from "../provenance/account";
import { notReportedWords } from "../provenance/measure-section";
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
  const { event, measure, count, claim } = asked;
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
    alsoUnreported: figures.length === 0 && unused.length === 0 ? unreportedBeside(measure, readings) : [],
  };
}

/** A claim with who stated it: "at least 15 people injured, according to Vitali Klitschko (mayor)". */
export function statedClaimText(claim: Claim, ledger: Ledger): string {
  const attributor = claim.attributedTo === null ? null : (ledger.attributors.get(claim.attributedTo) ?? null);
  return `${valueSentenceText(claim)}, according to ${statedByText(attributor)}`;
}

/** What an empty slot says: that no report gives the figure, or that every claim about it is set aside. */
export function blankText({ measure, count, others, unused }: Inspected, ledger: Ledger): string {
  const label = uncapitalised(measureOf(measure).label);
  const what = count === null ? label : `${label}, ${placeSetText(count.places, ledger.places)}`;
  if (unused.length > 0) return `${what}: no figure stands, every claim is set aside`;
  return others.length > 0 && count === null
    ? `${what}: no one figure stands behind this mark`
    : `${what}: ${notReportedWords}`;
}

/** What a mark shows, in one sentence without a full stop and without its event's name. */
export function inspectedSentence(datum: Inspected, ledger: Ledger): string {
  if (datum.claim !== null) return statedClaimText(datum.claim, ledger);
  return datum.figure === null ? blankText(datum, ledger) : estimateSentence(datum.figure.estimate, ledger.places);
}
