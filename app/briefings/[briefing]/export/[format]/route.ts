import type { NextRequest } from "next/server";
import { deckFormatIds } from "../../../../../lib/export/exported-file";
import { frozenFileAnswer } from "../../../../file-request";
import { failureResponse, unknownNameResponse } from "../../../../problem-response";
import { briefingFile, unmadeResponse } from "../../../briefing-file";
import { standingBriefing, unknownBriefingResponse } from "../../../standing";

async function answer(request: NextRequest, id: string, format: string): Promise<Response> {
  const known = deckFormatIds.find((one) => one === format);
  if (known === undefined) return unknownNameResponse("format", format, deckFormatIds);
  const standing = await standingBriefing(id);
  if (standing === null) return unknownBriefingResponse(id);
  return frozenFileAnswer(request, known, async (setting) => {
    const { briefing, recordedAt } = standing;
    if (briefing.slides.length === 0) return unmadeResponse(briefing, []);
    const { file, faults } = await briefingFile(briefing, known, setting);
    if (faults.length > 0) return unmadeResponse(briefing, faults);
    if (file === null) return unknownNameResponse("format", format, deckFormatIds);
    // What is shown in place has an address of its own; and an edit makes another file of the same ledger revision.
    return { ...file, disposition: "attachment", recordedAt };
  });
}

/** A briefing as a file, at `/briefings/<briefing>.<format>`: the same bytes for as long as the briefing is not edited. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ briefing: string; format: string }> },
): Promise<Response> {
  const { briefing, format } = await params;
  return answer(request, briefing, format).catch(failureResponse);
}
