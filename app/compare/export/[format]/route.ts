import type { NextRequest } from "next/server";
import { comparedAttacks, comparedBoundsCount } from "../../../../components/compare/compared-attacks";
import { subjectFile } from "../../../../lib/cli/making/subject-file";
import { ExportError } from "../../../../lib/export/export-error";
import { deckFormatIds } from "../../../../lib/export/exported-file";
import { fileAnswer } from "../../../file-request";
import { unknownNameResponse } from "../../../problem-response";

/** A comparison as a file, at `/compare.<format>` with the same query string as its page; 400 where not all that was asked for can be compared. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ format: string }> },
): Promise<Response> {
  const { format } = await params;
  const known = deckFormatIds.find((id) => id === format);
  if (known === undefined) return unknownNameResponse("format", format, deckFormatIds);
  const subject = { kind: "comparison" } as const;
  const made = await fileAnswer(request, known, subject, async (selected, setting) => {
    const file = await subjectFile(subject, known, selected, setting);
    if (file !== null) return file;
    const { length } = selected.query.attack;
    const { least, most } = comparedBoundsCount;
    const fault = { parameter: "attack", value: length, bound: length > most ? most : least };
    throw new ExportError(comparedAttacks(selected).message ?? "These attacks cannot be compared.", fault);
  });
  return made ?? unknownNameResponse("format", format, deckFormatIds);
}
