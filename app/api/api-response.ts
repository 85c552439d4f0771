import { createHash } from "node:crypto";
import type { ApiProblem } from "../../lib/api/problem";
import type { Ledger } from "../../lib/ledger/fold";
import { fileResponse } from "../file-response";
import { type ProblemMembers, problemResponse } from "../problem-response";
import { variedBySite } from "../site-origin";

const daySeconds = 86_400;

const methods = "GET, HEAD, OPTIONS";

/** An answer that scripts of any site may read, since all of it is public (Fetch, "CORS protocol"). */
export function readableAnywhere(response: Response): Response {
  response.headers.set("Access-Control-Allow-Origin", "*");
  response.headers.set("Access-Control-Expose-Headers", "ETag, Last-Modified, Link");
  return response;
}

interface JsonAnswer {
  /** What a saved copy is called, without its ending. */
  readonly name: string;
  readonly body: object;
  /** The ledger that it was made from; null where it was made from none. */
  readonly ledger: Pick<Ledger, "revision" | "recordedAt"> | null;
  /** Whether the address names the revision, so that its answer never changes. */
  readonly isPinned: boolean;
  /** The address of what comes after; null where nothing does. */
  readonly next?: string | null;
}

/** An object as JSON, with a tag of its own, dated by the ledger and 304 for whoever has it already. */
export function jsonResponse(request: Request, { name, body, ledger, isPinned, next = null }: JsonAnswer): Response {
  const bytes = new TextEncoder().encode(`${JSON.stringify(body, null, 2)}\n`);
  const revision = ledger === null ? "" : `rev${ledger.revision.seq}`;
  const tag = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const file = {
    name: `${["strike-ledger", name, ...(revision === "" ? [] : [revision])].join("_")}.json`,
    mediaType: "application/json",
    disposition: "inline",
    bytes,
    etag: `"${revision === "" ? "" : `${revision}-`}${tag}"`,
    recordedAt: ledger?.recordedAt ?? null,
  } as const;
  const response = fileResponse(request, file, isPinned);
  if (next !== null) response.headers.set("Link", `<${next}>; rel="next"`);
  return variedBySite(readableAnywhere(response));
}

/** A problem that any site's scripts may read. */
export function apiProblemResponse(status: number, detail: string, members: ProblemMembers = {}): Response {
  return readableAnywhere(problemResponse(status, detail, members));
}

/** The answer to parameters that were not understood: all of them, the first one's members beside the sentence. */
export function notUnderstoodResponse(problems: readonly ApiProblem[]): Response {
  const detail = problems.map(({ message }) => message).join(" ");
  const { message: _, ...first } = problems[0] ?? { message: "" };
  return apiProblemResponse(400, detail, { ...first, problems });
}

/** What a browser asks before a script of another site may ask with headers of its own. */
export function optionsResponse(): Response {
  const headers = {
    Allow: methods,
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": String(daySeconds),
  };
  return readableAnywhere(new Response(null, { status: 204, headers }));
}

/** The answer to a method that would change something. */
export function methodResponse(request: Request): Response {
  const detail = `${request.method} is not taken: the API only reads; it takes ${methods}.`;
  const response = apiProblemResponse(405, detail, { value: request.method });
  response.headers.set("Allow", methods);
  return response;
}
