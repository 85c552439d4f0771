import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { NextRequest } from "next/server";
import { exploring, usualGrain } from "../../../components/explore/explored";
import { zippedType } from "../../../components/explore/fetched-data";
import { parsedView } from "../../../components/explore/view";
import { rawQuery } from "../../../lib/query/query";
import type { Selection } from "../../../lib/query/selection";
import type { Grain } from "../../../lib/series/grain";
import { inTurns } from "../../in-turns";
import { pageSelection } from "../../page-selection";
import { failureResponse } from "../../problem-response";

interface Made {
  readonly text: string;
  readonly zipped: Uint8Array<ArrayBuffer>;
  /** Weak, since both forms have it. */
  readonly etag: string;
}

const keptOf = new WeakMap<Selection, Map<Grain, Made>>();

const hourSeconds = 3_600;

/** The figures as they are sent, made once for each selection of a ledger revision. */
async function madeOf(selection: Selection, grain: Grain): Promise<Made> {
  const kept = keptOf.get(selection) ?? new Map<Grain, Made>();
  keptOf.set(selection, kept);
  const known = kept.get(grain);
  if (known !== undefined) return known;
  const text = JSON.stringify(await inTurns(exploring(selection, grain)));
  const tag = createHash("sha256").update(text).digest("hex").slice(0, 32);
  const etag = `W/"rev${selection.ledger.revision.seq}-${tag}"`;
  const made = { text, zipped: Uint8Array.from(gzipSync(text)), etag };
  kept.set(grain, made);
  return made;
}

function isKnownTo({ headers }: NextRequest, etag: string): boolean {
  const tags = headers.get("If-None-Match")?.split(",") ?? [];
  return tags.some((tag) => ["*", etag].includes(tag.trim()));
}

async function dataResponse(request: NextRequest): Promise<Response> {
  const raw = rawQuery(request.nextUrl.searchParams);
  const { selection } = await pageSelection(raw);
  const { text, zipped, etag } = await madeOf(selection, parsedView(raw).view.grain ?? usualGrain(selection));
  const headers = {
    ETag: etag,
    Vary: "Accept",
    "Cache-Control": selection.query.rev === null ? "no-cache" : `public, max-age=${hourSeconds}`,
    "X-Robots-Tag": "noindex",
  };
  if (isKnownTo(request, etag)) return new Response(null, { status: 304, headers });
  const isZipped = request.headers.get("Accept")?.includes(zippedType) ?? false;
  const type = isZipped ? zippedType : "application/json";
  return new Response(isZipped ? zipped : text, { headers: { ...headers, "Content-Type": type } });
}

/**
 * What Explore draws of a query at its `grain`, as compact JSON (`components/explore/explore-data.ts`), tagged by ledger revision and content,
 * or the same compressed for who accepts `application/gzip`, since Next leaves answers of routes as they are and takes an encoding off them.
 * What is not understood in the query is passed over, as on the page that asks for it.
 */
export async function GET(request: NextRequest): Promise<Response> {
  return dataResponse(request).catch(failureResponse);
}
