import { failureResponse, problemResponse } from "../problem-response";
import { refusalResponse } from "../reports/new/editor-request";
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
    );
  }
  const sent = await request.formData().catch(() => null);
  if (sent === null) throw new ImpossibleRequestError(400, "The body is no form.");
  return (name) => {
    const value = sent.get(name);
    return typeof value === "string" ? value : "";
  };
}

/** The answer to an editor's form: a refusal for whoever may not write, else the way on that `wayOn` gives, or the problem it met. */
export async function formAnswer(request: Request, wayOn: (form: SentForm) => Promise<string>): Promise<Response> {
  const refused = refusalResponse(request);
  if (refused !== null) return refused;
  try {
    const Location = await wayOn(await formOf(request));
    return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
  } catch (error) {
    if (error instanceof ImpossibleRequestError) return problemResponse(error.status, error.message, error.members);
    return failureResponse(error);
  }
}
