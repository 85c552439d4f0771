import { cookieIn, editorCookie, isEditorCookie, isToken } from "./editor-token";
import type { Peer } from "./peer-header";

/** What a request says of who asks. */
export interface Asking {
  readonly method: string;
  readonly headers: Pick<Headers, "get">;
  /** Null where the server could not tell it. */
  readonly peer: Peer | null;
}

/** The server's settings by name, as `process.env` has them; access hangs on STRIKE_LEDGER_EDITOR_TOKEN and STRIKE_LEDGER_URL. */
export type AccessSettings = Readonly<Record<string, string | undefined>>;

/** Why somebody may not add reports. */
export type Refusal = "token_missing" | "token_wrong" | "remote" | "other_site";

/** Whether whoever asks may add reports; if not, why, and the HTTP status that says so. */
export type Access =
  | { readonly isAllowed: true }
  | { readonly isAllowed: false; readonly refusal: Refusal; readonly status: 401 | 403 };

const statuses: Record<Refusal, 401 | 403> = { token_missing: 401, token_wrong: 401, remote: 403, other_site: 403 };

function refused(refusal: Refusal): Access {
  return { isAllowed: false, refusal, status: statuses[refusal] };
}

/** Whether an address of a socket is this machine's own loopback. */
export function isLoopbackAddress(address: string): boolean {
  const bare = address.replace(/^::ffff:/i, "");
  return bare === "::1" || /^127(?:\.\d{1,3}){3}$/.test(bare);
}

// A name that resolves to 127.0.0.1 is anybody's to make, so the name itself has to be a loopback's (DNS rebinding).
function isLoopbackHost(host: string | null): boolean {
  const name = (host ?? "").toLowerCase().replace(/:\d+$/, "");
  return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}

function isLocal({ headers, peer }: Asking): boolean {
  return peer !== null && !peer.isForwarded && isLoopbackAddress(peer.address) && isLoopbackHost(headers.get("host"));
}

function bearerIn(header: string | null): string | null {
  return /^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? null;
}

/** Whether a request that changes something was sent by a page of this site. */
function isFromOwnPage({ headers }: Asking, { STRIKE_LEDGER_URL }: AccessSettings): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return site !== null;
  if (!URL.canParse(origin)) return false;
  const named = STRIKE_LEDGER_URL !== undefined && URL.canParse(STRIKE_LEDGER_URL) ? new URL(STRIKE_LEDGER_URL) : null;
  return site !== null || [headers.get("host"), named?.host].includes(new URL(origin).host);
}

const readingMethods = ["GET", "HEAD"];

/** What a request shows of a token: a bearer's before a cookie's. */
function shownToken({ headers }: Asking, token: string, nowMs: number): "bearer" | "cookie" | "wrong" | null {
  const bearer = bearerIn(headers.get("authorization"));
  if (bearer !== null) return isToken(bearer, token) ? "bearer" : "wrong";
  const cookie = cookieIn(headers.get("cookie"), editorCookie.name);
  if (cookie === null) return null;
  return isEditorCookie(cookie, token, nowMs) ? "cookie" : "wrong";
}

/**
 * Who may add reports, until people can sign in. With a token set whoever gives it, from wherever, and nobody else, this machine included;
 * without one whoever sits at this machine: the socket's own address and the host asked for are loopback, and no proxy passed the request
 * on. What changes something has to come from a page of this site as well, which a bearer's request, that no page of another site can
 * make, need not.
 */
export function editorAccess(asking: Asking, settings: AccessSettings, nowMs: number): Access {
  const token = settings.STRIKE_LEDGER_EDITOR_TOKEN;
  const isReading = readingMethods.includes(asking.method);
  if (token === undefined || token === "") {
    if (!isLocal(asking)) return refused("remote");
    return isReading || isFromOwnPage(asking, settings) ? { isAllowed: true } : refused("other_site");
  }
  const shown = shownToken(asking, token, nowMs);
  if (shown === null) return refused("token_missing");
  if (shown === "wrong") return refused("token_wrong");
  if (shown === "bearer" || isReading || isFromOwnPage(asking, settings)) return { isAllowed: true };
  return refused("other_site");
}

/** Whether the form that gives the token may be taken: only from a page of this site, and only where a token is asked for. */
export function mayGiveToken(asking: Asking, settings: AccessSettings): boolean {
  return Boolean(settings.STRIKE_LEDGER_EDITOR_TOKEN) && isFromOwnPage(asking, settings);
}
