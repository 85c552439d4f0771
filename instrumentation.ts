/** Has every request say who is at the other end of its connection, before anything of Next's or of ours looks at it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchPeers } = await import("./app/watched-peers");
  watchPeers();
}
