import { liveReference, liveText } from "../../lib/briefing/live-figures";
import { nounText } from "../../lib/format/unit";
import type { Ledger } from "../../lib/ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../lib/ledger/measures/registry";
import { reading } from "../../lib/ledger/reading";
import { isShare, type Unit } from "../../lib/ledger/unit";
import type { OfferedFigure } from "./answers";

const several = 2;

function unitName(unit: Unit): string {
  const noun = nounText(several, { unit });
  return isShare(unit) ? `share of ${noun}` : noun;
}

/** The units to ask for a measure in: none where it has but one, each that is reported where it has several, none where none is. */
function askedUnits(event: string, measure: MeasureId, ledger: Ledger): readonly (Unit | null)[] {
  if (measureOf(measure).units.length < 2) return [null];
  const { headlines } = reading(event, measure, ledger.claimsOfEvent.get(event) ?? [], ledger);
  const units = [...new Set(headlines.map(({ unit }) => unit))];
  return units.length === 0 ? [null] : units;
}

/**
 * Every figure of an event that a text can hold at a ledger's revision, in the measures' order with those that are not reported last; none for
 * an event that is not there.
 */
export function offeredFigures(event: string, ledger: Ledger): OfferedFigure[] {
  if (!ledger.events.has(event)) return [];
  const all = measureIds.flatMap((measure) =>
    askedUnits(event, measure, ledger).map((unit) => {
      const reference = liveReference({ measure, event, unit });
      const live = liveText(reference, ledger);
      const { label } = measureOf(measure);
      const isReported = live.figures.some(({ estimates }) => estimates.length > 0);
      return {
        reference,
        label: unit === null ? label : `${label}, ${unitName(unit)}`,
        words: live.text,
        isReported,
      };
    }),
  );
  return [...all.filter(({ isReported }) => isReported), ...all.filter(({ isReported }) => !isReported)].map(
    ({ isReported: _, ...figure }) => figure,
  );
}
