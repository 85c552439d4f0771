import { z } from "zod";
import { measureIds } from "./measures/registry";
import { slugSchema } from "./slug";

/** The most slides that a briefing may have, and the most characters that one text of it may have. */
export const briefingBounds = { slides: 200, characters: 20_000 } as const;

const revisionSchema = z.int().nonnegative();

const textSchema = z.string().max(briefingBounds.characters);

/**
 * A chart with what is asked of it: the chart's id, and a canonical query string ("" or "?…") without `rev`, since the briefing's own
 * revision holds. Which ids and parameters there are is for whoever resolves it to know.
 */
const chartViewSchema = z.strictObject({
  chart: slugSchema,
  query: z.string().max(2000),
});

/**
 * `title` may hold live figures; `notes` is what a speaker says, a paragraph a line. `revision` is set where this slide alone was brought to
 * a later ledger revision than its briefing's; null where the briefing's holds.
 */
const slideBase = {
  id: slugSchema,
  title: textSchema,
  notes: textSchema,
  revision: revisionSchema.nullable(),
};

/**
 * What an attack's slide tells of: its id, and the measures to be told; when none is named, all that are reported, and on a slide of figures
 * those too that every attack is asked for.
 */
const attackPart = {
  attack: slugSchema,
  measures: z.array(z.enum(measureIds)).max(measureIds.length),
};

/** One slide as its author made it. Texts may hold live figures, `{{killed 2026-01-24-kyiv-kharkiv}}`. */
export const briefingSlideSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...slideBase, kind: z.literal("title"), lines: textSchema }),
  z.strictObject({ ...slideBase, kind: z.literal("section"), lines: textSchema }),
  z.strictObject({ ...slideBase, kind: z.literal("text"), text: textSchema }),
  z.strictObject({ ...slideBase, kind: z.literal("chart"), view: chartViewSchema }),
  z.strictObject({ ...slideBase, kind: z.literal("charts"), views: z.tuple([chartViewSchema, chartViewSchema]) }),
  z.strictObject({ ...slideBase, kind: z.literal("figures"), ...attackPart }),
  z.strictObject({ ...slideBase, kind: z.literal("claims"), ...attackPart }),
]);

/**
 * An ordered list of slides, frozen to a ledger revision: `revision` is the sequence number that all its figures are read at.
 * `shape` is that of the screen it is given on. Slides have distinct ids, so that an edit names its slide whatever stands before it.
 */
export const briefingSchema = z
  .strictObject({
    id: slugSchema,
    title: z.string().min(1).max(300),
    shape: z.enum(["16:9", "4:3"]),
    revision: revisionSchema,
    slides: z.array(briefingSlideSchema).max(briefingBounds.slides),
  })
  .superRefine(({ slides }, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of slides.entries()) {
      if (seen.has(id)) {
        const message = `slides[${index}].id: another slide is called "${id}" already`;
        context.addIssue({ code: "custom", message, path: ["slides", index, "id"], input: id });
      }
      seen.add(id);
    }
  });

export type Briefing = z.infer<typeof briefingSchema>;
export type BriefingSlide = z.infer<typeof briefingSlideSchema>;
export type BriefingSlideKind = BriefingSlide["kind"];
export type ChartView = z.infer<typeof chartViewSchema>;
