import { z } from "zod";
import type { ReadingJob } from "../../../../lib/cli/reading/read-through";
import { ReadingBusyError, readingOf } from "../../../../lib/cli/reading/readings";
import { sha256 } from "../../../../lib/ledger/sha256";
import type { ReadingAnswer } from "../../../../lib/review/answers";
import { begunReview } from "../../../../lib/review/begun-review";
import { readLedger } from "../../../../lib/store/app-ledger";
import { requestBytes } from "../editor-request";
import { editorAnswer, ImpossibleRequestError, namedAlike, requestBody } from "../review-request";

const known = z.string().max(2_000).nullable();

const pastedBody = z.strictObject({
  text: z.string(),
  /** What the reviewer has said of the report; null where a text is read for the first time. */
  report: z
    .strictObject({
      title: known,
      publisher: known,
      origin: known,
      url: known,
      publishedOn: known,
      publishedOnHow: known,
      note: known,
    })
    .nullable(),
});

async function jobOf(request: Request): Promise<ReadingJob> {
  const name = new URL(request.url).searchParams.get("name");
  const nowMs = Date.now();
  if (name !== null) return { name, bytes: await requestBytes(request), nowMs };
  const { text, report } = await requestBody(request, pastedBody);
  return { text, report, nowMs };
}

async function readingAnswer(request: Request): Promise<ReadingAnswer> {
  const reading = await readingOf(await jobOf(request)).catch((error: unknown) => {
    if (!(error instanceof ReadingBusyError)) throw error;
    throw new ImpossibleRequestError(
      503,
      `The report ${error.message}, which is too long here; cut it to the report itself, or try again.`,
    );
  });
  if (!reading.isRead) throw new ImpossibleRequestError(reading.status, reading.detail);
  const { text, note, report, found } = reading;
  const ledger = await readLedger();
  const review = begunReview({ text, textSha256: sha256(text), report, found }, ledger);
  return { review, note, alike: namedAlike(text, report.url, ledger) };
}

/**
 * Reads a report: a file, whose name `?name=` gives, or `{ text, report }` as JSON. Answers with the review as it begins: each figure proposed,
 * nothing decided, nothing written.
 */
export function POST(request: Request): Promise<Response> {
  return editorAnswer(request, () => readingAnswer(request));
}
