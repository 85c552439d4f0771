import type { NextRequest } from "next/server";
import { chartIds, isChartId } from "../../../../../components/charts/registry";
import { readLedger } from "../../../../../lib/store/app-ledger";
import { namedDrawings } from "../../../../drawings-at";
import { failureResponse, unknownNameResponse } from "../../../../problem-response";

interface DrawingsProps {
  readonly params: Promise<{ chart: string; revision: string }>;
}

const yearSeconds = 31_536_000;

async function drawingsResponse(chart: string, revision: string, search: URLSearchParams): Promise<Response> {
  if (!isChartId(chart)) return unknownNameResponse("chart", chart, chartIds);
  const drawings = await namedDrawings({ chart, revision, search });
  if (drawings === null) {
    const latest = await readLedger();
    return unknownNameResponse("ledger revision", revision, [`1 to ${latest.revision.seq}, each with a digest`]);
  }
  return new Response(drawings.markup, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": drawings.isAsNamed ? `public, max-age=${yearSeconds}, immutable` : "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}

/**
 * The drawings that a page holds of a chart, as markup, with the page's query string: for a page that is exchanged in place
 * (`components/charts/standing-markup.tsx`). A name whose drawings have changed since, by another edition of this site, is answered with
 * what they are now, which nobody keeps.
 */
export async function GET(request: NextRequest, { params }: DrawingsProps): Promise<Response> {
  const { chart, revision } = await params;
  return drawingsResponse(chart, revision, request.nextUrl.searchParams).catch(failureResponse);
}
