import { z } from "zod";

/** The most words of a report that an anchor may keep, its prefix and suffix included. */
export const anchorWordLimit = 8;

/** The words of a text, counted as runs of characters between white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/**
 * Where in a report's text a figure stands (W3C Web Annotation, TextPositionSelector with TextQuoteSelector).
 * `start` and `end` are UTF-16 code units into the text whose hash the report keeps, end exclusive; `exact` is the numeric
 * expression with its noun. Prefix and suffix are there only when `exact` stands more than once in the text.
 */
export const anchorSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    exact: z.string().min(1),
    prefix: z.string().min(1).optional(),
    suffix: z.string().min(1).optional(),
  })
  .superRefine((anchor, context) => {
    const { start, end, exact, prefix = "", suffix = "" } = anchor;
    if (end - start !== exact.length) {
      context.addIssue({
        code: "custom",
        message: `offsets ${start} to ${end} span ${end - start} code units, but "${exact}" has ${exact.length}`,
        input: anchor,
      });
    }
    const words = wordCount(prefix) + wordCount(exact) + wordCount(suffix);
    if (words > anchorWordLimit) {
      context.addIssue({
        code: "custom",
        message: `an anchor keeps at most ${anchorWordLimit} words of a report; "${exact}" and its context have ${words}`,
        input: anchor,
      });
    }
  });

export type Anchor = z.infer<typeof anchorSchema>;

function fragmentPart(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}

/** The address that opens a report at an anchor's words (a text fragment); null when the report has no address. */
export function anchorHref(url: string | null, anchor: Anchor): string | null {
  if (url === null) return null;
  const prefix = anchor.prefix === undefined ? "" : `${fragmentPart(anchor.prefix)}-,`;
  const suffix = anchor.suffix === undefined ? "" : `,-${fragmentPart(anchor.suffix)}`;
  return `${url.split("#")[0]}#:~:text=${prefix}${fragmentPart(anchor.exact)}${suffix}`;
}
