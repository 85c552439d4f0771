import type { BriefingForm } from "../../components/briefing/not-done";
import { failureResponse, problemResponse } from "../problem-response";
import { accessOf, refusalResponse } from "../reports/new/editor-request";
import { ImpossibleRequestError } from "../reports/new/review-request";

/** The fields of a form that a page sent, each by its name; "" for one that is not there or is a file. */
export type SentForm = (name: string) => string;

/** The most bytes of a form: names, a query string, no texts. */
const mostFormBytes = 20_000;

async function formOf(request: Request): Promise<SentForm> {
  if (Number(request.headers.get("content-length")) > mostFormBytes) {
    throw new ImpossibleRequestError(
      413,
      `More than ${mostFormBytes} bytes were sent; send the form as its page has it.`,
      { reason: "form" },
    );
  }
  const sent = await request.formData().catch(() => null);
  if (sent === null) throw new ImpossibleRequestError(400, "The body is no form.");
  return (name) => {
    const value = sent.get(name);
    return typeof value === "string" ? value : "";
  };
}

/** Whether a person's browser sent a form and shows what comes back; a program is told in the answer itself. */
function isByBrowser({ headers }: Request): boolean {
  return (headers.get("accept") ?? "").includes("text/html");
}

/** What of a form the page that says why it was not done needs, to lead back to where it was sent from. */
const kept = ["chart", "query", "briefing"] as const;

/** The page that says why a form was not done and what to do about it. */
function refusedPage(form: BriefingForm, reason: string, sent: SentForm): Response {
  const fields = kept.flatMap((name) => (sent(name) === "" ? [] : [[name, sent(name).slice(0, 2_000)]]));
  const search = new URLSearchParams([["form", form], ["reason", reason], ...fields]);
  return new Response(null, {
    status: 303,
    headers: { Location: `/briefings/new/refused?${search}`, "Cache-Control": "no-store" },
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof ImpossibleRequestError) return String(error.members.reason ?? "form");
  return error instanceof Error && error.name === "StoreError" ? "unreadable" : "failed";
}

function problemOf(error: unknown): Response {
  if (error instanceof ImpossibleRequestError) return problemResponse(error.status, error.message, error.members);
  return failureResponse(error);
}

/** The page on which a person reads that a form was not done: which it is, and fields that the address has and the form has not. */
interface ToldOnPage {
  readonly form: BriefingForm;
  readonly about?: Readonly<Record<string, string>>;
}

/**
 * The answer to an editor's form: a refusal for whoever may not write, else the way on that `wayOn` gives, or the problem it met. A browser is
 * led to a page that says so with the remedy, where there is one; a program is told by the answer itself.
 */
export async function formAnswer(
  request: Request,
  wayOn: (sent: SentForm) => Promise<string>,
  onPage: ToldOnPage | null = null,
): Promise<Response> {
  const page = isByBrowser(request) ? onPage : null;
  const refused = refusalResponse(request);
  if (refused !== null && page === null) return refused;
  let sent: SentForm = () => "";
  const told = (reason: string, { form, about = {} }: ToldOnPage) =>
    refusedPage(form, reason, (name) => about[name] ?? sent(name));
  try {
    sent = await formOf(request);
    const access = accessOf(request);
    if (page !== null && !access.isAllowed) return told(access.refusal, page);
    const Location = await wayOn(sent);
    return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
  } catch (error) {
    const problem = problemOf(error);
    return page === null ? problem : told(reasonOf(error), page);
  }
}
