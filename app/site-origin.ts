import { headers } from "next/headers";

const fallback = new URL("http://localhost:3000");

/** The first of several values that proxies on the way may have added, one after another. */
function firstOf(header: string | null): string | null {
  return header?.split(",")[0]?.trim() || null;
}

/**
 * Where the site is, as the reader's browser knows it: the scheme and the host of the request, those that a web server in front says
 * where it says them. A host that makes no address gives http://localhost:3000, which at least no stranger can name.
 */
export async function siteOrigin(): Promise<URL> {
  const sent = await headers();
  const host = firstOf(sent.get("x-forwarded-host")) ?? sent.get("host");
  const scheme = firstOf(sent.get("x-forwarded-proto")) === "https" ? "https" : "http";
  const isHost = host !== null && /^[\w.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(host);
  return isHost && URL.canParse(`${scheme}://${host}`) ? new URL(`${scheme}://${host}`) : fallback;
}
