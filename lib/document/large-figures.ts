import { statusText } from "../format/status";
import type { Estimate } from "../ledger/estimate";
import type { Event } from "../ledger/event";
import { type MeasureId, measureOf } from "../ledger/measures/registry";
import type { Places } from "../ledger/place";
import type { Reading, Readings } from "../ledger/reading";
import { headlineWords } from "./cell";
import { isNamedUnit } from "./named-unit";

/** A figure as it is set large: its words, how it stands and what is said beside it, and the estimate, whose lead claim it leads to. */
export interface LargeFigure {
  readonly estimate: Estimate;
  readonly text: string;
  readonly asides: readonly string[];
}

/** A measure with its figures, one for each unit; none when nothing is reported. */
export interface MeasureFigures {
  readonly measure: MeasureId;
  readonly label: string;
  readonly figures: readonly LargeFigure[];
}

function largeFigures(reading: Reading, event: Event, places: Places): LargeFigure[] {
  const { units, label } = measureOf(reading.measure);
  return reading.headlines.map((headline) => {
    const { estimate } = headline;
    const { text, withUnit, notes } = headlineWords(headline, reading, event, places);
    const isToldByNotes = estimate.status === "revised" || estimate.status === "disagree";
    return {
      estimate,
      text:
        units.length === 1 && isNamedUnit(estimate.unit, label) && estimate.lead?.of === undefined ? text : withUnit,
      asides: isToldByNotes ? notes : [statusText(estimate.status), ...notes],
    };
  });
}

/** An event's figures for some measures, in the order given; an event that was never read has none for any. */
export function measureFigures(
  event: Event,
  readings: Readings,
  measures: readonly MeasureId[],
  places: Places,
): MeasureFigures[] {
  return measures.map((measure) => {
    const reading = readings.get(measure);
    return {
      measure,
      label: measureOf(measure).label,
      figures: reading === undefined ? [] : largeFigures(reading, event, places),
    };
  });
}
