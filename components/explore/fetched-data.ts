import type { ExploreData } from "./explore-data";

/** The media type of figures that are compressed as a whole (RFC 6713). */
export const zippedType = "application/gzip";

/**
 * The figures at an address, compressed on the way where the browser can undo that. Rejects when the site is not reached or gives none, and
 * when `signal` is aborted.
 */
export async function fetchedData(address: string, signal: AbortSignal): Promise<ExploreData> {
  const canUnzip = typeof DecompressionStream === "function";
  const accepted = canUnzip ? `${zippedType}, application/json;q=0.5` : "application/json";
  const response = await fetch(address, { signal, headers: { Accept: accepted } });
  if (!response.ok || response.body === null)
    throw new Error(`${address}: answered ${response.status}, without figures`);
  if (response.headers.get("Content-Type") !== zippedType) return response.json();
  return new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).json();
}
