import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { processWide } from "../ledger/process-wide";

/** Who is at the other end of a request's connection, as the socket has it, and whether the request came by way of others. */
export interface Peer {
  readonly address: string;
  readonly isForwarded: boolean;
}

const headerName = "x-strike-ledger-peer";

/** Headers that proxies add. Next adds some of them to every request, so they are looked for before it does. */
const forwardingHeaders = [
  ...["forwarded", "via", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip", "fastly-client-ip"],
  ...["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-server", "x-original-forwarded-for"],
];

// Only this process knows it: what a client sends under the header's name is then nothing, even where it is not taken away.
function key(): string {
  return processWide("peer-key", () => randomBytes(24).toString("hex"));
}

/**
 * Writes into a request's headers who its peer is, in the place of whatever the client sent under that name. To be called before anyone else
 * reads the headers.
 */
export function markPeer({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): void {
  const isForwarded = forwardingHeaders.some((name) => headers[name] !== undefined);
  headers[headerName] = `${key()} ${isForwarded ? "forwarded" : "direct"} ${socket.remoteAddress ?? "unknown"}`;
}

/** The peer that `markPeer` wrote; null where it did not, whatever the client sent. */
export function markedPeer(headers: Pick<Headers, "get">): Peer | null {
  const [sent = "", way = "", address = ""] = headers.get(headerName)?.split(" ") ?? [];
  const [given, own] = [Buffer.from(sent), Buffer.from(key())];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
  return { address, isForwarded: way !== "direct" };
}
