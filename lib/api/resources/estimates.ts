import { z } from "zod";
import { readingCell } from "../../document/cell";
import { statedQualifier } from "../../document/stated-ends";
import { type Cell, isPartOnly } from "../../document/table";
import { notesOfEstimate, textOfEstimate } from "../../export/cell-notes";
import { readingStatus, readingStatuses } from "../../export/figure-status";
import { estimateObject } from "../../export/json";
import { estimateSchema } from "../../export/json/figure-schema";
import type { Estimate } from "../../ledger/estimate";
import type { Attack } from "../../ledger/event";
import type { Ledger } from "../../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../ledger/measures/registry";
import { unitSchema } from "../../ledger/unit";
import { qualifiers } from "../../ledger/value";
import type { Read } from "../../query/selection";
import { partsOf } from "../parts";
import type { Entry, Resource } from "../resource";

const blankEnd = "Null where nothing is reported.";

const schema = z.object({
  attack: z.string().describe("The attack, by id."),
  label: z.string().describe("The attack’s name."),
  nightOf: z.iso.date().describe("The day on which the attack’s night ends."),
  measure: z.enum(measureIds),
  ...estimateSchema.shape,
  lowOpen: estimateSchema.shape.lowOpen.nullable().describe(`${estimateSchema.shape.lowOpen.description} ${blankEnd}`),
  highOpen: estimateSchema.shape.highOpen
    .nullable()
    .describe(`${estimateSchema.shape.highOpen.description} ${blankEnd}`),
  status: z
    .enum([...readingStatuses, "part_only"])
    .describe("How the figure stands; part_only where reports give one kind of it alone, which asides have."),
  unit: unitSchema
    .nullable()
    .describe("What one of the number is; null where nothing is reported of a measure that may be counted in several."),
  qualifier: z
    .enum(qualifiers)
    .nullable()
    .describe("How the figure is worded; null where its ends are not those of one source’s words."),
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
    text: textOfEstimate(cell, estimate),
    qualifier: statedQualifier(estimate),
    notes: [...notesOfEstimate(cell, estimate, ledger)],
    asides: asidesOf(cell, estimate).map((aside) => estimateObject(aside, ledger)),
  };
}

function missingFigure(cell: Cell, ledger: Ledger) {
  const { measure, text, notes, asides } = cell;
  const { units } = measureOf(measure);
  return {
    unit: units.length === 1 ? (units[0] ?? null) : null,
    ...{ subtype: null, places: [], low: null, best: null, high: null, lowOpen: null, highOpen: null },
    status: isPartOnly(cell) ? ("part_only" as const) : readingStatus(null),
    text,
    ...{ sourceCount: 0, leadClaim: null, claims: [], revisions: [], qualifier: null },
    notes: [...notes],
    asides: asides.map((aside) => estimateObject(aside, ledger)),
  };
}

/** An attack's entries for a measure: one for each unit that a figure is reported in; where none is, one that says so. */
function measureEntries({ event, readings }: Read<Attack>, measure: MeasureId, ledger: Ledger): Entry[] {
  const reading = readings.get(measure);
  const about = { attack: event.id, label: event.label, nightOf: event.nightOf, measure };
  const cell = () => readingCell(measure, reading, event, ledger.places);
  const reported = (reading?.headlines ?? []).map(({ unit, estimate }) => ({
    key: `${event.id} ${measure} ${unit}`,
    object: (): EstimateAnswer => ({ ...about, ...reportedFigure(estimate, cell(), ledger) }),
  }));
  if (reported.length > 0) return reported;
  return [
    { key: `${event.id} ${measure}`, object: (): EstimateAnswer => ({ ...about, ...missingFigure(cell(), ledger) }) },
  ];
}

/** The ledger's reading of each count of each attack: its headline figures. */
export const estimates = {
  singular: "estimate",
  holds:
    "Estimates: what all claims about one count of an attack come to. Every attack has an entry for every measure, or for those that “measure” names: “not_reported” with nulls where no report gives a figure, “part_only” where reports give one kind of it alone, so that no unknown is lost. The figures, blanks and words are those of the files.",
  parameters: ["from", "to", "place", "measure", "attack", "asOf", "estimate", "sort", "order", "rev"],
  schema,
  parts: ({ selection }) => {
    const { attacks, measures, ledger } = selection;
    return partsOf(
      attacks,
      (read) => measures.flatMap((one) => measureEntries(read, one, ledger)),
      ({ event }, key) => key.startsWith(`${event.id} `),
    );
  },
  byId: null,
} as const satisfies Resource;
