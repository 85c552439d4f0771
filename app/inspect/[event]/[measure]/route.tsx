import type { NextRequest } from "next/server";
import { citationText } from "../../../../components/inspector/citation-text";
import { inspectedTable } from "../../../../components/inspector/inspected-table";
import type { Inspection } from "../../../../components/inspector/inspection";
import { PanelContent } from "../../../../components/inspector/panel-content";
import { measureHref } from "../../../../components/provenance/event-link";
import { askedDatum } from "../../../../lib/document/inspection/asked-datum";
import { type DatumAddress, datumAddress } from "../../../../lib/document/inspection/datum-address";
import { inspected } from "../../../../lib/document/inspection/inspected";
import { inspectedText } from "../../../../lib/document/inspection/inspected-words";
import { tableSources } from "../../../../lib/document/sources";
import { csvText } from "../../../../lib/export/csv";
import type { Ledger } from "../../../../lib/ledger/fold";
import { parsedQuery, type Query, queryString, rawQuery, standpointOf, wholeLedger } from "../../../../lib/query/query";
import { readLedger } from "../../../../lib/store/app-ledger";
import { failureResponse, problemResponse } from "../../../problem-response";

const hourSeconds = 3_600;

async function inspection(address: DatumAddress, ledger: Ledger, query: Query): Promise<Inspection | Response> {
  const asked = askedDatum(address, ledger);
  if ("detail" in asked) return problemResponse(asked.status, asked.detail, { value: asked.value });
  const datum = inspected(asked, ledger, query.asOf === null ? null : Date.parse(query.asOf));
  const table = inspectedTable(datum, ledger);
  const { revision } = ledger;
  const pinned = queryString({ ...wholeLedger, asOf: query.asOf, rev: revision.seq });
  const citedPage = measureHref(datum.event.id, datum.measure, ledger, pinned) ?? "/";
  const figures = { table, sources: tableSources(table, ledger), revision };
  const { renderToStaticMarkup } = await import("react-dom/server");
  return {
    html: renderToStaticMarkup(<PanelContent datum={datum} ledger={ledger} query={queryString(standpointOf(query))} />),
    announcement: `${datum.event.label}. ${inspectedText(datum, ledger)}`,
    citation: citationText(datum, ledger, query.asOf),
    citedPage,
    csv: csvText({ ...figures, asOf: query.asOf, permalink: citedPage }, ledger),
  };
}

async function inspectionResponse(address: DatumAddress, drawn: string | null, query: Query): Promise<Response> {
  const seq = drawn === null ? query.rev : /^\d{1,9}$/.test(drawn) ? Number(drawn) : Number.NaN;
  const ledger = await readLedger(seq ?? undefined);
  if (ledger === null) {
    const { revision } = await readLedger();
    const asked = drawn ?? String(query.rev);
    const detail = `There is no ledger revision ${asked}; the latest is ${revision.seq}.`;
    return problemResponse(404, detail, { value: asked, latest: revision.seq });
  }
  const made = await inspection(address, ledger, query);
  if (made instanceof Response) return made;
  const caching = seq === null ? "no-cache" : `public, max-age=${hourSeconds}`;
  return Response.json(made, { headers: { "Cache-Control": caching, "X-Robots-Tag": "noindex" } });
}

/**
 * What stands behind one datum of a chart, for the panel beside it: `unit`, `places` and `subtype` name the figure, `claim` a single claim,
 * none of them an empty slot. `asOf` and `rev` are the reader's standpoint, as on pages; `drawn` is the revision of the chart itself.
 */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ event: string; measure: string }> },
): Promise<Response> {
  const { event, measure } = await params;
  const { searchParams } = request.nextUrl;
  const { query, notices } = parsedQuery(rawQuery(searchParams));
  if (notices.length > 0) {
    const detail = notices.map(({ message }) => message).join(" ");
    return problemResponse(400, detail, { value: notices[0]?.value, invalid: notices });
  }
  const address = datumAddress(event, measure, searchParams);
  return inspectionResponse(address, searchParams.get("drawn"), query).catch(failureResponse);
}
