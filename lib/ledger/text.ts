import { z } from "zod";
import type { Report } from "./report";
import { sha256 } from "./sha256";

/** The longest text of a report that the log keeps, in UTF-16 code units. */
const longestText = 1_000_000;

const textId = /^text-([0-9a-f]{64})$/;

/** The id under which the log keeps a text: its hash, so that a report's `textSha256` names its text. */
export function textIdOf(textSha256: string): string {
  return `text-${textSha256}`;
}

/**
 * The text of a report, as the anchors' offsets count it. Its id is its own hash: a record of another text under that id does not parse,
 * and one text is recorded once. Shown beside figures on screen; never part of a file or of the API.
 */
export const textSchema = z
  .strictObject({ id: z.string().regex(textId), text: z.string().min(1).max(longestText) })
  .superRefine((body, context) => {
    const hash = sha256(body.text);
    if (body.id === textIdOf(hash)) return;
    const message = `the text's SHA-256 is ${hash}; its id has to be ${textIdOf(hash)}`;
    context.addIssue({ code: "custom", path: ["id"], message, input: body });
  });

export type Text = z.infer<typeof textSchema>;

/** The text that a report's figures were read from; null where the log does not keep it, as for all curated reports. */
export function textOfReport(
  { textSha256 }: Pick<Report, "textSha256">,
  texts: ReadonlyMap<string, Text>,
): string | null {
  return texts.get(textIdOf(textSha256))?.text ?? null;
}
