import type { PreviewAnswer, ReadingAnswer, RecordAnswer, RefusedAnswer } from "../../lib/review/answers";
import type { NearRecords } from "../../lib/review/near-records";
import type { ReportFields, Review } from "../../lib/review/review";
import { answered, RefusedError, sentJson } from "../ui/answered";

/** What a refusal of a review's addresses says; null for any other error. */
export function refusedAnswer(cause: unknown): RefusedAnswer | null {
  return cause instanceof RefusedError ? (cause.answer as RefusedAnswer) : null;
}

/** The review of a text as it begins; `report` is what the reviewer has said of it, null at first. */
export function readText(text: string, report: ReportFields | null): Promise<ReadingAnswer> {
  const said = report === null ? null : (({ id: _, ...rest }) => rest)(report);
  return answered("/reports/new/reading", sentJson({ text, report: said }));
}

/** The review of a file as it begins. */
export function readFile(file: File): Promise<ReadingAnswer> {
  const headers = { "Content-Type": "application/octet-stream" };
  return answered(`/reports/new/reading?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    body: file,
    headers,
  });
}

/** The ledger's records near some days, with the events of some ids. */
export function recordsNear(
  days: readonly string[],
  ids: readonly string[],
  signal: AbortSignal,
): Promise<NearRecords> {
  return answered("/reports/new/near", sentJson({ days, ids, text: null }), signal);
}

/** The ledger's attacks that a text finds by name, night and place. */
export function recordsFound(text: string): Promise<NearRecords> {
  return answered("/reports/new/near", sentJson({ days: [], ids: [], text }));
}

/** What saving a review would change, its drawing as wide as there is room, in px. */
export function previewOf(review: Review, widthPx: number, signal: AbortSignal): Promise<PreviewAnswer> {
  return answered("/reports/new/preview", sentJson({ review, widthPx }), signal);
}

/** Saves a review. Asked again after an answer that was lost it changes nothing. */
export function recorded(review: Review): Promise<RecordAnswer> {
  return answered("/reports/new/record", sentJson({ review }));
}
