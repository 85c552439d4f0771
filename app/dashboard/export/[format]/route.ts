import type { NextRequest } from "next/server";
import { deckFormatIds } from "../../../../lib/export/exported-file";
import { fileAnswer } from "../../../file-request";
import { unknownNameResponse } from "../../../problem-response";

/** The whole front page as a file, at `/dashboard.<format>` with the same query string. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ format: string }> },
): Promise<Response> {
  const { format } = await params;
  const known = deckFormatIds.find((id) => id === format);
  if (known === undefined) return unknownNameResponse("format", format, deckFormatIds);
  const made = await fileAnswer(request, known, { kind: "dashboard" });
  return made ?? unknownNameResponse("format", format, deckFormatIds);
}
