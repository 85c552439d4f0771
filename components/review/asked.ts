import type { PreviewAnswer, ReadingAnswer, RecordAnswer, RefusedAnswer } from "../../lib/review/answers";
import type { ReportFields, Review } from "../../lib/review/review";

/** The server's answer was no; `answer` says why. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly answer: RefusedAnswer;

  constructor(answer: RefusedAnswer) {
    super(answer.detail);
    this.answer = answer;
  }
}

/** No answer came: whether what was asked was done cannot be known. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
}

const longestWaitMs = 60_000;

async function answered<T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<T> {
  const limit = AbortSignal.timeout(longestWaitMs);
  let response: Response;
  try {
    const waiting = signal === undefined ? limit : AbortSignal.any([signal, limit]);
    response = await fetch(path, { method: "POST", cache: "no-store", ...init, signal: waiting });
  } catch {
    throw new NoAnswerError("The server could not be reached.");
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  const said = answer as RefusedAnswer | null;
  const detail = said?.detail ?? `The server answered ${response.status} without saying why.`;
  throw new RefusedError({ ...said, status: response.status, detail });
}

function json(body: unknown): RequestInit {
  return { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}

/** The review of a text as it begins; `report` is what the reviewer has said of it, null at first. */
export function readText(text: string, report: ReportFields | null): Promise<ReadingAnswer> {
  const said = report === null ? null : (({ id: _, ...rest }) => rest)(report);
  return answered("/reports/new/reading", json({ text, report: said }));
}

/** The review of a file as it begins. */
export function readFile(file: File): Promise<ReadingAnswer> {
  const headers = { "Content-Type": "application/octet-stream" };
  return answered(`/reports/new/reading?name=${encodeURIComponent(file.name)}`, { body: file, headers });
}

/** What saving a review would change, its drawing as wide as there is room, in px. */
export function previewOf(review: Review, widthPx: number, signal: AbortSignal): Promise<PreviewAnswer> {
  return answered("/reports/new/preview", json({ review, widthPx }), signal);
}

/** Saves a review. Asked again after an answer that was lost it changes nothing. */
export function recorded(review: Review): Promise<RecordAnswer> {
  return answered("/reports/new/record", json({ review }));
}
