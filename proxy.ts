import { type NextRequest, NextResponse } from "next/server";
import { addressProblem } from "./app/file-address";
import { problemResponse } from "./app/problem-response";
import { accessOf } from "./app/reports/new/editor-request";
import { requestOrigin } from "./app/site-origin";
import { isChartId } from "./components/charts/registry";
import { importRefusalReason, importRefusals } from "./lib/import/refusals";
import type { Ledger } from "./lib/ledger/fold";
import { readLedger } from "./lib/store/app-ledger";

// What passes through here is held in memory, ten megabytes of it and no more, which a file to be imported may be larger than.
export const config = { matcher: ["/((?!_next/|data/import/upload$).*)"] };

/** Every page, and nothing that answers for itself: files, pictures, parts of pages. */
const pagePattern =
  /^\/(?!api\/|embed\/|oembed$|social\/|inspect\/|take-away\/|schemas\/|charts\/[^/]+\/drawings\/|reports\/new\/|reports\/[^/]+\/withdrawal$|briefings\/new(?:\/|$)|briefings\/[^/]+\/(?!present$)|data\/import\/(?:upload|confirm)$|theme$|healthz$|unreadable$|.*\.[a-z0-9]+$)/;

/** Pages that are whoever's alone who may add reports. */
const editorPage = /^\/(?:reports\/new|data\/import|data\/import\/[^/]+)$/;

const readingMethods = ["GET", "HEAD", "OPTIONS"];

const sending = ["POST", "OPTIONS"];

/** The methods of what does not only answer. */
const methodsOf: Readonly<Record<string, readonly string[]>> = {
  "/theme": sending,
  "/reports/new/reading": sending,
  "/reports/new/near": sending,
  "/reports/new/preview": sending,
  "/reports/new/record": sending,
  "/reports/new/entrance": sending,
  "/data/import/upload": sending,
  "/data/import/confirm": sending,
};

/** What is only sent to about briefings: a new one, and what is done with one of them. */
const briefingSending = /^\/briefings\/(?:new(?:\/slide)?|[^/]+\/(?:record|preview|changes|withdrawal))$/;

/** What is only sent to about a report that was added here. */
const reportSending = /^\/reports\/[^/]+\/withdrawal$/;

/** The answer to a method that an address does not take, and to the question which it takes; null for one that is for the address itself. */
function methodAnswer(method: string, pathname: string): Response | null {
  const methods =
    methodsOf[pathname] ??
    ([briefingSending, reportSending].some((one) => one.test(pathname)) ? sending : readingMethods);
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
  briefings: (id, { briefings }) => briefings.has(id) || id.includes("."),
  // The page of a report that was withdrawn says so.
  reports: (id, { reports, standings }) => id === "new" || reports.has(id) || standings.get(id)?.kind === "report",
};

/** The same address without parameters that say nothing, as an untouched field of a form does; null for one that has none. */
function filledAddress({ nextUrl }: NextRequest): URL | null {
  const given = [...nextUrl.searchParams];
  const filled = given.filter(([, value]) => value !== "");
  if (filled.length === given.length) return null;
  const url = new URL(nextUrl.pathname, nextUrl);
  url.search = new URLSearchParams(filled).toString();
  return url;
}

// A page's head names the site; made from such a host it would name another (RFC 9112, 3.2).
const strangeHost = "The Host header names no site: send the host that the address has, such as ledger.example.\n";

/**
 * Refuses an address that encodes nothing, a method that an address does not take and a page for a host that is none, and sends an address that names no record to the page for addresses that lead nowhere.
 * An address with empty parameters, as a form without JavaScript makes it, leads to the one without them. A page's own `notFound()`
 * answers 404 with a body that only JavaScript fills in; this one is complete without it. So is the page that stands at every address
 * while the ledger cannot be read, where an error of the page itself would be blank without JavaScript.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const problem = addressProblem(pathname, pagePattern.test(pathname));
  if (problem !== null) return problem;
  // The API refuses for itself, in a way that programs of other sites can read.
  if (pathname.startsWith("/api/")) return NextResponse.next();
  const refused = methodAnswer(request.method, pathname);
  if (refused !== null) return refused;
  if (!pagePattern.test(pathname)) return NextResponse.next();
  if (request.headers.has("host") && requestOrigin(request.headers) === null) {
    const headers = { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" };
    return new Response(strangeHost, { status: 400, headers });
  }
  const filled = filledAddress(request);
  if (filled !== null) return NextResponse.redirect(filled, 307);
  const [, room = "", id = ""] = pathname.split("/");
  const ledger = await readLedger().catch((cause: unknown) => {
    console.error(cause);
    return null;
  });
  if (ledger === null) return NextResponse.rewrite(new URL("/unreadable", request.url), { status: 503 });
  const isKnown = id === "" || (isKnownIn[room]?.(id, ledger) ?? true);
  // The page says why itself; only its status has to be given before it is begun.
  if (pathname === "/data/import/refused") {
    const { status } = importRefusals[importRefusalReason(request.nextUrl.searchParams.get("reason"))];
    return NextResponse.rewrite(request.nextUrl, { status });
  }
  const access = editorPage.test(pathname) ? accessOf(request) : null;
  if (access?.isAllowed === false) return NextResponse.rewrite(request.nextUrl, { status: access.status });
  return isKnown ? NextResponse.next() : NextResponse.rewrite(new URL("/no-such-record", request.url));
}
