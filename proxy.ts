import { type NextRequest, NextResponse } from "next/server";
import { isChartId } from "./components/charts/registry";
import type { Ledger } from "./lib/ledger/fold";
import { readLedger } from "./lib/store/app-ledger";

// Every page, and nothing that answers for itself: files, pictures, parts of pages, what Next brings along.
export const config = { matcher: ["/((?!_next/|social/|inspect/|theme$|healthz$|unreadable$|[^?]*\\.[a-z0-9]+$).*)"] };

const isKnownIn: Record<string, (id: string, ledger: Ledger) => boolean> = {
  attacks: (id, { events }) => events.get(id)?.kind === "attack",
  // Next matches "/charts/x.json" here as well, which is a file and answers for itself.
  charts: (id) => isChartId(id) || id.includes("."),
  reports: (id, { reports }) => reports.has(id),
};

/**
 * Sends an address that names no record to the page for addresses that lead nowhere. A page's own `notFound()` answers 404 with a body
 * that only JavaScript fills in; this one is complete without it. So is the page that stands at every address while the ledger cannot be read,
 * where an error of the page itself would be blank without JavaScript.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, room = "", id = ""] = request.nextUrl.pathname.split("/");
  const ledger = await readLedger().catch((cause: unknown) => {
    console.error(cause);
    return null;
  });
  if (ledger === null) return NextResponse.rewrite(new URL("/unreadable", request.url), { status: 503 });
  const isKnown = id === "" || (isKnownIn[room]?.(id, ledger) ?? true);
  return isKnown ? NextResponse.next() : NextResponse.rewrite(new URL("/no-such-record", request.url));
}
