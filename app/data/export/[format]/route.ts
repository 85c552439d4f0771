import type { NextRequest } from "next/server";
import { fileAnswer } from "../../../file-request";
import { unknownNameResponse } from "../../../problem-response";

const formats = ["zip"] as const;

/** Every claim that the ledger has as one archive, which another ledger takes in, at `/data.zip` with the same query string as pages. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ format: string }> },
): Promise<Response> {
  const { format } = await params;
  const known = formats.find((id) => id === format);
  if (known === undefined) return unknownNameResponse("format", format, formats);
  const made = await fileAnswer(request, known, { kind: "ledger" });
  return made ?? unknownNameResponse("format", format, formats);
}
