import { z } from "zod";
import { reportHeading } from "../../../components/provenance/report-heading";
import type { Ledger } from "../../../lib/ledger/fold";
import { sha256 } from "../../../lib/ledger/sha256";
import { type AlikeReport, alikeReports } from "../../../lib/review/alike";
import type { NamedReport } from "../../../lib/review/answers";
import { type Review, reviewSchema } from "../../../lib/review/review";
import { issueText, pathText } from "../../../lib/store/curated/issue-text";
import { failureResponse, problemResponse } from "../../problem-response";
import { refusalResponse, requestJson, UnreadableRequestError } from "./editor-request";

/** A request that is well made and asks for what cannot be; answered as a problem with its members. */
export class ImpossibleRequestError extends Error {
  override readonly name = "ImpossibleRequestError";
  readonly status: number;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, members: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.members = members;
  }
}

/** The answer of an editor's endpoint: a refusal for whoever may not, else what `answer` gives as JSON, else the problem it met. */
export async function editorAnswer(request: Request, answer: () => Promise<unknown>): Promise<Response> {
  const refused = refusalResponse(request);
  if (refused !== null) return refused;
  try {
    return Response.json(await answer(), { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    if (error instanceof UnreadableRequestError) return problemResponse(error.status, error.message);
    if (error instanceof ImpossibleRequestError) return problemResponse(error.status, error.message, error.members);
    return failureResponse(error);
  }
}

/** The body of a request as a schema reads it. Throws what `editorAnswer` answers with 400, naming the first field that does not hold. */
export async function requestBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.infer<S>> {
  const body = await requestJson(request);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? "" : `${pathText(issue.path)}: ${issueText(issue, body)}`;
  throw new UnreadableRequestError(400, where);
}

/** A review that was sent, its hash that of its text. */
export function heldReview(review: Review): Review {
  const hash = sha256(review.text);
  if (review.textSha256 === hash) return review;
  throw new UnreadableRequestError(400, `textSha256: the text's hash is ${hash}; read the text again.`);
}

export const reviewBody = z.strictObject({ review: reviewSchema });

/** The reports that are like a text, each with what it is called. */
export function namedAlike(text: string, url: string | null, ledger: Ledger): (AlikeReport & NamedReport)[] {
  return alikeReports(text, url, ledger).flatMap((alike) => {
    const report = ledger.reports.get(alike.id);
    return report === undefined ? [] : [{ ...alike, heading: reportHeading(report) }];
  });
}
