import type { ExportedFile } from "../lib/export/exported-file";

const hourSeconds = 3_600;

function isKnownTo(request: Request, etag: string): boolean {
  const known = request.headers.get("If-None-Match") ?? "";
  return known.split(",").some((tag) => ["*", etag, `W/${etag}`].includes(tag.trim()));
}

/**
 * A file as an answer: named, and 304 without its bytes when the asker has them already. A file that is pinned to a ledger revision
 * may be kept for an hour; any other is asked for anew each time.
 */
export function fileResponse(request: Request, file: ExportedFile, isPinned: boolean): Response {
  const headers = {
    ETag: file.etag,
    "Cache-Control": isPinned ? `public, max-age=${hourSeconds}` : "no-cache",
  };
  if (isKnownTo(request, file.etag)) return new Response(null, { status: 304, headers });
  return new Response(Uint8Array.from(file.bytes), {
    headers: {
      ...headers,
      "Content-Type": file.mediaType,
      "Content-Length": String(file.bytes.byteLength),
      "Content-Disposition": `${file.disposition}; filename="${file.name}"`,
    },
  });
}
