import { headlineWords, partOnlyNotes } from "../../lib/document/cell";
import {
  type ComparedGround,
  type ComparedGrounds,
  comparedGroundText,
  comparisonText,
} from "../../lib/format/comparison";
import { placeSetText } from "../../lib/format/place";
import { type ComparedFigure, type Comparison, comparison, groundCoverage } from "../../lib/ledger/comparison";
import type { Estimate } from "../../lib/ledger/estimate";
import type { Attack } from "../../lib/ledger/event";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import type { Places } from "../../lib/ledger/place";
import type { Headline } from "../../lib/ledger/reading";
import type { Unit } from "../../lib/ledger/unit";
import type { Read } from "../../lib/query/selection";

/** One figure of an attack in words, and how it stands to the first attack's; null in the first column, which stands for itself. */
export interface ComparedFigureWords {
  readonly unit: Unit;
  readonly text: string;
  readonly notes: readonly string[];
  readonly comparison: Comparison | null;
  readonly comparisonText: string | null;
  /** On what ground both are compared, where it is not one and the same; null where it is, or where they are not compared. */
  readonly groundText: string | null;
}

/**
 * One measure of one attack. Where none is reported it has no figures, and `missingText` says why nothing is compared; `kinds` then has the
 * figures of kinds alone, in clauses, where only such are reported.
 */
export interface ComparisonCell {
  readonly event: Attack;
  readonly figures: readonly ComparedFigureWords[];
  readonly kinds: readonly string[];
  /** Null in the first column, and where there is a figure. */
  readonly missingText: string | null;
}

/** A measure of which at least one of the attacks reports the whole or a kind, with a cell for each attack in their order. */
export interface ComparisonRow {
  readonly measure: MeasureId;
  readonly cells: readonly ComparisonCell[];
}

/** What attacks report, row by row, and the measures that none of them does. */
export interface ComparisonRows {
  readonly rows: readonly ComparisonRow[];
  readonly notReported: readonly MeasureId[];
}

/** The figures of kinds of a measure where the whole is not reported; none where it is. */
function kindsOf({ readings }: Read<Attack>, measure: MeasureId): readonly Estimate[] {
  const { headlines = [], subsets = [] } = readings.get(measure) ?? {};
  return headlines.length === 0 ? subsets : [];
}

function headlinesOf({ readings }: Read<Attack>, measure: MeasureId): readonly Headline[] {
  return readings.get(measure)?.headlines ?? [];
}

/** The first attack's figure that one of another attack is set against: the one in its unit, else any, which then differs in its unit. */
function counterpart(first: Read<Attack>, measure: MeasureId, unit: Unit): Headline | undefined {
  const headlines = headlinesOf(first, measure);
  return headlines.find((headline) => headline.unit === unit) ?? headlines[0];
}

function groundsOf(here: ComparedFigure, there: ComparedFigure, places: Places): ComparedGrounds | null {
  if (here.estimate === null || there.estimate === null) return null;
  const told = (figure: ComparedFigure, ids: readonly string[]): ComparedGround => ({
    text: placeSetText(ids, places),
    coverage: groundCoverage(figure, places),
  });
  return { here: told(here, here.estimate.places), there: told(there, there.estimate.places) };
}

/** Why nothing is set against the first attack's figure, or that both lack one; null in the first column. */
function missingText(first: Read<Attack>, read: Read<Attack>, measure: MeasureId, places: Places): string | null {
  if (first === read || headlinesOf(read, measure).length > 0) return null;
  const against = headlinesOf(first, measure)[0]?.estimate ?? null;
  const none = { attack: read.event, estimate: null };
  return comparisonText(
    comparison({ attack: first.event, estimate: against }, none, places),
    measureOf(measure).units[0],
  );
}

function figureWords(
  first: Read<Attack>,
  read: Read<Attack>,
  measure: MeasureId,
  headline: Headline,
  places: Places,
): ComparedFigureWords {
  const { event, readings } = read;
  const { estimate, unit } = headline;
  const reading = readings.get(measure) ?? { event: event.id, measure, headlines: [headline], subsets: [] };
  const { text, withUnit, notes } = headlineWords(headline, reading, event, places);
  const against = counterpart(first, measure, unit)?.estimate ?? null;
  const [there, here] = [
    { attack: first.event, estimate: against },
    { attack: event, estimate },
  ];
  const compared = first === read ? null : comparison(there, here, places);
  const grounds = groundsOf(here, there, places);
  return {
    unit,
    text: measureOf(measure).units.length > 1 ? withUnit : text,
    notes,
    comparison: compared,
    comparisonText: compared === null ? null : comparisonText(compared, unit, grounds),
    groundText: compared === null || grounds === null ? null : comparedGroundText(compared, grounds),
  };
}

/** Attacks measure by measure, each figure against the first attack's; no attacks give no rows and every measure as not reported. */
export function comparisonRows(
  attacks: readonly Read<Attack>[],
  measures: readonly MeasureId[],
  places: Places,
): ComparisonRows {
  const [first] = attacks;
  const isReported = (measure: MeasureId) =>
    attacks.some((read) => headlinesOf(read, measure).length + kindsOf(read, measure).length > 0);
  if (first === undefined) return { rows: [], notReported: measures };
  return {
    rows: measures.filter(isReported).map((measure) => ({
      measure,
      cells: attacks.map((read) => ({
        event: read.event,
        figures: headlinesOf(read, measure).map((headline) => figureWords(first, read, measure, headline, places)),
        kinds: partOnlyNotes(kindsOf(read, measure), places),
        missingText: missingText(first, read, measure, places),
      })),
    })),
    notReported: measures.filter((measure) => !isReported(measure)),
  };
}
