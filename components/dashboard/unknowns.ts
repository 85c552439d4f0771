import type { Attack } from "../../lib/ledger/event";
import { type MeasureId, measureIds } from "../../lib/ledger/measures/registry";
import type { Readings } from "../../lib/ledger/reading";
import type { Read } from "../../lib/query/selection";

/** Whether a report gives a figure, says that none is known, or no report at hand says anything. */
export type Knowledge = "reported" | "stated_unknown" | "not_reported";

/** What is known of each attack in each measure that is reported for any of them, and the measures that are reported for none. */
export interface Unknowns {
  readonly measures: readonly MeasureId[];
  readonly rows: readonly { readonly event: Attack; readonly known: readonly Knowledge[] }[];
  readonly neverReported: readonly MeasureId[];
}

function knowledge(readings: Readings, measure: MeasureId): Knowledge {
  const headlines = readings.get(measure)?.headlines ?? [];
  if (headlines.length === 0) return "not_reported";
  return headlines.some(({ estimate }) => estimate.high !== null) ? "reported" : "stated_unknown";
}

/** What is known and not known of some attacks, in the order given. Figures of subsets alone do not make a measure known. */
export function unknowns(attacks: readonly Read<Attack>[]): Unknowns {
  const isMentioned = (measure: MeasureId) =>
    attacks.some(({ readings }) => knowledge(readings, measure) !== "not_reported");
  const measures = measureIds.filter(isMentioned);
  return {
    measures,
    rows: attacks.map(({ event, readings }) => ({
      event,
      known: measures.map((measure) => knowledge(readings, measure)),
    })),
    neverReported: measureIds.filter((measure) => !measures.includes(measure)),
  };
}
