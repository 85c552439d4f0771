/**
 * Has every request say who is at the other end of its connection, before anything of Next's or of ours looks at it, and begins to read the
 * ledger, if there is one, so that it is there for the first of them. What goes wrong with it is told to whoever asks for it.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchPeers } = await import("./app/watched-peers");
  watchPeers();
  const { isLogThere } = await import("./lib/store/open");
  if (!isLogThere()) return;
  const { readLedger } = await import("./lib/store/app-ledger");
  void readLedger().catch(() => undefined);
}
