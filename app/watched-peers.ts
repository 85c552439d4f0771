import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { processWide } from "../lib/ledger/process-wide";
import { markPeer } from "../lib/review/peer-header";

function isStarting(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === "object" && message !== null && "request" in message;
}

/** Marks every request that this process receives with its peer, from now on; asked twice it does so once. */
export function watchPeers(): void {
  processWide("peer-watch", () => {
    subscribe("http.server.request.start", (message) => {
      if (isStarting(message)) markPeer(message.request);
    });
    return true;
  });
}
