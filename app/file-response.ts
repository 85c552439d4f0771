import type { ExportedFile } from "../lib/export/exported-file";

const hourSeconds = 3_600;

const secondMs = 1_000;

// Next takes the length off every answer; `lib/cli/start/kept-length.mjs` puts it back by this.
const lengthHeader = "Strike-Ledger-Length";

function hasTag(known: string, etag: string): boolean {
  return known.split(",").some((tag) => ["*", etag, `W/${etag}`].includes(tag.trim()));
}

/** Whether the asker has what there is: by its tag, else by its date to the second (RFC 9110, 13.1.3; 13.2.2). */
function isKnownTo({ headers }: Request, { etag, recordedAt }: ExportedFile): boolean {
  const tags = headers.get("If-None-Match");
  if (tags !== null) return hasTag(tags, etag);
  const sinceMs = Date.parse(headers.get("If-Modified-Since") ?? "");
  return recordedAt !== null && Math.floor(Date.parse(recordedAt) / secondMs) * secondMs <= sinceMs;
}

/**
 * A file as an answer: named, dated by its ledger revision, and 304 without its bytes when the asker has them already. A file that is pinned to
 * a ledger revision may be kept for an hour; any other is asked for anew each time. To a HEAD it is the same without its bytes.
 */
export function fileResponse(request: Request, file: ExportedFile, isPinned: boolean): Response {
  const headers = {
    ETag: file.etag,
    ...(file.recordedAt === null ? {} : { "Last-Modified": new Date(file.recordedAt).toUTCString() }),
    "Cache-Control": isPinned ? `public, max-age=${hourSeconds}` : "no-cache",
  };
  if (isKnownTo(request, file)) return new Response(null, { status: 304, headers });
  const length = String(file.bytes.byteLength);
  return new Response(request.method === "HEAD" ? null : Uint8Array.from(file.bytes), {
    headers: {
      ...headers,
      "Content-Type": file.mediaType,
      "Content-Length": length,
      [lengthHeader]: length,
      "Content-Disposition": `${file.disposition}; filename="${file.name}"`,
    },
  });
}
