import { type NextRequest, NextResponse } from "next/server";
import { problemResponse } from "./app/problem-response";
import { isChartId } from "./components/charts/registry";
import type { Ledger } from "./lib/ledger/fold";
import { readLedger } from "./lib/store/app-ledger";

export const config = { matcher: ["/((?!_next/).*)"] };

/** Every page, and nothing that answers for itself: files, pictures, parts of pages. */
const pagePattern =
  /^\/(?!api\/|embed\/|oembed$|social\/|inspect\/|take-away\/|charts\/[^/]+\/drawings\/|theme$|healthz$|unreadable$|.*\.[a-z0-9]+$)/;

const readingMethods = ["GET", "HEAD", "OPTIONS"];

/** The methods of what does not only answer. */
const methodsOf: Readonly<Record<string, readonly string[]>> = { "/theme": ["POST", "OPTIONS"] };

/** The answer to a method that an address does not take, and to the question which it takes; null for one that is for the address itself. */
function methodAnswer(method: string, pathname: string): Response | null {
  const methods = methodsOf[pathname] ?? readingMethods;
  const headers = { Allow: methods.join(", "), "Cache-Control": "no-store" };
  if (method === "OPTIONS") return new Response(null, { status: 204, headers });
  if (methods.includes(method)) return null;
  const detail = `${pathname} does not take ${method}; it takes ${methods.join(", ")}.`;
  if (!pagePattern.test(pathname)) return problemResponse(405, detail, { allowed: methods }, headers);
  return new Response(`${detail}\n`, {
    status: 405,
    headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" },
  });
}

const isKnownIn: Record<string, (id: string, ledger: Ledger) => boolean> = {
  attacks: (id, { events }) => events.get(id)?.kind === "attack",
  // Next matches "/charts/x.json" here as well, which is a file and answers for itself.
  charts: (id) => isChartId(id) || id.includes("."),
  reports: (id, { reports }) => reports.has(id),
};

/**
 * Refuses a method that an address does not take, and sends an address that names no record to the page for addresses that lead nowhere. A page's own `notFound()` answers 404 with a body
 * that only JavaScript fills in; this one is complete without it. So is the page that stands at every address while the ledger cannot be read,
 * where an error of the page itself would be blank without JavaScript.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  // The API refuses for itself, in a way that programs of other sites can read.
  if (pathname.startsWith("/api/")) return NextResponse.next();
  const refused = methodAnswer(request.method, pathname);
  if (refused !== null) return refused;
  if (!pagePattern.test(pathname)) return NextResponse.next();
  const [, room = "", id = ""] = pathname.split("/");
  const ledger = await readLedger().catch((cause: unknown) => {
    console.error(cause);
    return null;
  });
  if (ledger === null) return NextResponse.rewrite(new URL("/unreadable", request.url), { status: 503 });
  const isKnown = id === "" || (isKnownIn[room]?.(id, ledger) ?? true);
  return isKnown ? NextResponse.next() : NextResponse.rewrite(new URL("/no-such-record", request.url));
}
