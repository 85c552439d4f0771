import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";
import { fileResponse } from "../../../../file-response";
import { failureResponse, problemResponse } from "../../../../problem-response";
import { requestOrigin, variedBySite } from "../../../../site-origin";
import { pictureOf, standingFrames } from "../../../pictured";
import { standingBriefing, unknownBriefingResponse } from "../../../standing";

async function answer(request: NextRequest, id: string, slide: string): Promise<Response> {
  const standing = await standingBriefing(id);
  if (standing === null) return unknownBriefingResponse(id);
  const { briefing, version, recordedAt } = standing;
  const frames = await standingFrames(briefing, requestOrigin(request.headers)?.origin ?? null);
  const framed = /^[1-9]\d{0,3}$/.test(slide) ? frames[Number(slide) - 1] : undefined;
  if (framed === undefined) {
    return problemResponse(404, `There is no slide “${slide.slice(0, 60)}”; the briefing shows ${frames.length}.`);
  }
  const bytes = Buffer.from(await pictureOf(framed.frame.svg));
  const tag = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const file = {
    name: `${id}_${slide}.svg`,
    mediaType: "image/svg+xml",
    disposition: "inline",
    bytes,
    etag: `"${tag}"`,
    recordedAt,
  } as const;
  const isPinned = request.nextUrl.searchParams.get("v") === String(version);
  return variedBySite(fileResponse(request, file, isPinned));
}

/** The picture of a briefing's slide by its number, 1 for the first, as SVG with its letters in it; `?v=` names the briefing's version. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ briefing: string; slide: string }> },
): Promise<Response> {
  const { briefing, slide } = await params;
  return answer(request, briefing, slide).catch(failureResponse);
}
