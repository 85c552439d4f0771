import { headlineWords } from "../../lib/document/cell";
import type { Attack } from "../../lib/ledger/event";
import { type MeasureId, measureIds, measureOf } from "../../lib/ledger/measures/registry";
import type { Places } from "../../lib/ledger/place";
import type { Read } from "../../lib/query/selection";

/** One figure in words, and what is said beside it. `name` tells apart the figures of one column ("Heating"); null alone. */
export interface HeadlineFigure {
  /** Unique among an attack's figures. */
  readonly key: string;
  readonly measure: MeasureId;
  readonly name: string | null;
  readonly text: string;
  readonly notes: readonly string[];
}

/** One of the columns by which attacks are compared. No figures: nothing is reported, and `measure` says where the page says so. */
export interface HeadlineColumn {
  readonly label: string;
  readonly measure: MeasureId;
  readonly figures: readonly HeadlineFigure[];
}

interface Column {
  readonly label: string;
  /** Where the page says that nothing is reported. */
  readonly first: MeasureId;
  readonly measures: readonly MeasureId[];
}

const outages = measureIds.filter((id) => measureOf(id).group === "outage");

const columns: readonly Column[] = [
  { label: "Drones", first: "drones_launched", measures: ["drones_launched"] },
  { label: "Missiles", first: "missiles_launched", measures: ["missiles_launched"] },
  { label: "Killed", first: "killed", measures: ["killed"] },
  { label: "Injured", first: "injured", measures: ["injured"] },
  { label: "Outages", first: "outage_electricity", measures: outages },
];

/** The columns that hold a measure asked for, with these measures alone; all of them whole where none does. */
function askedColumns(asked: readonly MeasureId[]): readonly Column[] {
  const own = columns.map((column) => ({ ...column, measures: column.measures.filter((id) => asked.includes(id)) }));
  const some = own.filter(({ measures }) => measures.length > 0);
  return some.length === 0 ? columns : some;
}

/** The labels of the columns of `headlineColumns`, in order. */
export function headlineLabels(asked: readonly MeasureId[] = measureIds): string[] {
  return askedColumns(asked).map(({ label }) => label);
}

/** The measures by which attacks are listed. */
export const headlineMeasures: readonly MeasureId[] = columns.flatMap(({ measures }) => measures);

function figuresOf(measure: MeasureId, { event, readings }: Read<Attack>, places: Places): HeadlineFigure[] {
  const reading = readings.get(measure);
  if (reading === undefined) return [];
  const { group, shortLabel, units } = measureOf(measure);
  return reading.headlines.map((headline) => {
    const { text, withUnit, notes } = headlineWords(headline, reading, event, places);
    return {
      key: `${measure} ${headline.unit}`,
      measure,
      name: group === "outage" ? shortLabel : null,
      text: units.length > 1 ? withUnit : text,
      notes,
    };
  });
}

/**
 * An attack's headline figures: drones, missiles, killed, injured and outages, five columns in this order; only those that were asked for
 * where measures are named.
 */
export function headlineColumns(
  read: Read<Attack>,
  places: Places,
  asked: readonly MeasureId[] = measureIds,
): HeadlineColumn[] {
  return askedColumns(asked).map(({ label, first, measures }) => ({
    label,
    measure: first,
    figures: measures.flatMap((measure) => figuresOf(measure, read, places)),
  }));
}
