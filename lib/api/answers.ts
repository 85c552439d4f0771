import { z } from "zod";
import { addressSchema } from "./records";

/** What every answer says of the ledger that it was made from. */
const standingShape = {
  revision: z
    .object({ seq: z.int().min(0), hash: z.string() })
    .describe("The ledger’s last entry: its number and the hash of all up to it."),
  asOf: z.string().nullable().describe("The instant as of which figures are given; null for all that is known."),
};

/** A page of a list of objects. */
export function listSchema(item: z.ZodObject) {
  return z.object({
    data: z.array(item),
    next: addressSchema.nullable().describe("The address of what comes after; null where nothing does."),
    ...standingShape,
  });
}

/** A single object. */
export function objectSchema(item: z.ZodObject) {
  return z.object({ data: item, ...standingShape });
}

/** One parameter that was not understood. */
const parameterProblemSchema = z.object({
  parameter: z.string(),
  value: z.string(),
  message: z.string(),
  remedy: z.string(),
});

/** What went wrong (RFC 9457). */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("A sentence that names the value and the remedy."),
  parameter: z.string().optional().describe("The first parameter that was not understood."),
  value: z.unknown().optional(),
  remedy: z.string().optional(),
  problems: z.array(parameterProblemSchema).optional().describe("All of them."),
});
