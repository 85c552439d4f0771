import { createHash } from "node:crypto";
import { siteAddress } from "../../lib/query/site-address";
import { fileResponse } from "../file-response";
import { pageSelection } from "../page-selection";
import { failureResponse, problemResponse } from "../problem-response";
import { requestOrigin, variedBySite } from "../site-origin";
import { embeddedChart } from "./embedded-chart";
import { type FrameBounds, type OEmbed, oEmbedOf, oEmbedXml } from "./oembed";

const formats: Readonly<Record<string, { readonly mediaType: string; readonly text: (answer: OEmbed) => string }>> = {
  json: { mediaType: "application/json", text: (answer) => `${JSON.stringify(answer, null, 2)}\n` },
  xml: { mediaType: "text/xml; charset=utf-8", text: oEmbedXml },
};

/** A bound in px; null where none is set, and not a number for what is none. */
function bound(search: URLSearchParams, name: string): number | null {
  const text = search.get(name) ?? "";
  return text === "" ? null : /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
}

function boundsProblem(search: URLSearchParams): Response | null {
  for (const name of ["maxwidth", "maxheight"]) {
    if (Number.isNaN(bound(search, name))) {
      const value = search.get(name);
      return problemResponse(400, `“${value}” is not a valid ${name}; expected px, 1 or more.`, {
        parameter: name,
        value,
      });
    }
  }
  return null;
}

async function answer(request: Request, search: URLSearchParams): Promise<Response> {
  const name = search.get("format") || "json";
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) {
    const known = Object.keys(formats);
    const detail = `There is no format “${name}”; known: ${known.join(", ")}.`;
    return problemResponse(501, detail, { parameter: "format", value: name, known });
  }
  const url = search.get("url") ?? "";
  if (url === "") {
    const detail = "url: which page is to be embedded is not said; send the address of a chart's page.";
    return problemResponse(400, detail, { parameter: "url", value: url });
  }
  const wrongBound = boundsProblem(search);
  if (wrongBound !== null) return wrongBound;
  const site = requestOrigin(request.headers);
  const embedded = site === null ? null : embeddedChart(url, site);
  if (site === null || embedded === null) {
    const detail = `“${url}” is no chart of this site; send the address of one, such as ${siteAddress("/charts/attacks", site)}.`;
    return problemResponse(404, detail, { parameter: "url", value: url });
  }
  const { selection } = await pageSelection(embedded.raw);
  const bounds: FrameBounds = { maxWidthPx: bound(search, "maxwidth"), maxHeightPx: bound(search, "maxheight") };
  const bytes = new TextEncoder().encode(format.text(oEmbedOf(embedded.chart, selection, site, bounds)));
  const { revision, recordedAt } = selection.ledger;
  const etag = `"rev${revision.seq}-${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
  const file = { name: `${embedded.chart}.${name}`, mediaType: format.mediaType, bytes, etag, recordedAt };
  return variedBySite(fileResponse(request, { ...file, disposition: "inline" }, selection.query.rev !== null));
}

/** How a chart's page may be embedded, at `/oembed?url=<address>` with `format`, `maxwidth` and `maxheight` (oembed.com, version 1.0). */
export async function GET(request: Request): Promise<Response> {
  const response = await answer(request, new URL(request.url).searchParams).catch(failureResponse);
  response.headers.set("Access-Control-Allow-Origin", "*");
  return response;
}
