import type { NextRequest } from "next/server";
import { chartDocument, fileWidthPx } from "../../../../../components/charts/document";
import { chartIds, isChartId } from "../../../../../components/charts/registry";
import { exportedFile } from "../../../../../lib/export/exported-file";
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
  const made = await fileAnswer(request, format, async (selected, setting) => {
    const { w, theme } = selected.query;
    const document = await chartDocument(chart, selected, { widthPx: w ?? fileWidthPx, theme: theme ?? "light" });
    return exportedFile(document, format, setting);
  });
  return made ?? unknownNameResponse("format", format, formatIds);
}
