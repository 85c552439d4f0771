import type { NextRequest } from "next/server";
import { chartIds, isChartId } from "../../../../components/charts/registry";
import { ChartCard } from "../../../../components/social/chart-card";
import { rawQuery } from "../../../../lib/query/query";
import { palettes } from "../../../../lib/viz/palette";
import { pageSelection } from "../../../page-selection";
import { failureResponse, unknownNameResponse } from "../../../problem-response";
import { imageResponse } from "../../image-response";

/** A chart's social image, at `/social/charts/<chart>` with the same query string as its page. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ chart: string }> },
): Promise<Response> {
  const { chart } = await params;
  if (!isChartId(chart)) return unknownNameResponse("chart", chart, chartIds);
  try {
    const page = await pageSelection(rawQuery(request.nextUrl.searchParams));
    const palette = palettes[page.selection.query.theme ?? "light"];
    return await imageResponse(request, chart, page, () => (
      <ChartCard chart={chart} selection={page.selection} palette={palette} />
    ));
  } catch (error) {
    return failureResponse(error);
  }
}
