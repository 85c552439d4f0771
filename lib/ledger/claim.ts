import { z } from "zod";
import { anchorSchema } from "./anchor";
import { instantSchema } from "./kyiv-time";
import type { MeasureDefinition } from "./measures/definition";
import { measureIds, measureOf } from "./measures/registry";
import { placeIdSchema } from "./place";
import { slugSchema } from "./slug";
import { isShare, unitSchema } from "./unit";
import { valueSchema } from "./value";

const modelSubtype = /^model:[a-z0-9]+(?:[-/.+][a-z0-9]+)*(?::([a-z_]+))?$/;

/**
 * How a figure was worked out here of other claims of the same report, which no words of it give: `from` are those claims, each of another
 * model; `how` says what was done with them.
 */
const workedOutSchema = z.strictObject({
  from: z
    .array(slugSchema)
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, "names a claim twice"),
  how: z.literal("sum"),
});

/**
 * One figure stated in one report, never edited.
 *
 * `event` is what the figure is about; `places` the ground it covers, sorted; `attributedTo` who stated it (null: the report
 * in its own voice); `asOf` the instant it held for, where the report prints one. `subtype` refines the measure, `partOf`
 * marks a subset of another figure ("including two children") that is never added to it. `of` names what a count or share is of,
 * where it is narrower than the unit ("residential buildings"). `status` superseded means that the same report replaces it by
 * `supersededBy`. `inferred` says what here is read into the words, and why. `workedOut` is there where the report gives the figure's
 * parts alone and the figure was worked out of them.
 *
 * A weapon's model is the subtype `model:<name>`, where the measure has models: `model:a/b` is one designation or the other,
 * `model:a+b` a figure for both together, and `model:a:shot_down` a model's figure refined by a subtype of the measure.
 */
export const claimSchema = z
  .strictObject({
    id: slugSchema,
    report: slugSchema,
    event: slugSchema,
    measure: z.enum(measureIds),
    subtype: z.string().min(1).nullable(),
    partOf: z.boolean(),
    value: valueSchema,
    unit: unitSchema,
    of: z.string().min(1).optional(),
    places: z.array(placeIdSchema).min(1),
    attributedTo: slugSchema.nullable(),
    asOf: instantSchema.nullable(),
    anchor: anchorSchema,
    status: z.enum(["asserted", "superseded"]),
    supersededBy: slugSchema.optional(),
    inferred: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
    workedOut: workedOutSchema.optional(),
  })
  .superRefine((claim, context) => {
    for (const message of claimProblems(claim)) context.addIssue({ code: "custom", message, input: claim });
  })
  .transform((claim) => ({ ...claim, places: [...new Set(claim.places)].sort() }));

export type Claim = z.infer<typeof claimSchema>;

type ClaimShape = Pick<
  z.input<typeof claimSchema>,
  "id" | "measure" | "subtype" | "unit" | "value" | "status" | "supersededBy" | "workedOut"
>;

function isModel(subtype: string, { allowsModels, subtypes }: MeasureDefinition): boolean {
  const [found, mode] = modelSubtype.exec(subtype) ?? [];
  return allowsModels && found !== undefined && (mode === undefined || subtypes.includes(mode));
}

function claimProblems({ id, measure, subtype, unit, value, status, supersededBy, workedOut }: ClaimShape): string[] {
  const definition = measureOf(measure);
  const problems: string[] = [];
  if (!definition.units.includes(unit)) {
    problems.push(`unit "${unit}" is none of ${measure}; known: ${definition.units.join(", ")}`);
  }
  const isKnown = subtype === null || definition.subtypes.includes(subtype);
  if (!isKnown && !isModel(subtype, definition)) {
    const known = [...definition.subtypes, ...(definition.allowsModels ? ["model:<name>"] : [])];
    problems.push(`subtype "${subtype}" is none of ${measure}; known: ${known.join(", ") || "none"}`);
  }
  const largest = Math.max(value.low ?? 0, value.best ?? 0, value.high ?? 0);
  if (isShare(unit) && largest > 1) {
    problems.push(`a share is between 0 and 1; got ${largest} (write 40% as 0.4)`);
  }
  if ((status === "superseded") !== (supersededBy !== undefined)) {
    problems.push(`status "${status}" ${status === "superseded" ? "needs" : "has no"} supersededBy`);
  }
  if (workedOut?.from.includes(id)) problems.push(`"${id}" is worked out of itself; name the claims it comes from`);
  return problems;
}
