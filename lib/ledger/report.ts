import { z } from "zod";
import { calendarDaySchema } from "./kyiv-time";
import { slugSchema } from "./slug";

/** How a bibliographic fact is known: printed in the report, or inferred, and then how. */
export const basisSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("printed") }),
  z.strictObject({ kind: z.literal("inferred"), how: z.string().min(1) }),
]);

/**
 * The bibliographic record of one published document; never its text.
 * `publisher`, `origin` (the agency it reprints), `title` and `url` are null where the document at hand does not print them.
 * `textSha256` is the hash of the text that the anchors' offsets are into, as UTF-8.
 */
export const reportSchema = z.strictObject({
  id: slugSchema,
  publisher: z.string().min(1).nullable(),
  origin: z.string().min(1).nullable(),
  title: z.string().min(1).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  publishedOn: calendarDaySchema,
  publishedOnBasis: basisSchema,
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().min(1).optional(),
});

export type Report = z.infer<typeof reportSchema>;
