import type { NextRequest } from "next/server";
import { frozenFileAnswer } from "../../../file-request";
import { failureResponse } from "../../../problem-response";
import { briefingFile, standingDeck } from "../../briefing-file";
import { standingBriefing, unknownBriefingResponse } from "../../standing";

const presented = "html";

async function answer(request: NextRequest, id: string): Promise<Response> {
  const standing = await standingBriefing(id);
  if (standing === null) return unknownBriefingResponse(id);
  const { briefing } = standing;
  // Its page says what has to be mended, to a person.
  const { deck } = await standingDeck(briefing);
  if (deck === null || deck.slides.length === 0) {
    return new Response(null, {
      status: 307,
      headers: { Location: `/briefings/${id}?present=refused`, "Cache-Control": "no-store" },
    });
  }
  return frozenFileAnswer(request, presented, async (setting) => {
    const file = await briefingFile(briefing, presented, setting);
    if (file === null || file instanceof Response) return file ?? unknownBriefingResponse(id);
    return { ...file, recordedAt: standing.recordedAt };
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
