import { z } from "zod";
import { readingCell } from "../../document/cell";
import type { Cell } from "../../document/table";
import { notesOfEstimate } from "../../export/cell-notes";
import { readingStatus } from "../../export/figure-status";
import { estimateObject } from "../../export/json";
import { estimateSchema } from "../../export/json/figure-schema";
import type { Estimate } from "../../ledger/estimate";
import type { Attack } from "../../ledger/event";
import type { Ledger } from "../../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../ledger/measures/registry";
import { unitSchema } from "../../ledger/unit";
import { qualifiers } from "../../ledger/value";
import type { Read } from "../../query/selection";
import type { Entry, Resource } from "../resource";

const schema = z.object({
  attack: z.string().describe("The attack, by id."),
  label: z.string().describe("The attack’s name."),
  nightOf: z.iso.date().describe("The day on which the attack’s night ends."),
  measure: z.enum(measureIds),
  ...estimateSchema.shape,
  unit: unitSchema
    .nullable()
    .describe("What one of the number is; null where nothing is reported of a measure that may be counted in several."),
  qualifier: z.enum(qualifiers).nullable().describe("How the leading claim words its number."),
  notes: z.array(z.string()).describe("What has to be said beside the figure."),
  asides: z
    .array(estimateSchema)
    .describe("Subsets of it and figures for other ground, in its unit; never to be added to it."),
});

type EstimateAnswer = z.infer<typeof schema>;

function asidesOf({ estimates, asides }: Cell, { unit }: Estimate): readonly Estimate[] {
  return estimates.length === 1 ? asides : asides.filter((aside) => aside.unit === unit);
}

function reportedFigure(estimate: Estimate, cell: Cell, ledger: Ledger) {
  return {
    ...estimateObject(estimate, ledger),
    qualifier: estimate.lead?.value.qualifier ?? null,
    notes: [...notesOfEstimate(cell, estimate, ledger)],
    asides: asidesOf(cell, estimate).map((aside) => estimateObject(aside, ledger)),
  };
}

function missingFigure({ measure, text, notes }: Cell) {
  const { units } = measureOf(measure);
  return {
    unit: units.length === 1 ? (units[0] ?? null) : null,
    ...{ subtype: null, places: [], low: null, best: null, high: null, lowOpen: false, highOpen: false },
    status: readingStatus(null),
    text,
    ...{ sourceCount: 0, leadClaim: null, claims: [], revisions: [], qualifier: null },
    notes: [...notes],
    asides: [],
  };
}

/** An attack's entries for a measure: one for each unit that a figure is reported in; where none is and `isNamed` asks for it, one that says so. */
function measureEntries(
  { event, readings }: Read<Attack>,
  measure: MeasureId,
  ledger: Ledger,
  isNamed: boolean,
): Entry[] {
  const reading = readings.get(measure);
  const about = { attack: event.id, label: event.label, nightOf: event.nightOf, measure };
  const cell = () => readingCell(measure, reading, event, ledger.places);
  const reported = (reading?.headlines ?? []).map(({ unit, estimate }) => ({
    key: `${event.id} ${measure} ${unit}`,
    object: (): EstimateAnswer => ({ ...about, ...reportedFigure(estimate, cell(), ledger) }),
  }));
  if (reported.length > 0 || !isNamed) return reported;
  return [{ key: `${event.id} ${measure}`, object: (): EstimateAnswer => ({ ...about, ...missingFigure(cell()) }) }];
}

/** The ledger's reading of each count of each attack: its headline figures. */
export const estimates = {
  singular: "estimate",
  holds:
    "Estimates: what all claims about one count of an attack come to. A measure that is asked for by name has an entry for every attack, “not_reported” where no report gives a figure; without one only what is reported is listed.",
  parameters: ["from", "to", "place", "measure", "attack", "asOf", "estimate", "sort", "order", "rev"],
  schema,
  entries: ({ selection }) => {
    const { attacks, measures, ledger, query } = selection;
    const isNamed = query.measure.length > 0;
    return attacks.flatMap((read) => measures.flatMap((one) => measureEntries(read, one, ledger, isNamed)));
  },
  byId: null,
} as const satisfies Resource;
