import type { NextRequest } from "next/server";
import { chartIds, isChartId } from "../../../../../components/charts/registry";
import { formatIds, isFormatId } from "../../../../../lib/export/registry";
import { fileAnswer } from "../../../../file-request";
import { unknownNameResponse } from "../../../../problem-response";

/** A chart as a file, at `/charts/<chart>.<format>` with the same query string as its page. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ chart: string; format: string }> },
): Promise<Response> {
  const { chart, format } = await params;
  if (!isChartId(chart)) return unknownNameResponse("chart", chart, chartIds);
  if (!isFormatId(format)) return unknownNameResponse("format", format, formatIds);
  const made = await fileAnswer(request, format, { kind: "chart", id: chart });
  return made ?? unknownNameResponse("format", format, formatIds);
}
