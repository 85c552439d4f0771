import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { measureIds, measureOf } from "@/lib/ledger/measures/registry";
import { isShare, unitSchema } from "@/lib/ledger/unit";
import { valueSchema } from "@/lib/ledger/value";

/** Why a number of a text is no figure of an attack. */
export const rejectionReasons = [
  "age",
  "battlefield",
  "date",
  "distance",
  "hypothetical",
  "list",
  "model",
  "money",
  "ordinal",
  "other",
  "other_war",
  "people_other",
  "period_length",
  "repair",
  "strikes",
  "supply",
  "temperature",
] as const;

const span = { start: z.int().nonnegative(), end: z.int().positive(), exact: z.string().min(1) };
const modelSubtype = /^model:[a-z0-9]+(?:[-/.][a-z0-9]+)*$/;

const figureSchema = z
  .strictObject({
    ...span,
    measure: z.enum(measureIds),
    subtype: z.string().min(1).nullable(),
    partOf: z.boolean(),
    ...valueSchema.shape,
    unit: unitSchema,
    place: z.string().min(1).nullable(),
    attributedTo: z.string().min(1).nullable(),
    target: z.enum(["UA", "RU", "OCC", "OTHER"]),
    scope: z.enum(["attack", "period"]),
    status: z.enum(["asserted", "superseded"]),
  })
  .superRefine((figure, context) => {
    const { low, best, high, qualifier, measure, unit, subtype } = figure;
    const { units, subtypes, allowsModels } = measureOf(measure);
    const value = valueSchema.safeParse({ low, best, high, qualifier });
    const isKnown = subtype === null || subtypes.includes(subtype) || (allowsModels && modelSubtype.test(subtype));
    const problems = [
      ...(value.error?.issues.map(({ message }) => message) ?? []),
      units.includes(unit) ? null : `unit "${unit}" is none of ${measure}`,
      isKnown ? null : `subtype "${subtype}" is none of ${measure}`,
      isShare(unit) && Math.max(low ?? 0, best ?? 0, high ?? 0) > 1 ? "a share is between 0 and 1" : null,
    ];
    for (const message of problems) if (message !== null) context.addIssue({ code: "custom", message, input: figure });
  });

const rejectionSchema = z.strictObject({ ...span, why: z.enum(rejectionReasons) });

const expectationSchema = z.strictObject({
  published: z.iso.date().nullable(),
  figures: z.array(figureSchema),
  rejected: z.array(rejectionSchema),
});

export type CorpusFigure = z.infer<typeof figureSchema>;
export type CorpusRejection = z.infer<typeof rejectionSchema>;

/** One text of the corpus: its name says the phenomenon; offsets are UTF-16 code units into `text` as it stands. */
export interface CorpusText {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly figures: readonly CorpusFigure[];
  readonly rejected: readonly CorpusRejection[];
}

const inputFolder = path.join(import.meta.dirname, "input");
const outputFolder = path.join(import.meta.dirname, "output");

/** The names in `input` and in `output`, without their endings, sorted. */
export function corpusNames(): { readonly input: string[]; readonly output: string[] } {
  const named = (folder: string, ending: string) =>
    readdirSync(folder)
      .map((file) => path.basename(file, ending))
      .sort();
  return { input: named(inputFolder, ".txt"), output: named(outputFolder, ".json") };
}

/** A text with what a reader finds in it. Throws with the file's name when the reading has another shape than the corpus has. */
export function corpusText(name: string): CorpusText {
  const read = JSON.parse(readFileSync(path.join(outputFolder, `${name}.json`), "utf8"));
  const parsed = expectationSchema.safeParse(read);
  if (!parsed.success) throw new Error(`tests/extract/output/${name}.json: ${z.prettifyError(parsed.error)}`);
  return { name, text: readFileSync(path.join(inputFolder, `${name}.txt`), "utf8"), ...parsed.data };
}
