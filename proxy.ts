import { type NextRequest, NextResponse } from "next/server";
import { isChartId } from "./components/charts/registry";
import type { Ledger } from "./lib/ledger/fold";
import { readLedger } from "./lib/store/app-ledger";

export const config = { matcher: ["/attacks/:attack", "/charts/:chart([^./]+)", "/reports/:report"] };

const isKnownIn: Record<string, (id: string, ledger: Ledger) => boolean> = {
  attacks: (id, { events }) => events.get(id)?.kind === "attack",
  // Next matches "/charts/x.json" here as well, which is a file and answers for itself.
  charts: (id) => isChartId(id) || id.includes("."),
  reports: (id, { reports }) => reports.has(id),
};

/**
 * Sends an address that names no record to the page for addresses that lead nowhere. A page's own `notFound()` answers 404 with a body
 * that only JavaScript fills in; this one is complete without it. An unreadable ledger is left to the page to tell.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, room = "", id = ""] = request.nextUrl.pathname.split("/");
  const ledger = await readLedger().catch(() => null);
  const isKnown = ledger === null || (isKnownIn[room]?.(id, ledger) ?? true);
  return isKnown ? NextResponse.next() : NextResponse.rewrite(new URL("/no-such-record", request.url));
}
