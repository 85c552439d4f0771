import { headers } from "next/headers";

/** The site as `STRIKE_LEDGER_URL` names it; null where it does not. */
function namedSite(): URL | null {
  const setting = process.env.STRIKE_LEDGER_URL ?? "";
  return URL.canParse(setting) ? new URL(new URL(setting).origin) : null;
}

/**
 * Where the site is: what `STRIKE_LEDGER_URL` says, else the host that the request is sent to, with the scheme that a web server in front says it
 * came by, http where none says so. No other header names the host: whoever asks could write another site into an answer that others are
 * given. Null for a host that makes no address; addresses are then given within the site.
 */
export function requestOrigin(sent: Pick<Headers, "get">): URL | null {
  const named = namedSite();
  if (named !== null) return named;
  const host = sent.get("host") ?? "";
  const isHost = /^[\w.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/i.test(host);
  // Proxies on the way may each have added a value; the first is nearest to the reader.
  const scheme = sent.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  return isHost && URL.canParse(`${scheme}://${host}`) ? new URL(`${scheme}://${host}`) : null;
}

/** Where the site is, for the request that is being answered. */
export async function siteOrigin(): Promise<URL | null> {
  return requestOrigin(await headers());
}

/** An answer that holds addresses of the site, with what they are made from, for whoever keeps it (RFC 9110, 12.5.5). */
export function variedBySite(response: Response): Response {
  if (namedSite() === null) response.headers.append("Vary", "X-Forwarded-Proto, Host");
  return response;
}
