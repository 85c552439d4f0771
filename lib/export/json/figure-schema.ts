import { z } from "zod";
import { measureIds } from "../../ledger/measures/registry";
import { unitSchema } from "../../ledger/unit";
import { figureStatuses, readingStatuses } from "../figure-status";

const end = z.number().nonnegative().nullable();

const placeSchema = z.strictObject({ id: z.string(), name: z.string() });

const estimateFields = {
  unit: unitSchema.describe("What one of the number is; shares are from 0 to 1. Different units are never added."),
  subtype: z.string().nullable().describe("What refines the measure; null for the whole."),
  places: z.array(placeSchema).describe("The ground that the figure covers."),
  low: end.describe(
    "The low end of what is reported; null where no words give one, as with “up to 20” and “about 400”. A zero is a reported zero.",
  ),
  best: end.describe("The number of the source whose job the count is; null where its words give a range or none."),
  high: end.describe(
    "The high end of what is reported; null where no words give one, as with “at least 15” and “about 400”.",
  ),
  lowOpen: z.boolean().describe("Whether the number may be lower than the words state, as with “up to 20”."),
  highOpen: z.boolean().describe("Whether the number may be higher than the words state, as with “at least 15”."),
  status: z
    .enum(readingStatuses)
    .describe("How the figure stands; stated_unknown where its source says it is not known."),
  text: z.string().describe("The figure in words, with its unit where the measure may be counted in several."),
  sourceCount: z.int().nonnegative(),
  leadClaim: z.string().nullable().describe("The claim whose words give `best`, by id."),
  claims: z.array(z.string()).describe("The claims that the figure stands on, by id."),
  revisions: z.array(z.string()).describe("The earlier claims that they replaced, by id, the earliest first."),
};

/** One estimate in JSON. */
export const estimateSchema = z.strictObject(estimateFields);

/** What several attacks come to, in a row of them. */
const aggregateSchema = z.strictObject({
  unit: unitSchema,
  low: end,
  best: end,
  high: end,
  lowOpen: z.boolean(),
  highOpen: z.boolean(),
  over: z.enum(["sum", "largest"]).describe("Whether the numbers are the attacks’ sum or the largest of them."),
  attacks: z.int().nonnegative().describe("How many attacks are on record there."),
  reported: z.int().nonnegative().describe("How many of them give a number."),
});

const measureSchema = z.strictObject({
  measure: z.enum(measureIds),
  text: z.string(),
  notes: z.array(z.string()),
  isReported: z
    .boolean()
    .describe(
      "False where no report in the ledger gives a figure of the whole, which is not a zero; asides may have figures of one kind.",
    ),
  estimates: z
    .array(
      z.strictObject({
        ...estimateFields,
        status: z
          .enum(figureStatuses)
          .describe(
            "How the figure stands; stated_unknown where its source says it is not known; superseded and set_aside where the row tells one claim by itself, on which no figure stands.",
          ),
        notes: z.array(z.string()),
      }),
    )
    .describe("The headline figures, one for each unit; empty where nothing is reported."),
  aggregate: aggregateSchema
    .optional()
    .describe(
      "In a row of several attacks: what they come to, in place of estimates. The numbers are those drawn, open ends too.",
    ),
  asides: z.array(estimateSchema).describe("Figures told beside: parts of the whole, and figures for other ground."),
});

/** A row of a chart's table in JSON: an attack, and what is reported of each measure that the chart shows. */
export const attackSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  nightOf: z.iso
    .date()
    .describe(
      "The day on which the attack’s night ends, as the Ukrainian air force counts; in a row of several, the last.",
    ),
  days: z
    .strictObject({ fromOn: z.iso.date(), toOn: z.iso.date() })
    .optional()
    .describe("In a row of several attacks: the days on which their nights end, both included."),
  detail: z.string().optional().describe("What tells several rows of one attack apart."),
  measures: z.array(measureSchema),
});

export type EstimateObject = z.infer<typeof estimateSchema>;
export type AttackObject = z.infer<typeof attackSchema>;
