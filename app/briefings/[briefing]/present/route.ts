import type { NextRequest } from "next/server";
import { frozenFileAnswer } from "../../../file-request";
import { failureResponse } from "../../../problem-response";
import { briefingFile } from "../../briefing-file";
import { standingBriefing, unknownBriefingResponse } from "../../standing";

const presented = "html";

/** The briefing's own page, which says what has to be mended, to a person. */
function refused(id: string): Response {
  return new Response(null, {
    status: 307,
    headers: { Location: `/briefings/${id}?present=refused`, "Cache-Control": "no-store" },
  });
}

async function answer(request: NextRequest, id: string): Promise<Response> {
  const standing = await standingBriefing(id);
  if (standing === null) return unknownBriefingResponse(id);
  const { briefing, recordedAt } = standing;
  if (briefing.slides.length === 0) return refused(id);
  return frozenFileAnswer(request, presented, async (setting) => {
    const { file, faults } = await briefingFile(briefing, presented, { ...setting, isShown: true });
    if (faults.length > 0) return refused(id);
    return file === null ? unknownBriefingResponse(id) : { ...file, recordedAt };
  });
}

/** A briefing as it is presented, one document that needs nothing else once it is there; `?slide=n` is for the document to read. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ briefing: string }> },
): Promise<Response> {
  const { briefing } = await params;
  return answer(request, briefing).catch(failureResponse);
}
