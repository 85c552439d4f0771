import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { isChartId } from "../../../components/charts/registry";
import { EmbedError } from "../../../components/embed/embed-error";
import { EmbedPage } from "../../../components/embed/embed-page";
import { rawQuery } from "../../../lib/query/query";
import { figuresInTurns } from "../../figures-in-turns";
import { fileResponse } from "../../file-response";
import { pageSelection } from "../../page-selection";
import { requestOrigin, variedBySite } from "../../site-origin";
import { fontFaces } from "../fonts";

const mediaType = "text/html; charset=utf-8";

async function markup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(element)}`;
}

async function errorResponse(request: Request, status: number, title: string, text: string): Promise<Response> {
  const site = requestOrigin(request.headers);
  const html = await markup(<EmbedError title={title} text={text} site={site} fontFaces={fontFaces} />);
  return new Response(html, { status, headers: { "Content-Type": mediaType, "Cache-Control": "no-store" } });
}

/** A chart for a frame on another page, at `/embed/<chart>` with the same query string as its page. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ chart: string }> },
): Promise<Response> {
  const { chart } = await params;
  if (!isChartId(chart)) return errorResponse(request, 404, "No such chart", `There is no chart “${chart}”.`);
  try {
    const { selection, notices } = await pageSelection(rawQuery(new URL(request.url).searchParams));
    await figuresInTurns([chart], selection);
    const site = requestOrigin(request.headers);
    const page = await EmbedPage({ chart, selection, notices, site, fontFaces });
    const bytes = new TextEncoder().encode(await markup(page));
    const { revision, recordedAt } = selection.ledger;
    const etag = `"rev${revision.seq}-${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
    const file = { name: `${chart}.html`, mediaType, bytes, etag, recordedAt };
    return variedBySite(fileResponse(request, { ...file, disposition: "inline" }, selection.query.rev !== null));
  } catch (error) {
    console.error(error);
    return errorResponse(request, 503, "No chart for now", "The chart cannot be made at the moment. Try again later.");
  }
}
