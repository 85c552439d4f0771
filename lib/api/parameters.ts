import { z } from "zod";
import { type ParameterName, parameters } from "../query/query";
import { type JsonSchema, jsonSchema } from "./json-schema";

/** How many objects an answer holds where nobody says, and at the most. */
export const limits = { usual: 100, most: 500 } as const;

/** The parameters that only the API has: how much of a list is answered, and from where on. */
export const pagingParameters = {
  limit: {
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(limits.most)),
    repeats: false,
    remedy: `a whole number, 1 to ${limits.most}`,
    says: `How many objects are answered at the most; ${limits.usual} where it is not said.`,
  },
  cursor: {
    schema: z.string().regex(/^[\w-]{1,400}$/),
    repeats: false,
    remedy: "the cursor of an answer’s “next”, with the rest of that address as it was",
    says: "Where to go on, as “next” gives it. It keeps to the ledger revision of the first answer, so pages never shift.",
  },
} as const;

/** What of a page's query string a resource may take, and what it means there. */
export const queryMeanings = {
  from: "Attacks filed under this night or a later one, by the day on which the night ends. Of claims and reports also those about a period that reaches to this day or beyond: one that is still open, such as the war to date, reaches beyond every day.",
  to: "Attacks filed under this night or an earlier one, by the day on which the night ends. Of claims and reports also those about a period that begins on this day or before it.",
  place: "Attacks on this place, on a place within it or around it. Repeatable.",
  measure: "Only this measure. Repeatable.",
  attack: "Only this attack, by id. Repeatable.",
  asOf: "The figures as they were known at this instant; without an offset it is a time in Kyiv.",
  estimate: "Which of an estimate’s numbers is given: the best with its range, or its low or high end alone.",
  sort: "What attacks are sorted by: their night, or what is reported of a measure. Without a figure they come last.",
  order: "From the earliest or smallest up (asc), or from the latest or largest down (desc).",
  rev: "The ledger as it was recorded at this revision, by its number.",
} as const satisfies Partial<Record<ParameterName, string>>;

/** A parameter of a page's query string that some resource takes. */
export type QueryParameter = keyof typeof queryMeanings;

/** A parameter as it is documented: what it means, what a valid value looks like, its JSON Schema, and whether it may be given more than once. */
export interface DocumentedParameter {
  readonly name: string;
  readonly says: string;
  readonly remedy: string;
  readonly repeats: boolean;
  readonly schema: JsonSchema;
}

/** The JSON Schema of a value as the query string holds it; that of the number where it is one. */
function valueSchema(schema: z.ZodType): JsonSchema {
  const output = jsonSchema(schema);
  return output.type === "number" || output.type === "integer"
    ? { ...output, type: "integer" }
    : jsonSchema(schema, "input");
}

type Name = QueryParameter | keyof typeof pagingParameters;

function documentedParameter(name: Name): DocumentedParameter {
  if (name === "limit" || name === "cursor") {
    const { schema, ...rest } = pagingParameters[name];
    return { name, ...rest, schema: valueSchema(schema) };
  }
  const { schema, repeats, remedy } = parameters[name];
  return { name, says: queryMeanings[name], remedy, repeats, schema: valueSchema(schema) };
}

const kept = new Map<Name, DocumentedParameter>();

/** Parameters in words and as JSON Schema, each made once, in the order given. */
export function documentedParameters(names: readonly Name[]): DocumentedParameter[] {
  return names.map((name) => {
    const documented = kept.get(name) ?? documentedParameter(name);
    kept.set(name, documented);
    return documented;
  });
}
