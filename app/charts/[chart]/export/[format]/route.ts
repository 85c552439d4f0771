import type { NextRequest } from "next/server";
import { chartDocument } from "../../../../../components/charts/document";
import { type ChartId, chartIds, isChartId } from "../../../../../components/charts/registry";
import { exportedFile } from "../../../../../lib/export/exported-file";
import { type FormatId, formatIds, isFormatId } from "../../../../../lib/export/registry";
import { type Notice, parsedQuery, type Query, rawQuery } from "../../../../../lib/query/query";
import { selection } from "../../../../../lib/query/selection";
import { readLedger } from "../../../../../lib/store/app-ledger";
import { fileResponse } from "../../../../file-response";
import { failureResponse, problemResponse, unknownNameResponse } from "../../../../problem-response";

const defaultWidthPx = 1120;

// A file outlives the page it was asked from, so a query that is only partly understood gives no file at all.
function invalidQueryResponse(notices: readonly Notice[]): Response {
  const [first] = notices;
  const detail = `No file was made. ${notices.map(({ message }) => message).join(" ")}`;
  return problemResponse(400, detail, { parameter: first?.parameter, value: first?.value, invalid: notices });
}

async function chartFile(request: Request, chart: ChartId, format: FormatId, query: Query): Promise<Response> {
  const ledger = await readLedger(query.rev ?? undefined);
  if (ledger === null) {
    const { revision } = await readLedger();
    return problemResponse(404, `There is no ledger revision ${query.rev}; the latest is ${revision.seq}.`, {
      value: query.rev,
      latest: revision.seq,
    });
  }
  const selected = selection(ledger, query);
  if (selected.notices.length > 0) return invalidQueryResponse(selected.notices);
  const document = await chartDocument(chart, selected, {
    widthPx: query.w ?? defaultWidthPx,
    palette: query.theme ?? "light",
  });
  return fileResponse(request, await exportedFile(document, format, ledger), query.rev !== null);
}

/** A chart as a file, at `/charts/<chart>.<format>` with the same query string as its page. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ chart: string; format: string }> },
): Promise<Response> {
  const { chart, format } = await params;
  if (!isChartId(chart)) return unknownNameResponse("chart", chart, chartIds);
  if (!isFormatId(format)) return unknownNameResponse("format", format, formatIds);
  const { query, notices } = parsedQuery(rawQuery(request.nextUrl.searchParams));
  if (notices.length > 0) return invalidQueryResponse(notices);
  return chartFile(request, chart, format, query).catch(failureResponse);
}
