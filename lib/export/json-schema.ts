import { z } from "zod";
import { claimParts } from "../document/claim-part";
import { basisSchema } from "../ledger/report";
import { claimSchema } from "./json/claim-schema";
import { attackSchema } from "./json/figure-schema";

const sourceSchema = z.strictObject({
  id: z.string(),
  publisher: z.string().nullable(),
  origin: z.string().nullable().describe("The agency that it reprints."),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: z.iso.date(),
  publishedOnBasis: basisSchema,
});

const chartClaimSchema = claimSchema.extend({
  part: z
    .enum(claimParts)
    .describe(
      "What the figures have of it: they stand on it (kept), it is an earlier figure that was replaced (earlier), it is set aside for another claim of its source (aside), or it counts other ground or only some of those counted (beside).",
    ),
});

const revisionSchema = z
  .strictObject({ seq: z.int().nonnegative(), hash: z.string() })
  .describe("The ledger revision that the figures were read at.");

const asOfSchema = z.iso
  .datetime({ offset: true })
  .nullable()
  .describe("The instant as known at which the figures are; null for all that is known.");

/** Where the schema of a chart's JSON is published, within the site. */
export const chartSchemaPath = "/schemas/chart.json";

/** A chart's JSON. */
export const chartSchema = z.strictObject({
  $schema: z.string().describe("The address of this schema."),
  chart: z.string(),
  title: z.string(),
  subtitle: z.string(),
  altText: z.string().describe("The chart in words."),
  revision: revisionSchema,
  asOf: asOfSchema,
  query: z.string(),
  permalink: z.string().describe("The address that gives the same chart again, whatever is recorded later."),
  notes: z.array(z.string()),
  attacks: z.array(attackSchema).describe("The rows of the chart’s table."),
  claims: z.array(chartClaimSchema).describe("Every claim behind the figures, those set aside too."),
  sources: z.array(sourceSchema).describe("The reports of the claims, in order of publication."),
});

/** Where the schema of a whole page's JSON is published, within the site. */
export const pageSchemaPath = "/schemas/page.json";

/** A whole page's JSON: the front page, an attack, a comparison. */
export const pageSchema = z.strictObject({
  $schema: z.string().describe("The address of this schema."),
  page: z.string().describe("“dashboard”, “comparison”, or an attack’s id."),
  title: z.string(),
  subtitle: z.string(),
  revision: revisionSchema,
  asOf: asOfSchema,
  query: z.string(),
  permalink: z.string().describe("The address that gives the same page again, whatever is recorded later."),
  notes: z.array(z.string()),
  tables: z
    .array(
      z.strictObject({
        chart: z.string().describe("The chart that it is of; “attack” or “comparison” for all that is reported."),
        caption: z.string(),
        attacks: z.array(attackSchema).describe("The rows of the table."),
      }),
    )
    .describe("The figures, which several tables may tell."),
  claims: z.array(chartClaimSchema).describe("Every claim behind the figures, once, those set aside too."),
  sources: z.array(sourceSchema).describe("The reports of the claims, in order of publication."),
});

export type PageObject = z.infer<typeof pageSchema>;
export type ChartObject = z.infer<typeof chartSchema>;
export type SourceObject = z.infer<typeof sourceSchema>;

/** The schemas that the site publishes, each under its file's name at `/schemas/`. */
const published = {
  "chart.json": { schema: chartSchema, title: "A chart of Strike Ledger" },
  "page.json": { schema: pageSchema, title: "A page of Strike Ledger" },
} as const;

export type PublishedSchemaName = keyof typeof published;

export const publishedSchemaNames = Object.keys(published) as [PublishedSchemaName, ...PublishedSchemaName[]];

/** A published schema as JSON Schema (draft 2020-12), `id` being the address that it is had at. */
export function jsonSchema(name: PublishedSchemaName, id: string): Record<string, unknown> {
  const { schema, title } = published[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return { $schema, $id: id, title, ...rest };
}
