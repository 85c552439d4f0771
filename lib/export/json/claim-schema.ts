import { z } from "zod";
import { measureIds } from "../../ledger/measures/registry";
import { unitSchema } from "../../ledger/unit";
import { qualifiers } from "../../ledger/value";

const end = z.number().nonnegative().nullable();

const valueSchema = z
  .strictObject({ low: end, best: end, high: end, qualifier: z.enum(qualifiers) })
  .describe("The number as worded; null for an end that the words do not give.");

const anchorSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    exact: z.string(),
    prefix: z.string().nullable(),
    suffix: z.string().nullable(),
    textSha256: z.string(),
  })
  .describe(
    "Where the words stand in the report’s text, whose SHA-256 is given: UTF-16 code units, end exclusive (W3C Web Annotation).",
  );

/** A claim in JSON: one figure that one report states. */
export const claimSchema = z.strictObject({
  id: z.string(),
  report: z.string().describe("One of `sources`, by id."),
  event: z.string(),
  measure: z.enum(measureIds),
  subtype: z.string().nullable(),
  partOf: z.boolean().describe("Whether it counts a part of another claim, to which it is never added."),
  value: valueSchema,
  unit: unitSchema,
  of: z.string().nullable().describe("What a count or share is of, where that is narrower than the unit."),
  places: z.array(z.string()),
  attributedTo: z
    .strictObject({ id: z.string(), name: z.string().nullable() })
    .nullable()
    .describe("Who stated the figure; null where the report states it in its own voice."),
  asOf: z.iso
    .datetime({ offset: true })
    .nullable()
    .describe("The instant for which it held; null where none is printed."),
  status: z.enum(["asserted", "superseded"]),
  supersededBy: z.string().nullable(),
  inferred: z.string().nullable().describe("What was read into the words, and why."),
  workedOut: z
    .object({ from: z.array(z.string()), how: z.enum(["sum"]) })
    .nullable()
    .describe("The claims of the same report that it was worked out of here; null where the report states it."),
  note: z.string().nullable(),
  anchor: anchorSchema,
  href: z.string().nullable().describe("The address that opens the report at these words."),
});

export type ClaimObject = z.infer<typeof claimSchema>;
