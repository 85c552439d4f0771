import { type ImportRefusalReason, importRefusals } from "../../../lib/import/refusals";
import { failureResponse, problemResponse } from "../../problem-response";
import { accessOf, refusalResponse } from "../../reports/new/editor-request";

/** Why what was sent is not done; its message is for the sender, and `upload` the file that waits, where one does. */
export class ImportRefusedError extends Error {
  override readonly name = "ImportRefusedError";
  readonly reason: ImportRefusalReason;
  readonly upload: string | null;

  constructor(reason: ImportRefusalReason, message: string, upload: string | null = null) {
    super(message);
    this.reason = reason;
    this.upload = upload;
  }
}

/** Whether a person's browser sent a form and shows what comes back; a program is told in the answer itself. */
function isByBrowser({ headers }: Request): boolean {
  return (headers.get("accept") ?? "").includes("text/html");
}

function wayOn(Location: string): Response {
  return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
}

function refusedPage(reason: ImportRefusalReason, upload: string | null): Response {
  const search = new URLSearchParams([["reason", reason], ...(upload === null ? [] : [["upload", upload]])]);
  return wayOn(`/data/import/refused?${search}`);
}

function reasonOf(error: unknown): ImportRefusalReason {
  if (error instanceof ImportRefusedError) return error.reason;
  // By name: the class may be another bundle's than this one's.
  return error instanceof Error && error.name === "StoreError" ? "unreadable" : "failed";
}

/**
 * The answer to an editor's form about a file: a refusal for whoever may not write, else the way on that `done` gives, or why it is not done. A
 * browser is led to a page that says so with the remedy, whose status is the refusal's; a program is told by the answer itself.
 */
export async function sentFileAnswer(request: Request, done: () => Promise<string>): Promise<Response> {
  const isOnPage = isByBrowser(request);
  const access = accessOf(request);
  if (isOnPage && !access.isAllowed) return refusedPage(access.refusal, null);
  const refused = refusalResponse(request);
  if (refused !== null) return refused;
  try {
    return wayOn(await done());
  } catch (error) {
    const known = error instanceof ImportRefusedError ? error : null;
    if (isOnPage) {
      if (known === null) console.error(error);
      return refusedPage(reasonOf(error), known?.upload ?? null);
    }
    return known === null
      ? failureResponse(error)
      : problemResponse(importRefusals[known.reason].status, known.message);
  }
}
